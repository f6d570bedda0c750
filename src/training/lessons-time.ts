import type { Lesson } from './case.ts'
import { infusion, makeDay, push } from './make-day.ts'
import { amount, fromVials, partOfDose } from './usual.ts'

const CANCER = ['Z51.11', 'C50.412']

/** What the minutes decide. */
export const TIME: readonly Lesson[] = [
  {
    id: 'fifteen-sixteen',
    title: 'Minute 16',
    day: makeDay(
      'fifteen-sixteen',
      'Fifteen and sixteen minutes',
      'office',
      [
        infusion('famotidine', '09:00-09:15'),
        infusion('fosaprepitant', '09:15-09:31'),
        infusion('gemcitabine', '09:35-10:05'),
      ],
      { diagnoses: ['Z51.11', 'C25.0'] },
    ),
    text: [
      'The clock decides between push and infusion. A drug that ran for 15 minutes or less is a push, even out of a bag; from 16 documented minutes on it is an infusion.',
    ],
    question: 'One premedication ran 15 minutes, the other 16. Which code has each?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-TIME-1', 'R-SEQ-2'],
    notice: ['One minute parts the two. What counts is the time that the record holds, nothing else.'],
    point: ['96413', '96367', '96375'],
  },
  {
    id: 'ninety-one',
    title: 'Minute 91',
    day: makeDay(
      'ninety-one',
      'Ninety and ninety-one minutes',
      'office',
      [infusion('trastuzumab', '09:00-10:30'), infusion('pertuzumab', '10:35-12:06')],
      { diagnoses: ['Z51.12', 'C50.412'] },
    ),
    text: [
      'The first hour of an infusion holds everything from minute 16 to minute 90. A further hour counts once it has more than 30 minutes: at minute 91.',
      'So the half-hour is the threshold of the add-on hour, not its unit.',
    ],
    question: 'One antibody ran 90 minutes, the other 91. How many further hours does the day hold?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-TIME-2', 'R-SEQ-1'],
    notice: [
      'Ninety minutes are one unit, ninety-one are two.',
      'The two are of one rank: the longer one is the initial. Which of them leads changes no code here.',
    ],
    point: ['96413', '96417', '96415'],
  },
  {
    id: 'further-hours',
    title: 'Further hours',
    day: makeDay(
      'further-hours',
      'Three hours of paclitaxel',
      'office',
      [
        push('famotidine', '08:40'),
        push('diphenhydramine', '08:45'),
        infusion('paclitaxel', '09:00-12:00'),
        infusion('carboplatin', '12:10-12:55'),
      ],
      { diagnoses: ['Z51.11', 'C56.1'] },
    ),
    text: [
      'After the first hour each further hour is one unit, and the last one needs more than 30 minutes: 91, 151, 211, 271.',
      'No code stops at eight hours. A limit of eight units a day is an edit that the record can answer.',
    ],
    question: 'Paclitaxel ran from 09:00 to 12:00. How many further hours are there?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-TIME-2', 'R-SEQ-1', 'R-PUSH-2'],
    notice: [
      'Three hours are the first one and two further ones.',
      'Two pushes of two drugs are two units of one code.',
    ],
    point: ['96413', '96415×2', '96417', '96375×2'],
  },
  {
    id: 'hours-of-one-drug',
    title: 'Hours are not pooled',
    day: makeDay(
      'hours-of-one-drug',
      'Two drugs of an hour each',
      'office',
      [infusion('docetaxel', '09:00-10:00'), infusion('cyclophosphamide', '10:10-11:20')],
      { diagnoses: CANCER },
    ),
    text: [
      'Minutes belong to one drug. The hours of two infusions are never added to reach a further hour.',
      'More time of the same drug is an additional hour; another drug is a sequential infusion.',
    ],
    question: 'The two infusions together ran 130 minutes. Is there an additional hour?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-SEQ-1', 'R-TIME-2'],
    notice: ['Each of the two stays within its first hour: 60 and 70 minutes.'],
    point: ['96413', '96417', 'no 96415'],
  },
  {
    id: 'one-infusion-in-stretches',
    title: 'Stopped and started again',
    day: makeDay(
      'one-infusion-in-stretches',
      'Rituximab held for rigors',
      'office',
      [
        infusion('rituximab', '09:00-09:50', {
          bag: 'rituximab 1',
          ...fromVials(700, [1, 500], [2, 100]),
          dose: amount(150),
        }),
        push('methylprednisolone', '09:56'),
        infusion('rituximab', '10:30-12:05', {
          bag: 'rituximab 1',
          ...partOfDose(550),
        }),
      ],
      { diagnoses: ['Z51.12', 'C83.31'] },
    ),
    text: [
      'An infusion that is held and started again is one infusion. Its minutes are the minutes that ran; the pause counts for nothing.',
    ],
    question:
      'From the first start to the last stop 185 minutes pass. How many hours does the infusion have?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-TIME-8', 'R-TIME-2', 'R-PUSH-2'],
    notice: [
      '50 and 95 minutes are 145: the first hour and one further. The 40 minutes of the hold are nobody’s.',
    ],
    point: ['96413', '96415', '96375'],
  },
  {
    id: 'same-drug-again',
    title: 'The same drug again',
    day: makeDay(
      'same-drug-again',
      'An antibiotic twice',
      'facility',
      [infusion('cefepime', '08:00-08:30'), infusion('cefepime', '16:00-16:30')],
      { diagnoses: ['N10'] },
    ),
    text: [
      'A second dose of a therapeutic drug hours later is an infusion of its own, but no sequential one: that code needs another drug. It takes the additional-hour code instead.',
      'Two stretches with a short gap between them are one infusion; here eight hours lie between.',
    ],
    question: 'Two doses of one antibiotic, eight hours apart. Which codes?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-TIME-9', 'R-TIME-10'],
    notice: ['Sites may read this otherwise; the switch for repeated infusions holds the other readings.'],
    point: ['96365', '96366', 'no 96367'],
  },
  {
    id: 'missing-stop',
    title: 'A stop that is not documented',
    day: makeDay(
      'missing-stop',
      'No stop time',
      'office',
      [
        infusion('fosaprepitant', '09:00'),
        infusion('carboplatin', '09:40-10:25'),
        infusion('paclitaxel', '10:35-13:35'),
      ],
      { diagnoses: ['Z51.11', 'C34.11'] },
    ),
    text: [
      'Without a stop time the length of an infusion is not documented. That it was given is. By default it is reported as a push.',
      'A stop is never worked out from the order, the rate or the next start. The record is asked, without suggesting an answer.',
    ],
    question: 'The antiemetic has a start and no stop. What can be billed as the record stands?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-TIME-7', 'R-TIME-2'],
    notice: ['The finding on such a day lists the claims that the missing minute could lead to.'],
    point: ['96413', '96415×2', '96417', '96375', 'no 96367'],
  },
  {
    id: 'midnight',
    title: 'Past midnight',
    day: makeDay(
      'midnight',
      'An antibiotic past midnight',
      'facility',
      [infusion('vancomycin', '22:50-25:10'), infusion('cefepime', '25:20-25:50')],
      { diagnoses: ['A41.9'] },
    ),
    text: [
      'Midnight does not split an infusion and does not begin a new encounter. There is one initial, and the hours go on counting.',
      'Which day each line is dated is a question of the payer, not of the units.',
    ],
    question: 'Vancomycin ran from 22:50 to 01:10, cefepime from 01:20 to 01:50. Which lines?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-TIME-2', 'R-SEQ-2'],
    notice: ['140 minutes are the first hour and one further, as they would be at noon.'],
    point: ['96365', '96366', '96367'],
  },
]
