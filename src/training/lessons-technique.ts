import type { Lesson } from './case.ts'
import { fluid, give, infusion, injection, makeDay, pump, push } from './make-day.ts'
import { fromVials } from './usual.ts'

/** Pushes, pumps, accesses and visits of one day. */
export const TECHNIQUE: readonly Lesson[] = [
  {
    id: 'pushes',
    title: 'Pushes beside an infusion',
    day: makeDay(
      'pushes',
      'Doxorubicin and cyclophosphamide',
      'office',
      [
        push('palonosetron', '09:00'),
        push('dexamethasone', '09:05'),
        push('doxorubicin', '09:15', { stop: 569 }),
        infusion('cyclophosphamide', '09:40-10:25'),
      ],
      { diagnoses: ['Z51.11', 'C50.412'] },
    ),
    text: [
      'A push of chemotherapy beside an infusion of chemotherapy is 96411; a push of a therapeutic drug is 96375. Each is reported once per drug.',
      'A push of five minutes and one of fifteen are the same unit.',
    ],
    question: 'Three pushes and one infusion. Which codes?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-PUSH-3', 'R-PUSH-2', 'R-INIT-6'],
    notice: ['The doxorubicin was given first of the two and is not 96409: the infusion leads.'],
    point: ['96413', '96411', '96375×2', 'no 96409'],
  },
  {
    id: 'same-push-again',
    title: 'The same push again',
    day: makeDay(
      'same-push-again',
      'Three doses for pain',
      'facility',
      [push('ketorolac', '10:00'), push('ketorolac', '10:25'), push('ketorolac', '10:40')],
      { diagnoses: ['N20.0'] },
    ),
    other: 'office',
    text: [
      'A hospital reports a second push of the same drug when more than 30 minutes have passed since the last one that was reported.',
      'In the office a second push of the same drug is not reported.',
    ],
    question: 'Pushes of one drug at 10:00, 10:25 and 10:40. Which lines does the hospital report?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-PUSH-5', 'R-INIT-2'],
    notice: [
      'The second is 25 minutes after the first. The third is 40 minutes after the last reported push, which is the first.',
    ],
    point: ['96374', '96376'],
    otherPoint: ['96374', 'no 96376', 'no 96375'],
  },
  {
    id: 'injection-beside-an-infusion',
    title: 'An injection beside an infusion',
    day: makeDay(
      'injection-beside-an-infusion',
      'A hormone and an antibody',
      'office',
      [
        infusion('trastuzumab', '09:00-09:35'),
        injection('fulvestrant', 'im', '09:45'),
        injection('octreotide depot', 'im', '09:50'),
      ],
      { diagnoses: ['Z51.12', 'C50.412', 'E34.00'] },
    ),
    text: [
      'An edit joins 96372 to the initial code of an infusion. The injection is a service of its own, so it stays, and a modifier says so. 96401 and 96402 have no such edit.',
      'The add-on codes of one site have no edit with its initial code and need no modifier.',
    ],
    question: 'One infusion, two injections. Which lines, and which of them carries modifier 59?',
    asks: ['administration'],
    modifiers: true,
    teaches: ['R-NCCI-4', 'R-INJ-1'],
    notice: ['The modifier belongs to 96372, the second code of the pair.'],
    point: ['96413', '96402', '96372-59'],
  },
  {
    id: 'pump',
    title: 'A pump that goes home',
    day: makeDay(
      'pump',
      'Bolus and pump',
      'office',
      [
        push('fluorouracil', '11:00', fromVials(700, [1, 1000])),
        pump('fluorouracil', '11:10', {
          ...fromVials(4300, [5, 1000]),
          purpose: '46 h, portable',
        }),
      ],
      { diagnoses: ['Z51.11', 'C18.2'] },
    ),
    text: [
      'Starting a pump that runs for more than eight hours is one service. Its hours are not counted.',
      'The same drug given by push before the pump is reported too: two techniques, two services.',
    ],
    question: 'A bolus, then a pump for 46 hours; nothing was infused. Which codes?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-PUMP-1', 'R-INIT-6'],
    notice: [
      'Nothing was infused, so the bolus is 96409. Beside an infusion it would be 96411.',
      'Where the pump is the practice’s own and the payer is Medicare, G0498 may take the place of 96416; the finding asks whose it is.',
    ],
    point: ['96409', '96416', 'no 96415'],
  },
  {
    id: 'two-accesses',
    title: 'Two accesses, with a reason',
    day: makeDay(
      'two-accesses',
      'Two drugs that must not meet',
      'facility',
      [
        infusion('vancomycin', '09:00-10:30', { access: 'left arm' }),
        infusion('ceftriaxone', '09:00-09:40', {
          access: 'right arm',
          secondAccessReason: 'incompatible with the drug in the left arm',
        }),
      ],
      { diagnoses: ['A41.9'] },
    ),
    text: [
      'A second access is a site of its own when the chart says why two sites were medically necessary. Then it has its own initial, with a modifier on the second one.',
      'Two infusions through two such sites are not concurrent, even at the same minute.',
    ],
    question: 'Two drugs in two arms, and the chart says why. Which lines, with which modifier?',
    asks: ['administration'],
    modifiers: true,
    teaches: ['R-SITE-2', 'R-MOD-1'],
    notice: ['Two initials of one code are over the usual limit of one a day; the record must stand ready.'],
    point: ['96365', '96365-59', 'no 96368'],
  },
  {
    id: 'second-access-without-reason',
    title: 'Two accesses, no reason',
    day: makeDay(
      'second-access-without-reason',
      'Two arms, no reason documented',
      'facility',
      [
        infusion('vancomycin', '09:00-10:30', { access: 'left arm' }),
        infusion('ceftriaxone', '09:00-09:40', { access: 'right arm' }),
      ],
      { diagnoses: ['A41.9'] },
    ),
    text: [
      'Without a documented reason the second access is not a site of its own. A line that failed, a rate that needs two lines, or another lumen gives no second initial.',
    ],
    question: 'The same day as before, but the chart gives no reason for the second access. Which lines?',
    asks: ['administration'],
    modifiers: true,
    teaches: ['R-SITE-2', 'R-CONC-2'],
    notice: ['Now the two share one site and ran at the same time: the second is concurrent.'],
    point: ['96365', '96368', 'no 96365-59'],
  },
  {
    id: 'two-visits-a-day',
    title: 'Two visits a day',
    day: makeDay(
      'two-visits-a-day',
      'Morning and evening',
      'facility',
      [
        infusion('ceftriaxone', '08:00-08:30'),
        infusion('ceftriaxone', '18:00-18:30', { session: 2 }),
        push('ketorolac', '18:35', { session: 2 }),
      ],
      { diagnoses: ['M00.061'] },
    ),
    text: [
      'A patient who leaves and comes back the same day has two encounters. Each has its own initial; the repeated initial carries a modifier.',
    ],
    question: 'An antibiotic in the morning and again in the evening, with a push then. Which lines?',
    asks: ['administration'],
    modifiers: true,
    teaches: ['R-SESS-1', 'R-MOD-1', 'R-PUSH-2'],
    notice: ['Were it one encounter, the second dose would be an additional hour of the same drug instead.'],
    point: ['96365', '96365-59', '96375', 'no 96366'],
  },
  {
    id: 'complex-biologic',
    title: 'A complex biologic',
    day: makeDay(
      'complex-biologic',
      'Infliximab',
      'office',
      [infusion('infliximab', '09:00-11:05'), give('acetaminophen', 'oral', '08:45')],
      { diagnoses: ['K50.90'] },
    ),
    text: [
      'Some antibodies for illnesses other than cancer are so complex to give that the chemotherapy codes describe their administration. Whether the record shows that complexity is what payers ask.',
      'A tablet given in the infusion room has no administration code.',
    ],
    question: 'Infliximab for two hours and five minutes, under Medicare. Which lines?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-CLS-2', 'R-TIME-2'],
    notice: [
      'Some payers want the therapeutic codes for this drug: then it is 96365 and 96366. The finding names the switch.',
    ],
    point: ['96413', '96415', 'no 96365'],
  },
  {
    id: 'port-flush',
    title: 'The flush rides free',
    day: makeDay(
      'port-flush',
      'Port access and fluid',
      'office',
      [
        give('port access, flush', 'access-flush', '08:55'),
        fluid('09:00-10:10', 'dehydration'),
        give('port access, flush', 'access-flush', '10:15'),
      ],
      { diagnoses: ['E86.0'] },
    ),
    text: [
      'Access to a port and its flush are part of every administration. 96523 is reported only when it is the only service of the day, and there is no fee for port access.',
    ],
    question: 'A port is accessed, fluid runs, the port is flushed. Which lines?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-CATH-1', 'R-INIT-7'],
    notice: ['The record names no reason for the visit; the initial was inferred, and the claim says so.'],
    point: ['96360', 'no 96523', 'no 96361'],
  },
]
