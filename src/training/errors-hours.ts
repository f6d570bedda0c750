import type { Given } from './make-day.ts'
import { infusion, makeDay, pump, push } from './make-day.ts'
import type { WrongClaim } from './published.ts'
import { fromVials } from './usual.ts'

const folfox: readonly Given[] = [
  push('palonosetron', '08:50'),
  infusion('oxaliplatin', '09:30-11:30'),
  infusion('leucovorin', '09:30-11:30'),
  push('fluorouracil', '11:40', fromVials(760, [1, 1000])),
  pump('fluorouracil', '11:50', { ...fromVials(4560, [5, 1000]), purpose: '46 h, portable' }),
]

const common = {
  kind: 'claim',
  asks: ['administration'],
  modifiers: false,
  question: 'The claim stands as it was published. Repair it.',
} as const

/** Published claims whose hours are counted wrongly. */
export const HOURS: readonly WrongClaim[] = [
  {
    ...common,
    id: 'S-1',
    title: 'Five hours in the room',
    says: 'A FOLFOX day takes 96415 four times, because the patient was in the room for five hours.',
    day: makeDay('s-1', 'FOLFOX', 'office', folfox, { diagnoses: ['Z51.11', 'C18.2'] }),
    wrong: { a1: '96375', a2: '96413 96415×4', a3: '96368', a4: '96411', a5: '96416' },
    holds:
      'Oxaliplatin ran two hours: one further hour. The hours of leucovorin and of the pump are not oxaliplatin’s.',
    rule: 'R-TIME-2',
    teaches: ['R-TIME-2'],
  },
  {
    ...common,
    id: 'S-2',
    title: 'Every thirty minutes',
    says: '96415 is counted for every full additional 30 minutes.',
    day: makeDay('s-2', 'Paclitaxel', 'office', [infusion('paclitaxel', '09:00-12:00')], {
      diagnoses: ['Z51.11', 'C56.1'],
    }),
    wrong: { a1: '96413 96415×4' },
    holds: 'The unit is an hour. Thirty minutes are only what the last hour must exceed.',
    rule: 'R-TIME-2',
    teaches: ['R-TIME-2'],
  },
  {
    ...common,
    id: 'S-3',
    title: 'One code for every further hour',
    says: '96415 stands for the additional hours of any drug of a chemotherapy day.',
    day: makeDay(
      's-3',
      'Chemotherapy and an antibiotic',
      'office',
      [infusion('carboplatin', '09:00-09:45'), infusion('vancomycin', '10:00-12:00')],
      { diagnoses: ['Z51.11', 'C34.11', 'L03.115'] },
    ),
    wrong: { a1: '96413', a2: '96367 96415' },
    holds:
      'The further hour follows its own drug: 96415 for the chemotherapy family, 96366 for a therapeutic drug, 96361 for hydration.',
    rule: 'R-TIME-2',
    teaches: ['R-TIME-2'],
  },
  {
    ...common,
    id: 'S-4',
    title: 'Beyond sixty minutes',
    says: 'The add-on hour begins when an infusion goes beyond 60 minutes.',
    day: makeDay('s-4', 'Docetaxel', 'office', [infusion('docetaxel', '09:00-10:15')], {
      diagnoses: ['Z51.11', 'C61'],
    }),
    wrong: { a1: '96413 96415' },
    holds: 'It begins beyond 90 minutes: at minute 91.',
    rule: 'R-TIME-2',
    teaches: ['R-TIME-2'],
  },
  {
    ...common,
    id: 'S-20',
    title: 'Maintenance with an hour on top',
    says: 'A maintenance infusion of trastuzumab is 96413 and 96415.',
    day: makeDay('s-20', 'Trastuzumab', 'office', [infusion('trastuzumab', '09:00-09:30')], {
      diagnoses: ['Z51.12', 'C50.412'],
    }),
    wrong: { a1: '96413 96415' },
    holds: 'Half an hour is the first hour and nothing more; so are 90 minutes. Count before you add.',
    rule: 'R-TIME-2',
    teaches: ['R-TIME-2'],
  },
  {
    ...common,
    id: 'S-21',
    title: 'Three hours, three add-ons',
    says: 'Three hours of paclitaxel are 96413 and 96415 three times.',
    day: makeDay(
      's-21',
      'Carboplatin and paclitaxel',
      'office',
      [infusion('paclitaxel', '09:00-12:00'), infusion('carboplatin', '12:10-12:55')],
      { diagnoses: ['Z51.11', 'C56.1'] },
    ),
    wrong: { a1: '96413 96415×3', a2: '96417' },
    holds: 'The first hour is in 96413. Two further ones are left.',
    rule: 'R-TIME-2',
    teaches: ['R-TIME-2'],
  },
  {
    ...common,
    id: 'S-32',
    title: 'Two and a half hours',
    says: 'A chemotherapy infusion of two and a half hours has two further hours.',
    day: makeDay('s-32', 'Paclitaxel', 'office', [infusion('paclitaxel', '09:00-11:30')], {
      diagnoses: ['Z51.11', 'C56.1'],
    }),
    wrong: { a1: '96413 96415×2' },
    holds: '150 minutes have one further hour; 151 would have two. The example sits on the edge.',
    rule: 'R-TIME-2',
    teaches: ['R-TIME-2'],
  },
]
