/** The policy switches in words: what each decides, where the rules speak of it, and what each value means. */
import type { SwitchName, SwitchValue } from '../rules/index.ts'
import { CLAIM_SWITCHES } from './claim-switches.ts'
import { SERVICE_SWITCHES } from './service-switches.ts'
import type { SwitchWords } from './switch-shape.ts'

export const SWITCHES: { readonly [N in SwitchName]: SwitchWords } = {
  ...SERVICE_SWITCHES,
  ...CLAIM_SWITCHES,
}

/** A value of a switch in words; a number as it is, with its unit. */
export function valueWords(name: SwitchName, value: SwitchValue): string {
  const named = SWITCHES[name].values.find(([one]) => one === value)?.[1]
  if (named !== undefined) return named
  return name === 'hydrationMinimumVolumeMl' ? `from ${value} mL` : `${value} minutes`
}

export const SWITCH_LIST = Object.keys(SWITCHES) as readonly SwitchName[]
