import type { DoseOptions } from '../rules/index.ts'

/** How a dose is worked out from its order, as typed. */
export type DoseChoice = {
  readonly surface: 'mosteller' | 'du-bois'
  /** mL/min; empty for none. */
  readonly cap: string
}

export const USUAL_CHOICE: DoseChoice = { surface: 'mosteller', cap: '125' }

/** Hundredths of mL/min of a typed cap; null for none, undefined where the text is no number. */
export function capOf(text: string): number | null | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (text.trim() === '') return null
  return match === null ? undefined : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** The choice for the arithmetic; a cap that is no number leaves the usual one. */
export function optionsOf({ surface, cap }: DoseChoice): Pick<DoseOptions, 'surface' | 'bounds'> {
  const hundredths = capOf(cap)
  return {
    surface,
    ...(hundredths === undefined ? {} : { bounds: { cap: hundredths, creatinineFloor: null } }),
  }
}
