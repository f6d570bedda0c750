import type { Lesson } from './case.ts'
import { fluid, infusion, injection, makeDay, push, visit } from './make-day.ts'
import { fromVials } from './usual.ts'

const CANCER = ['Z51.11', 'C34.11']

/** Which service is the initial one. */
export const FIRST: readonly Lesson[] = [
  {
    id: 'initial-is-not-first',
    title: 'Initial is not first',
    day: makeDay(
      'initial-is-not-first',
      'Initial is not first',
      'office',
      [
        infusion('fosaprepitant', '09:00-09:25'),
        push('dexamethasone', '09:28'),
        infusion('carboplatin', '09:35-10:20'),
      ],
      { diagnoses: CANCER },
    ),
    text: [
      'One encounter has one initial service by vein at one site. Every other infusion or push there stands beside it with an add-on code.',
      'The initial is not the drug that was hung first, and not the one that ran longest. Where chemotherapy is infused, the infusion of chemotherapy is the initial, in the office and in the hospital.',
    ],
    question: 'An antiemetic runs before the chemotherapy. Which lines does the day support?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-INIT-6', 'R-SEQ-2', 'R-PUSH-2'],
    notice: [
      'The antiemetic ran first and is a further infusion all the same: its place on the clock does not matter.',
      'The code family of each service follows its own drug, not the initial.',
    ],
    point: ['96413', '96367', '96375', 'no 96365', 'no 96374'],
  },
  {
    id: 'initial-in-the-office',
    title: 'The initial in the office: the reason',
    day: makeDay(
      'initial-in-the-office',
      'Fluid for dehydration',
      'office',
      [push('ondansetron', '10:05'), fluid('10:10-11:25', 'dehydration')],
      { diagnoses: ['E86.0'], primaryReason: 'a2' },
    ),
    other: 'facility',
    text: [
      'In the office the initial is the service that best describes why the patient came. The record has to name that reason.',
      'The choice is free only among therapeutic services and hydration. Once a chemotherapy service is in the day, its code leads.',
    ],
    question: 'The record names the fluid as the reason for the visit. Which lines does the office report?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-INIT-1', 'R-PUSH-2'],
    notice: [
      'Hydration leads, so its first unit is 96360 and the push is a further one.',
      'In a hospital the same day is led by the push: rank decides there, whatever the reason was.',
    ],
    point: ['96360', '96375', 'no 96361', 'no 96374'],
    otherPoint: ['96374', '96361', 'no 96360'],
  },
  {
    id: 'initial-in-the-hospital',
    title: 'The initial in the hospital: the rank',
    day: makeDay(
      'initial-in-the-hospital',
      'Two antibiotics and a push',
      'facility',
      [
        push('ketorolac', '08:00'),
        fluid('08:05-08:50', 'dehydration'),
        infusion('ceftriaxone', '09:00-09:30'),
        infusion('vancomycin', '09:40-10:40'),
      ],
      { diagnoses: ['L03.115', 'E86.0'] },
    ),
    text: [
      'A hospital picks the initial by rank: chemotherapy before therapeutic drugs before hydration, and inside a family infusion before push.',
      'Neither the order of events nor the main complaint changes the rank.',
    ],
    question: 'A push came first, then fluid, then two infusions. What leads, and what stands beside it?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-INIT-2', 'R-SEQ-2', 'R-HYD-2'],
    notice: [
      'Of two infusions of one rank the longer one is taken as the initial. The codes would be the same the other way around.',
      'Fluid of more than 30 minutes beside an initial is 96361 from its first unit on.',
    ],
    point: ['96365', '96367', '96375', '96361', 'no 96360'],
  },
  {
    id: 'office-against-facility',
    title: 'Office against facility',
    day: makeDay(
      'office-against-facility',
      'The same push twice, and a visit',
      'office',
      [push('ketorolac', '10:00'), push('ketorolac', '10:45'), infusion('ceftriaxone', '10:05-10:35')],
      { diagnoses: ['N10'], visits: [visit('99213')] },
    ),
    other: 'facility',
    text: [
      'The codes are the same in both settings; what differs is how the initial is picked, what a repeated push earns, and which code the visit has.',
      'A second push of the same drug earns nothing in the office. A hospital reports it with a code of its own when more than 30 minutes have passed since the last reported one.',
    ],
    question: 'Which lines does the office report, the visit included?',
    asks: ['administration', 'visit'],
    modifiers: true,
    teaches: ['R-PUSH-4', 'R-EM-2'],
    notice: [
      'In the hospital the second push is 96376, and for Medicare the visit is G0463.',
      'The visit is documented as work of its own, so it carries modifier 25 in either setting.',
    ],
    point: ['96365', '96375', '99213-25', 'no 96376'],
    otherPoint: ['96365', '96375', '96376', 'G0463-25'],
  },
  {
    id: 'drug-chooses-the-family',
    title: 'The drug chooses the family',
    day: makeDay(
      'drug-chooses-the-family',
      'An antibody against a tumour, and iron',
      'office',
      [infusion('nivolumab', '09:00-09:32'), infusion('iron sucrose', '09:45-10:15')],
      { diagnoses: ['Z51.12', 'C43.59', 'D50.8'] },
    ),
    text: [
      'The chemotherapy codes belong to the class of the drug, not to the way it is given. Antibodies against cancer are among them; iron, antibiotics and antiemetics are not.',
      'Both drugs of this day ran for about half an hour from a bag.',
    ],
    question: 'Two infusions of the same length. Which code has each?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-CLS-3', 'R-CLS-12', 'R-SEQ-2'],
    notice: [
      'Being infused does not make a drug chemotherapy, and being an antibody does not make it anything less.',
    ],
    point: ['96413', '96367', 'no 96417', 'no 96365'],
  },
  {
    id: 'injections',
    title: 'Injections',
    day: makeDay(
      'injections',
      'Three injections',
      'office',
      [
        injection('leuprolide', 'im', '09:00'),
        injection('denosumab', 'sc', '09:05'),
        injection('fulvestrant', 'im', '09:10', fromVials(250, [1, 250])),
        injection('fulvestrant', 'im', '09:12', fromVials(250, [1, 250])),
      ],
      { diagnoses: ['C50.411', 'Z17.0', 'M81.0'] },
    ),
    text: [
      'An injection under the skin or into muscle is no initial service and needs none. Hormonal drugs against a tumour are 96402, other drugs of the chemotherapy family 96401, the rest 96372.',
      'A dose that is split over two syringes at one time is one dose.',
    ],
    question: 'Which injection codes, and how many units of each?',
    asks: ['administration'],
    modifiers: false,
    teaches: ['R-INJ-1', 'R-INJ-2'],
    notice: [
      'Two syringes of fulvestrant within minutes are one unit; leuprolide, another drug, is a unit of its own.',
    ],
    point: ['96402×2', '96372'],
  },
]
