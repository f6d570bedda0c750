import type { Line } from '../answers.ts'
import type { DaySet, Given } from '../working.ts'

/** A line of the claim as far as the checks look at it. */
export type CheckedLine = Pick<Line, 'code' | 'units' | 'modifiers' | 'kind' | 'role' | 'administrations'>

/** What the checks of the finished claim look at. */
export type CheckedDay = {
  readonly given: readonly Given[]
  readonly sets: readonly DaySet[]
  readonly lines: readonly CheckedLine[]
}

export const isDrugLine = ({ kind }: CheckedLine): boolean => kind === 'drug' || kind === 'waste'

/** The codes of the drug lines that rest on an administration, for findings about its drug. */
export const drugCodesOf = (lines: readonly CheckedLine[], id: string): readonly string[] => [
  ...new Set(
    lines.filter((line) => isDrugLine(line) && line.administrations.includes(id)).map(({ code }) => code),
  ),
]
