import type { CodeBook } from '../../codes/book.ts'
import type { Encounter } from '../../encounter/model.ts'
import type { Claim } from '../answers.ts'
import { changedSwitches, defaultSwitches, SWITCH_NAMES, switchesOf, valuesOf } from '../policy.ts'
import type { Policy, Switches, SwitchName, SwitchValue } from '../policy.ts'
import type { Pricing } from '../pricing.ts'
import { sameLines } from './compare.ts'

/** One way to read a day where authorities differ. */
export type Reading = { readonly value: SwitchValue; readonly chosen: boolean; readonly claim: Claim }

/** The readings of one switch, the chosen one first; they differ in lines, units, modifiers or dates. */
export type Readings = { readonly switch: SwitchName; readonly readings: readonly Reading[] }

export type Coder = (encounter: Encounter, book: CodeBook, policy: Policy, pricing: Pricing) => Claim

const with_ = (policy: Policy, name: SwitchName, value: SwitchValue): Policy => ({
  ...policy,
  switches: { ...policy.switches, [name]: value } as Partial<Switches>,
})

/** The values worth trying for a switch that takes whole numbers. */
const NUMBERS: { readonly [name: string]: readonly SwitchValue[] } = {
  sameDrugGapMinutes: [0, 30, 60, 120],
  hydrationGapMinutes: [0, 30, 60, 120],
  hydrationMinimumVolumeMl: ['none', 500],
}

/**
 * The readings of one switch for a day: a claim for each value, equal claims joined with the first of them.
 * One reading alone means that the switch makes no difference here.
 */
export function readingsOf(
  code: Coder,
  encounter: Encounter,
  book: CodeBook,
  policy: Policy,
  pricing: Pricing,
  name: SwitchName,
): Readings {
  const current = switchesOf(policy, encounter.setting)[name]
  const others = (valuesOf(name) ?? NUMBERS[name] ?? []).filter((value) => value !== current)
  const readings: Reading[] = [
    { value: current, chosen: true, claim: code(encounter, book, policy, pricing) },
  ]
  for (const value of others) {
    const claim = code(encounter, book, with_(policy, name, value), pricing)
    if (!readings.some((known) => sameLines(known.claim, claim)))
      readings.push({ value, chosen: false, claim })
  }
  return { switch: name, readings }
}

/** Every switch by which the claim of a day would differ. */
export function allReadings(
  code: Coder,
  encounter: Encounter,
  book: CodeBook,
  policy: Policy,
  pricing: Pricing,
): readonly Readings[] {
  return SWITCH_NAMES.map((name) => readingsOf(code, encounter, book, policy, pricing, name)).filter(
    ({ readings }) => readings.length > 1,
  )
}

/** A part of a profile that can make a difference to a day: a switch, or a list of drugs whose family it forces. */
export type PolicyPart = SwitchName | 'therapeutic' | 'chemo'

const LISTS = ['therapeutic', 'chemo'] as const

/**
 * Which changed parts of a profile made a difference to this day: with one of them as in the default profile the
 * claim holds other lines, units, modifiers or dates. `claim` is the day as coded under the profile. It codes the
 * day once for each changed part, and not at all where nothing is changed.
 */
export function decisiveSwitches(
  code: Coder,
  encounter: Encounter,
  book: CodeBook,
  policy: Policy,
  pricing: Pricing,
  claim?: Claim,
): readonly PolicyPart[] {
  const changed = changedSwitches(policy, encounter.setting)
  const defaults = defaultSwitches(encounter.setting)
  const without: readonly (readonly [PolicyPart, Policy])[] = [
    ...SWITCH_NAMES.filter((name) => Object.hasOwn(changed, name)).map(
      (name) => [name, with_(policy, name, defaults[name])] as const,
    ),
    ...LISTS.filter((list) => policy[list].length > 0).map(
      (list) => [list, { ...policy, [list]: [] }] as const,
    ),
  ]
  if (without.length === 0) return []
  const coded = claim ?? code(encounter, book, policy, pricing)
  return without
    .filter(([, other]) => !sameLines(coded, code(encounter, book, other, pricing)))
    .map(([part]) => part)
}
