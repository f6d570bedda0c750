/** Worked days that come with the program, loaded when one is opened. The first is what the first start shows. */
import type { Encounter } from '../encounter/model.ts'
import { firstExample, readExample } from './read-example.ts'

export type Example = {
  readonly id: string
  readonly title: string
  /** What is worth seeing in it, in a sentence. */
  readonly about: string
  readonly load: () => Promise<Encounter>
}

export const EXAMPLES: readonly Example[] = [
  {
    id: 'folfox-6-cycle-3',
    title: 'FOLFOX-6, cycle 3',
    about:
      'Colon cancer, adjuvant: two chemotherapy techniques of one drug, a concurrent drug, a visit, and six things that earn no line.',
    load: firstExample,
  },
  {
    id: 'pembrolizumab-cycle-5',
    title: 'Pembrolizumab, cycle 5',
    about: 'One infusion of 33 minutes and a visit with its own work.',
    load: () => readExample(import('./examples/pembrolizumab.json')),
  },
  {
    id: 'ipilimumab-nivolumab-1',
    title: 'Ipilimumab and nivolumab, cycle 1',
    about: 'Two antibodies, one after the other: the longer by one minute leads.',
    load: () => readExample(import('./examples/ipilimumab-nivolumab.json')),
  },
  {
    id: 'r-chop-cycle-1',
    title: 'R-CHOP, cycle 1',
    about: 'Rituximab held for rigors, then two pushes and a further infusion.',
    load: () => readExample(import('./examples/r-chop.json')),
  },
  {
    id: 'carboplatin-paclitaxel-1',
    title: 'Carboplatin and paclitaxel',
    about: 'Three hours of one drug, a second drug, four premedications.',
    load: () => readExample(import('./examples/carboplatin-paclitaxel.json')),
  },
  {
    id: 'daratumumab-first-dose',
    title: 'First daratumumab by vein',
    about: 'Infusion reaction, a second steroid dose, seven and a half hours in two stretches.',
    load: () => readExample(import('./examples/daratumumab.json')),
  },
  {
    id: 'tchp-cycle-1',
    title: 'TCHP, cycle 1',
    about: 'Four chemotherapy infusions: the minute that makes a further hour.',
    load: () => readExample(import('./examples/tchp.json')),
  },
  {
    id: 'ac-cycle-2',
    title: 'Doxorubicin and cyclophosphamide',
    about: 'Three premedications in one bag, a push, and the infusion that leads.',
    load: () => readExample(import('./examples/ac.json')),
  },
  {
    id: 'folfiri-bevacizumab-6',
    title: 'FOLFIRI and bevacizumab',
    about: 'Bevacizumab first, irinotecan with leucovorin beside it, then a bolus and a pump.',
    load: () => readExample(import('./examples/folfiri-bevacizumab.json')),
  },
  {
    id: 'ferric-carboxymaltose',
    title: 'Iron by vein',
    about: 'Ferric carboxymaltose over 22 minutes: the clock decides between infusion and push.',
    load: () => readExample(import('./examples/iron.json')),
  },
  {
    id: 'immunoglobulin-40-g',
    title: 'Immunoglobulin by vein, 40 g',
    about: 'Ordered pre-hydration and two bottles with a short gap between them.',
    load: () => readExample(import('./examples/immunoglobulin.json')),
  },
  {
    id: 'infliximab-crohn',
    title: 'Infliximab',
    about: 'Crohn disease: a complex biologic for no cancer, where payers differ.',
    load: () => readExample(import('./examples/infliximab.json')),
  },
  {
    id: 'zoledronic-acid-4-mg',
    title: 'Zoledronic acid',
    about: 'Seventeen minutes: the label says no less than 15, the clock says infusion.',
    load: () => readExample(import('./examples/zoledronic-acid.json')),
  },
  {
    id: 'gemcitabine-cisplatin-1',
    title: 'Gemcitabine and cisplatin with hydration',
    about: 'Fluid before and after a nephrotoxic drug: which minutes count, and when they are added.',
    load: () => readExample(import('./examples/gemcitabine-cisplatin.json')),
  },
]
