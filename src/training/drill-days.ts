import type { Visit } from '../encounter/model.ts'
import type { Chance } from '../lib/chance.ts'
import type { Asked } from './case.ts'
import { fluid, give, infusion, push } from './make-day.ts'
import type { Given, More } from './make-day.ts'
import type { Level } from './mastery.ts'

/** A day as a generator leaves it, before company and mess are added. */
export type Sketch = {
  readonly setting: 'office' | 'facility'
  readonly given: readonly Given[]
  readonly diagnoses: readonly string[]
  /** Position in `given` of what the record names as the reason. */
  readonly reason?: number
  readonly visits?: readonly Visit[]
  readonly asks?: readonly Asked[]
  readonly modifiers?: boolean
  /** Positions of infusions that may be charted in stretches. */
  readonly stretchable?: readonly number[]
  /** Premedication may be added before it. */
  readonly company: boolean
}

/** Draws a day that meets the rule aimed at. */
export type Generator = (chance: Chance, level: Level) => Sketch

const two = (n: number): string => String(n).padStart(2, '0')
/** `09:05` of minutes from midnight. */
export const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
/** `09:05-10:05`. */
export const times = (start: number, minutes: number): string => `${clock(start)}-${clock(start + minutes)}`

export const run = (drug: string, start: number, minutes: number, more: More = {}): Given =>
  infusion(drug, times(start, minutes), more)
export const bolus = (drug: string, at: number, more: More = {}): Given => push(drug, clock(at), more)
export const water = (start: number, minutes: number, purpose: string, more: More = {}): Given =>
  fluid(times(start, minutes), purpose, more)
export const shot = (drug: string, route: 'sc' | 'im', at: number, more: More = {}): Given =>
  give(drug, route, clock(at), more)

/** Drugs by what they are; none is in two lists, and the lists of company are apart from those of the cores. */
export const CHEMO = [
  'carboplatin',
  'cisplatin',
  'docetaxel',
  'paclitaxel',
  'gemcitabine',
  'cyclophosphamide',
  'irinotecan',
]
export const CHEMO_PUSHED = ['doxorubicin', 'vincristine']
export const ANTIBODIES = ['trastuzumab', 'pertuzumab', 'bevacizumab']
export const CHECKPOINT = ['pembrolizumab', 'nivolumab']
export const ANTIBIOTICS = ['vancomycin', 'cefepime', 'ceftriaxone']
export const PUSHED = ['ketorolac', 'furosemide', 'methylprednisolone']
export const COMPANY_PUSHED = ['dexamethasone', 'palonosetron', 'diphenhydramine', 'famotidine']
export const COMPANY_INFUSED = ['fosaprepitant']

export const CANCER: readonly string[] = ['Z51.11', 'C34.11']
export const INFECTION: readonly string[] = ['A41.9']

/** A morning hour to begin at, in minutes from midnight. */
export const morning = (chance: Chance): number => 510 + 5 * chance.below(18)

export const anySetting = (chance: Chance): 'office' | 'facility' => (chance.oneIn(2) ? 'office' : 'facility')

/** Some different ones of a list. */
export const some = (chance: Chance, list: readonly string[], count: number): readonly string[] =>
  chance.shuffled(list).slice(0, count)

/** A length around one of the marks: on it, one beside it, or some minutes off; the farther off, the easier. */
export function near(chance: Chance, marks: readonly number[], level: Level): number {
  const mark = chance.of(marks)
  const off = level === 1 ? [-9, -6, 0, 7, 12] : level === 2 ? [-4, -1, 0, 3, 8] : [-1, 0, 0, 1]
  return mark + chance.of(off)
}
