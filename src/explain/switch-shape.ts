import type { RuleNumber, Switches, SwitchName } from '../rules/index.ts'

export type SwitchWords<N extends SwitchName = SwitchName> = {
  readonly label: string
  readonly decides: string
  readonly rule: RuleNumber
  /** The values in the order of the choice. */
  readonly values: readonly (readonly [Switches[N], string])[]
  /** The least whole number that may be typed, where any may. */
  readonly least?: number
}

export type SomeSwitches = { readonly [N in SwitchName]?: SwitchWords<N> }
