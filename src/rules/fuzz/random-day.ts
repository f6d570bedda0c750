import {
  DOSE_UNITS,
  DRUG_CLASSES,
  ROUTES,
  blankAdministration,
  blankEncounter,
} from '../../encounter/model.ts'
import type { Administration, Encounter, Route, Vial } from '../../encounter/model.ts'
import { Chance } from '../../lib/chance.ts'
import { POLICIES } from '../policies/index.ts'
import { defaultSwitches, SWITCH_NAMES, valuesOf } from '../policy.ts'
import type { Policy, Switches, SwitchValue } from '../policy.ts'

/** A day to code, with all that its claim depends on. */
export type RandomDay = { readonly seed: number; readonly encounter: Encounter; readonly policy: Policy }

const DRUGS = [
  'cisplatin',
  'oxaliplatin',
  'gemcitabine',
  'fluorouracil',
  'doxorubicin',
  'rituximab',
  'infliximab',
  'pembrolizumab',
  'fulvestrant',
  'leuprolide',
  'denosumab',
  'vancomycin',
  'cefepime',
  'leucovorin',
  'ondansetron',
  'pantoprazole',
  'iron sucrose',
  'Hizentra',
  'pegfilgrastim on-body',
  'J9263',
  'heparin flush',
  'unheard of',
] as const

const BY_VEIN: readonly Route[] = ['iv-infusion', 'iv-infusion', 'iv-infusion', 'iv-push', 'iv-push']

/** Lengths at which a rule changes its answer, and their neighbours. */
const LENGTHS = [
  0, 1, 5, 14, 15, 16, 17, 29, 30, 31, 32, 45, 46, 47, 59, 60, 61, 75, 90, 91, 92, 120, 150, 151, 152, 211,
  271, 480, 481,
]
const GAPS = [0, 0, 1, 15, 16, 29, 30, 31, 32, 59, 60, 61, 62, 90]
const DATES = [
  '2026-10-06',
  '2026-10-06',
  '2026-10-06',
  '2026-05-12',
  '2026-09-30',
  '2026-10-01',
  '2025-10-06',
  '2023-06-30',
  '2023-07-01',
  '2026-10-31',
  '2026-03-07',
]
const PURPOSES = [null, null, null, 'pre-hydration', 'dehydration', 'flush', 'keep-open', ' KVO ']
const DIAGNOSES = [[], ['C18.9'], ['D25.9'], ['E86.0', 'Z51.11'], ['N18.6', 'Z99.2']] as const
const CODES = ['99211', '99213', '99214', 'G0463', '99499']
const NDCS = [null, null, null, '61703-0339-18', '0409-4755-03', '12-34', '00000000000']

const vial = (chance: Chance): Vial => ({
  ndc: chance.of(NDCS),
  count: chance.between(0, 3),
  sizeMicroMg: chance.of([null, 50_000_000, 100_000_000]),
  singleDose: chance.of([null, true, true, false]),
  extra: {},
})

function administration(
  chance: Chance,
  drugs: readonly string[],
  before: readonly Administration[],
  id: string,
  gaps: boolean,
): Administration {
  const near = before.length > 0 && chance.oneIn(2) ? chance.of(before) : null
  const anchor =
    near === null ? null : chance.oneIn(2) ? near.start : (near.stop ?? near.start) + chance.of(GAPS)
  const start = anchor ?? (chance.oneIn(12) ? chance.between(-90, 1700) : 480 + 5 * chance.below(96))
  const length =
    gaps && chance.oneIn(3)
      ? null
      : chance.oneIn(2)
        ? chance.of(LENGTHS)
        : chance.between(0, chance.oneIn(6) ? 700 : 180)
  const kind = chance.below(14)
  const fluid = kind < 3
  const blood = kind === 3
  const vaccine = kind === 4 && chance.oneIn(2)
  const route = fluid
    ? chance.oneIn(10)
      ? 'iv-push'
      : 'iv-infusion'
    : blood
      ? 'iv-infusion'
      : vaccine
        ? chance.of(['im', 'sc'] as const)
        : chance.oneIn(4)
          ? chance.of(ROUTES)
          : chance.of(BY_VEIN)
  const drug = fluid
    ? chance.of(['saline', 'saline', 'lactated ringer', 'dextrose 5%'])
    : blood
      ? 'red cells'
      : vaccine
        ? chance.of(['tetanus toxoid', 'influenza vaccine', 'hepatitis B vaccine'])
        : chance.of(drugs)
  const stated = fluid
    ? chance.of(['hydration', 'hydration', null] as const)
    : blood
      ? ('blood-product' as const)
      : vaccine
        ? ('vaccine' as const)
        : chance.oneIn(12)
          ? chance.of(DRUG_CLASSES)
          : null
  const needsStop = route.endsWith('infusion') || route === 'pump-initiation'
  const dose = chance.of([
    null,
    'given',
    'given',
    'given',
    'given',
    'given',
    chance.oneIn(3) ? 'none' : 'given',
  ])
  return {
    ...blankAdministration(id, drug, route, start),
    class: stated,
    stop: length === null || (!needsStop && chance.oneIn(2)) ? null : start + length,
    access: chance.of([null, null, null, 'port', 'port', 'arm', 'leg']),
    secondAccessReason: chance.oneIn(3) ? 'drugs that must not meet' : null,
    bag: chance.oneIn(5) ? chance.of(['b1', 'b2']) : null,
    session: chance.of([1, 1, 1, 1, 1, 2, 3]),
    dose:
      dose === null
        ? null
        : dose === 'none'
          ? { micro: 0, unit: 'mg' }
          : {
              micro: chance.between(1, 600) * 500_000,
              unit: fluid ? 'mL' : chance.oneIn(8) ? chance.of(DOSE_UNITS) : 'mg',
            },
    discarded: chance.oneIn(5) ? { micro: chance.between(0, 100) * 1_000_000, unit: 'mg' } : null,
    vials: chance.oneIn(4) ? [vial(chance)] : [],
    purpose: fluid || chance.oneIn(10) ? chance.of(PURPOSES) : null,
    order: chance.oneIn(12)
      ? { micro: 100_000_000, unit: 'mg', per: chance.of(['m2', 'kg', 'auc', 'flat']), extra: {} }
      : null,
  }
}

function policyOf(chance: Chance): Policy {
  const policy = chance.of(POLICIES)
  if (chance.below(3) > 0) return policy
  const switches: { [name: string]: SwitchValue } = { ...policy.switches }
  for (const name of SWITCH_NAMES) {
    if (!chance.oneIn(4)) continue
    const values = valuesOf(name) ?? (name === 'hydrationMinimumVolumeMl' ? ['none', 250] : [0, 30, 60, 120])
    switches[name] = chance.of(values)
  }
  return { ...policy, id: 'random', switches: switches as Partial<Switches> }
}

/** The day of a seed: all routes, few drugs so that they meet, minutes at the limits, returns, sites, bags, gaps. */
export function randomDay(seed: number): RandomDay {
  const chance = new Chance(seed)
  const drugs = chance.shuffled(DRUGS).slice(0, chance.between(1, 5))
  const administrations: Administration[] = []
  // Stops that are not documented make a claim slow, for each of its ranges is coded: some days have several of them.
  const gaps = chance.oneIn(256)
  for (let n = chance.between(1, 9); n > 0; n -= 1)
    administrations.push(administration(chance, drugs, administrations, `a${12 - n}`, gaps))
  const encounter: Encounter = {
    ...blankEncounter(`day-${seed}`, chance.of(DATES), chance.of(['office', 'facility'] as const)),
    administrations: chance.shuffled(administrations),
    diagnoses: chance.of(DIAGNOSES),
    primaryReason: chance.oneIn(3) ? chance.of(administrations).id : chance.oneIn(40) ? 'nobody' : null,
    patient: chance.oneIn(4)
      ? { weightKg: 70, heightCm: 175, sex: null, ageYears: null, serumCreatinineMgDl: null, extra: {} }
      : null,
    visits: chance.oneIn(5)
      ? [
          {
            code: chance.of(CODES),
            separatelyIdentifiable: chance.of([null, true, true, false]),
            extra: {},
          },
        ]
      : [],
  }
  return { seed, encounter, policy: policyOf(chance) }
}

/** The value of every switch, for the message of a day that fails. */
export const changedFrom = (policy: Policy, setting: Encounter['setting']): string =>
  SWITCH_NAMES.filter(
    (name) => policy.switches[name] !== undefined && policy.switches[name] !== defaultSwitches(setting)[name],
  )
    .map((name) => `${name}=${policy.switches[name]}`)
    .join(' ')
