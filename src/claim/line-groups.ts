import type { Claim, Line } from '../rules/index.ts'
import { totalsOf } from '../session/totals.ts'

export type NumberedLine = { readonly line: Line; readonly at: number }

export type LineGroup = {
  readonly title: string
  readonly timed: boolean
  readonly lines: readonly NumberedLine[]
  readonly subtotal: number | null
}

/** The claim's lines under the two heads of the panel, in claim order. */
export function groupsOf(claim: Claim): readonly LineGroup[] {
  const totals = totalsOf(claim)
  const numbered = claim.lines.map((line, at) => ({ line, at }))
  const isDrug = ({ line }: NumberedLine): boolean => line.kind === 'drug' || line.kind === 'waste'
  return [
    {
      title: claim.lines.some((line) => line.kind === 'visit')
        ? 'Administration and visit'
        : 'Administration',
      timed: true,
      lines: numbered.filter((entry) => !isDrug(entry)),
      subtotal: totals === null ? null : totals.administration + totals.visit,
    },
    {
      title: 'Drugs and discarded drug',
      timed: false,
      lines: numbered.filter(isDrug),
      subtotal: totals === null ? null : totals.drug + totals.waste,
    },
  ].filter((group) => group.lines.length > 0)
}

/** A line's name between runs: what it says and what it rests on, not where it stands. */
export const keyOf = (line: Line): string =>
  [line.code, ...line.modifiers, line.kind, ...line.administrations].join(' ')
