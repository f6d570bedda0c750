import type { Claim, Line } from '../rules/index.ts'

export type Share = {
  readonly name: 'drugs' | 'initial' | 'other' | 'visit'
  readonly label: string
  readonly short: string
  readonly cents: number
  readonly lines: number
}

export type Anatomy = {
  readonly total: number
  readonly shares: readonly Share[]
  /** What drugs and the initial code alone would come to. */
  readonly bare: number
  readonly difference: number
  readonly differenceLines: number
}

const sum = (lines: readonly Line[]): number => lines.reduce((cents, line) => cents + (line.amount ?? 0), 0)

/** How the day's amount is made up, beside a claim of the drugs and the initial code alone. Null without an amount. */
export function anatomyOf(claim: Claim): Anatomy | null {
  const total = sum(claim.lines)
  if (total <= 0) return null
  const drugs = claim.lines.filter((line) => line.kind === 'drug' || line.kind === 'waste')
  const visits = claim.lines.filter((line) => line.kind === 'visit')
  const initials = claim.lines.filter((line) => line.role === 'initial')
  const others = claim.lines.filter((line) => ![...drugs, ...visits, ...initials].includes(line))
  const share = (name: Share['name'], label: string, lines: readonly Line[], short = label): Share => ({
    name,
    label,
    short,
    cents: sum(lines),
    lines: lines.length,
  })
  const shares = [
    share('drugs', 'drugs', drugs),
    share('initial', [...new Set(initials.map((line) => line.code))].join(', '), initials),
    share('other', 'other administration', others, 'other adm.'),
    share('visit', 'visit', visits),
  ].filter((part) => part.cents > 0)
  const bare = sum(drugs) + sum(initials)
  return { total, shares, bare, difference: total - bare, differenceLines: others.length + visits.length }
}
