import type { Setting } from '../encounter/model.ts'

/**
 * Payer policy switches: where authorities differ, which reading a payer or a site follows. Names, values and
 * defaults are those of the procedure's table; an integer switch takes whole numbers.
 */
const CHOICES = {
  officeInitialInference: ['rank', 'longest'],
  facilityHierarchyInOffice: ['off', 'on'],
  secondSite: ['reason-required', 'any-second-access', 'never'],
  midnightDate: ['start-date', 'line-item-date'],
  missingStop: ['push', 'unbillable'],
  sameDrugRepeat: ['by-gap', 'sum-all', 'separate-all'],
  repeatInfusionCode: ['96366', '96376', 'none'],
  repeatInfusionMinimum: [16, 31],
  overlap: ['larger-part', 'any-16-concurrent', 'contained'],
  concurrentChemo: ['96549', 'none', '96417'],
  concurrentPer: ['day', 'encounter'],
  pushOfInfusedDrug: ['96376', '96375', 'none'],
  hydrationSegments: ['runs', 'sum', 'each-31'],
  hydrationDuringPush: ['deduct-documented', 'ignore'],
  hydrationTransfusion: ['deduct', 'allow'],
  pumpCode: ['96416', 'G0498'],
  complexBiologic: ['chemo', 'therapeutic', 'list'],
  denosumab: ['96372', '96401'],
  hormonalNonCancer: ['by-diagnosis', 'by-code'],
  injectionUnits: ['per-dose', 'per-injection', 'per-drug'],
  distinctModifier: ['59', 'X'],
  markSecondSet: ['initial-and-repeats', 'initial-only', 'all'],
  facilityVisitCode: ['G0463', 'keep'],
  unitRounding: ['day-total', 'per-administration'],
  wasteBelowUnit: ['JZ', 'none'],
  wasteModifiers: ['on', 'off'],
  ndcRequired: ['noc-only', 'all'],
  drug340B: ['none', 'TB', 'JG', 'JG-or-TB'],
  offCampus: ['none', 'PO', 'PN'],
  vaccineCodes: ['medicare-g', 'cpt'],
  sequestration: ['on', 'off'],
} as const

/** Integer switches with their least value; `hydrationMinimumVolumeMl` may also be `none`. */
const INTEGERS = { sameDrugGapMinutes: 0, hydrationGapMinutes: 0, hydrationMinimumVolumeMl: 1 } as const

export type Switches = {
  readonly [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number]
} & {
  readonly sameDrugGapMinutes: number
  readonly hydrationGapMinutes: number
  readonly hydrationMinimumVolumeMl: number | 'none'
}

export type SwitchName = keyof Switches
export type SwitchValue = string | number

/** The defaults of the profile `medicare`. `midnightDate` differs by setting. */
export const defaultSwitches = (setting: Setting): Switches => DEFAULTS[setting]

const OFFICE: Switches = {
  officeInitialInference: 'rank',
  facilityHierarchyInOffice: 'off',
  secondSite: 'reason-required',
  midnightDate: 'start-date',
  missingStop: 'push',
  sameDrugRepeat: 'by-gap',
  sameDrugGapMinutes: 60,
  repeatInfusionCode: '96366',
  repeatInfusionMinimum: 16,
  overlap: 'larger-part',
  concurrentChemo: '96549',
  concurrentPer: 'day',
  pushOfInfusedDrug: '96376',
  hydrationSegments: 'runs',
  hydrationGapMinutes: 60,
  hydrationDuringPush: 'deduct-documented',
  hydrationTransfusion: 'deduct',
  hydrationMinimumVolumeMl: 'none',
  pumpCode: '96416',
  complexBiologic: 'chemo',
  denosumab: '96372',
  hormonalNonCancer: 'by-diagnosis',
  injectionUnits: 'per-dose',
  distinctModifier: '59',
  markSecondSet: 'initial-and-repeats',
  facilityVisitCode: 'G0463',
  unitRounding: 'day-total',
  wasteBelowUnit: 'JZ',
  wasteModifiers: 'on',
  ndcRequired: 'noc-only',
  drug340B: 'none',
  offCampus: 'none',
  vaccineCodes: 'medicare-g',
  sequestration: 'on',
}
const DEFAULTS: { readonly [S in Setting]: Switches } = {
  office: OFFICE,
  facility: { ...OFFICE, midnightDate: 'line-item-date' },
}

/** A payer profile: the switches that differ from the default, and drugs whose family the payer forces. */
export type Policy = {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly to: string | null
  readonly switches: Partial<Switches>
  /** Drug ids or HCPCS codes. */
  readonly therapeutic: readonly string[]
  readonly chemo: readonly string[]
}

/** Every switch name, in a fixed order. */
export const SWITCH_NAMES = Object.keys(OFFICE) as readonly SwitchName[]

/** The allowed values of a switch that has a list of them. */
export const choicesOf = <N extends keyof typeof CHOICES>(name: N): (typeof CHOICES)[N] => CHOICES[name]

/** The allowed values of a switch, or null for one that takes whole numbers. */
export const valuesOf = (name: string): readonly SwitchValue[] | null =>
  Object.hasOwn(CHOICES, name) ? CHOICES[name as keyof typeof CHOICES] : null

/** Says whether a value is allowed for a switch; an unknown name has no allowed value. */
export function isSwitchValue(name: string, value: unknown): boolean {
  const choices = valuesOf(name)
  if (choices !== null) return choices.some((choice) => choice === value)
  if (!Object.hasOwn(INTEGERS, name)) return false
  if (name === 'hydrationMinimumVolumeMl' && value === 'none') return true
  return Number.isInteger(value) && (value as number) >= INTEGERS[name as keyof typeof INTEGERS]
}

type Resolved = { readonly switches: Switches; readonly changed: { readonly [name: string]: SwitchValue } }

/** A profile does not change, so what it makes of the defaults is worked out once for each setting. */
const resolved = { office: new WeakMap<Policy, Resolved>(), facility: new WeakMap<Policy, Resolved>() }

function resolve(policy: Policy, setting: Setting): Resolved {
  const known = resolved[setting].get(policy)
  if (known !== undefined) return known
  const changed: { [name: string]: SwitchValue } = {}
  for (const name of SWITCH_NAMES) {
    const value = policy.switches[name]
    if (value !== undefined && value !== DEFAULTS[setting][name]) changed[name] = value
  }
  const made = { switches: { ...DEFAULTS[setting], ...policy.switches }, changed }
  resolved[setting].set(policy, made)
  return made
}

/** The switches in force for a day: the profile's over the defaults of the setting. */
export const switchesOf = (policy: Policy, setting: Setting): Switches => resolve(policy, setting).switches

/** Those of a profile's switches which differ from the default. */
export const changedSwitches = (policy: Policy, setting: Setting): { readonly [name: string]: SwitchValue } =>
  resolve(policy, setting).changed
