import type { Lesson } from './case.ts'
import { give, infusion, makeDay, pump, push, visit } from './make-day.ts'
import { fromVials } from './usual.ts'

/** Drug lines, visits, and whole days. */
export const DRUGS: readonly Lesson[] = [
  {
    id: 'drug-units',
    title: 'Drug units',
    day: makeDay(
      'drug-units',
      'Units of three drugs',
      'office',
      [
        infusion('rituximab', '09:00-12:00', fromVials(705, [1, 500], [3, 100])),
        push('palonosetron', '08:45'),
        push('dexamethasone', '08:50'),
      ],
      { diagnoses: ['Z51.12', 'C83.31'] },
    ),
    text: [
      'Billing units are the dose that was given, divided by what one unit of the code stands for, rounded up. Not the dose that was ordered, and not the vials.',
      'Rituximab J9312 is counted by 10 mg, palonosetron J2469 by 25 mcg, dexamethasone J1100 by 1 mg. 705 mg, 0.25 mg and 12 mg were given.',
    ],
    question: 'How many units has each dose line? Leave the modifiers aside.',
    asks: ['drug'],
    modifiers: false,
    teaches: ['R-UNIT-1'],
    notice: [
      '705 mg at 10 mg are 70.5: rounded up, 71. Milligrams and micrograms are brought to one measure first.',
    ],
    point: ['J9312×71', 'J2469×10', 'J1100×12'],
  },
  {
    id: 'waste',
    title: 'Waste',
    day: makeDay(
      'waste',
      'Single-dose vials',
      'office',
      [infusion('rituximab', '09:00-12:00', fromVials(705, [1, 500], [3, 100]))],
      { diagnoses: ['Z51.12', 'C83.31'] },
    ),
    text: [
      'What is left of a single-dose container and documented as discarded stands on a line of its own with JW. Where nothing is discarded, the dose line carries JZ.',
      'The dose rounds up, the waste rounds down: both together are never more than the containers held.',
    ],
    question: '705 mg of 800 mg were given, 95 mg discarded; the unit of J9312 is 10 mg. Which drug lines?',
    asks: ['drug', 'waste'],
    modifiers: true,
    teaches: ['R-JW-2', 'R-JW-1', 'R-UNIT-1'],
    notice: [
      '71 and 9 units are the 80 that the vials held. The dose line carries no JZ when a JW line follows.',
    ],
    point: ['J9312×71', 'J9312-JW×9'],
  },
  {
    id: 'nothing-discarded',
    title: 'Nothing discarded, and multi-dose',
    day: makeDay(
      'nothing-discarded',
      'JZ, less than a unit, and multi-dose',
      'office',
      [
        infusion('pembrolizumab', '09:00-09:32'),
        infusion('cyclophosphamide', '09:40-10:20', fromVials(998, [1, 1000])),
        push('dexamethasone', '08:50'),
      ],
      { diagnoses: ['Z51.11', 'C50.412'] },
    ),
    text: [
      'JZ states that nothing of a single-dose container was discarded. It also stands where less than one unit is left, for the rounded-up dose has covered that.',
      'A container that serves many doses has neither JW nor JZ.',
    ],
    question:
      'Pembrolizumab: 200 mg of two vials. Cyclophosphamide J9075, unit 5 mg: 998 mg of 1,000, the rest discarded. Dexamethasone: 12 mg from a multi-dose vial. Which lines?',
    asks: ['drug', 'waste'],
    modifiers: true,
    teaches: ['R-JW-3', 'R-JW-1', 'R-JW-4'],
    notice: ['Two milligrams are less than one unit of five: no waste line, and JZ on the dose.'],
    point: ['J9271-JZ×200', 'J9075-JZ×200', 'J1100×12', 'no J9075-JW'],
  },
  {
    id: 'ndc',
    title: 'The NDC decides the code',
    day: makeDay(
      'ndc',
      'Bortezomib by its maker',
      'office',
      [
        give('bortezomib', 'sc', '09:00', {
          ...fromVials(2.5, [1, 3.5]),
          vials: [{ ndc: '00409-1703-01', count: 1, sizeMicroMg: 3_500_000, singleDose: true, extra: {} }],
        }),
      ],
      { diagnoses: ['Z51.11', 'C90.00'] },
    ),
    text: [
      'A drug code belongs to a product. Several makers of bortezomib have codes of their own, and the NDC of the vial tells which one was given.',
      'On a claim the NDC has eleven digits in three parts of five, four and two, without hyphens. A part that is short on the label gets a zero in front.',
    ],
    question:
      'The vial is of the product of J9049, 0.1 mg a unit. 2.5 mg were given of 3.5 mg. Which drug lines?',
    asks: ['drug', 'waste'],
    modifiers: true,
    teaches: ['R-UNIT-5', 'R-JW-2'],
    notice: ['The usual code of the drug, J9041, is another maker’s product and would be wrong here.'],
    point: ['J9049×25', 'J9049-JW×10', 'no J9041'],
  },
  {
    id: 'modifier-25',
    title: 'A visit on the day',
    day: makeDay(
      'modifier-25',
      'Two visits in the note',
      'office',
      [infusion('pembrolizumab', '10:00-10:32')],
      { diagnoses: ['Z51.12', 'C34.11'], visits: [visit('99214'), visit('99211', false)] },
    ),
    text: [
      'A visit beside an infusion needs work of its own, documented apart from the infusion, and modifier 25. A diagnosis of its own it does not need.',
      'The nurse’s check before the infusion is no visit: 99211 is never reported with it.',
    ],
    question:
      'The note holds a separate visit 99214 and a nurse’s 99211. Which lines, the infusion included?',
    asks: ['administration', 'visit'],
    modifiers: true,
    teaches: ['R-EM-2', 'R-EM-1'],
    notice: ['The modifier stands on the visit, never on the infusion.'],
    point: ['96413', '99214-25', 'no 99211'],
  },
  {
    id: 'pembrolizumab-day',
    title: 'A pembrolizumab day',
    day: makeDay(
      'pembrolizumab-day',
      'Pembrolizumab 200 mg',
      'office',
      [infusion('pembrolizumab', '10:00-10:31'), push('saline', '10:32', { purpose: 'flush', dose: null })],
      { diagnoses: ['Z51.12', 'C34.11'], visits: [visit('99213')] },
    ),
    text: [
      'One antibody, half an hour, and a visit. The drug is by far the largest part of such a claim; the administration is one line.',
    ],
    question:
      'All lines of the day: administration, drug and visit. J9271 is counted by 1 mg; two vials of 100 mg were used up.',
    asks: ['administration', 'drug', 'waste', 'visit'],
    modifiers: true,
    teaches: ['R-CLS-3', 'R-UNIT-1', 'R-EM-2'],
    notice: ['A checkpoint inhibitor belongs to the chemotherapy family: 96413, not 96365.'],
    point: ['96413', 'J9271-JZ×200', '99213-25', 'no 96365', 'no 96375'],
  },
  {
    id: 'first-rituximab',
    title: 'A first rituximab',
    day: makeDay(
      'first-rituximab',
      'A first rituximab',
      'office',
      [
        push('diphenhydramine', '08:30'),
        give('acetaminophen', 'oral', '08:30'),
        infusion('rituximab', '09:00-09:45', { bag: 'rituximab 1', ...fromVials(100, [1, 100]) }),
        push('methylprednisolone', '09:50'),
        push('diphenhydramine', '09:52', { ...fromVials(25, [1, 50]) }),
        infusion('rituximab', '10:20-13:40', { bag: 'rituximab 1', ...fromVials(600, [1, 500], [1, 100]) }),
      ],
      { diagnoses: ['Z51.12', 'C83.31'] },
    ),
    text: [
      'A first dose is slow, and it may be held for a reaction. Everything met so far comes together: stretches, further hours, a drug pushed twice, a tablet.',
    ],
    question: 'Which administration lines does the day support?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-TIME-8', 'R-TIME-2', 'R-PUSH-4', 'R-PUSH-2'],
    notice: [
      '45 and 200 minutes are 245: the first hour and three further ones.',
      'Diphenhydramine was pushed twice and is reported once in the office.',
    ],
    point: ['96413', '96415×3', '96375×2'],
  },
  {
    id: 'folfox-day',
    title: 'The FOLFOX day',
    day: makeDay(
      'folfox-day',
      'FOLFOX-6',
      'office',
      [
        push('palonosetron', '08:50'),
        infusion('dexamethasone', '08:55-09:15'),
        infusion('oxaliplatin', '09:30-11:32'),
        infusion('leucovorin', '09:30-11:30'),
        push('fluorouracil', '11:40', fromVials(760, [1, 1000])),
        pump('fluorouracil', '11:50', { ...fromVials(4560, [5, 1000]), purpose: '46 h, portable' }),
        give('port access, flush', 'access-flush', '08:40'),
      ],
      { diagnoses: ['Z51.11', 'C18.2'], visits: [visit('99214')] },
    ),
    text: [
      'Two hours of one drug, another beside it, a bolus and a pump of a third, and the premedication. Five techniques on one day.',
    ],
    question: 'All administration lines and the visit.',
    asks: ['administration', 'visit'],
    modifiers: true,
    teaches: ['R-TIME-2', 'R-CONC-2', 'R-PUSH-3', 'R-PUMP-1', 'R-SEQ-2'],
    notice: [
      'One further hour: it is oxaliplatin’s alone. The hours of leucovorin and of the pump are not.',
      'The bolus and the pump are two services and both are reported.',
    ],
    point: ['96413', '96415', '96367', '96368', '96375', '96411', '96416', '99214-25', 'no 96417'],
  },
]
