import { CODES } from '../administration-codes.ts'

/** Codes of one technique and family. */
const { chemo, therapeutic, hydration } = CODES
export const CHEMO_INFUSIONS = [chemo.infusion.initial, chemo.infusion.further]
export const THERAPEUTIC_INFUSIONS = [therapeutic.infusion.initial, therapeutic.infusion.further]
export const ALL_INFUSIONS = [
  ...CHEMO_INFUSIONS,
  ...THERAPEUTIC_INFUSIONS,
  CODES.concurrent,
  CODES.concurrentChemo,
]
export const CHEMO_PUSHES = [chemo.push.initial, chemo.push.further]
export const THERAPEUTIC_PUSHES = [therapeutic.push.initial, therapeutic.push.further, therapeutic.push.again]
export const FLUIDS = [hydration.initial, hydration.hour]
export const INITIALS = [
  chemo.infusion.initial,
  chemo.push.initial,
  therapeutic.infusion.initial,
  therapeutic.push.initial,
  hydration.initial,
]

/** The lines beside which a code is not reported, by the ask `beside`: these codes, or any administration. */
export const BESIDE: { readonly [code: string]: readonly string[] | 'any' } = {
  '96416': ['G0498'],
  G0498: ['96416'],
  '96523': 'any',
  '36591': 'any',
  '36592': 'any',
  '99211': 'any',
  E0781: ['96416', 'G0498'],
}
