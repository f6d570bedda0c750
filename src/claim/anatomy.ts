import { drugAndInitialOnly } from '../rules/index.ts'
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
  const { lines, total, bare, difference } = drugAndInitialOnly(claim)
  if (total <= 0) return null
  const isSent = new Set(lines.flatMap(({ position, sent }) => (sent ? [position] : [])))
  const of = (isPart: (line: Line, sent: boolean) => boolean): readonly Line[] =>
    claim.lines.filter((line, position) => isPart(line, isSent.has(position)))
  const isDrug = ({ kind }: Line): boolean => kind === 'drug' || kind === 'waste'
  const isVisit = ({ kind }: Line): boolean => kind === 'visit'
  const initial = of((line, sent) => sent && !isDrug(line))
  const share = (name: Share['name'], label: string, own: readonly Line[], short = label): Share => ({
    name,
    label,
    short,
    cents: sum(own),
    lines: own.length,
  })
  const shares = [
    share('drugs', 'drugs', of(isDrug)),
    share('initial', initial.map(({ code }) => code).join(', '), initial),
    share(
      'other',
      'other administration',
      of((line, sent) => !sent && !isVisit(line)),
      'other adm.',
    ),
    share('visit', 'visit', of(isVisit)),
  ].filter((part) => part.cents > 0)
  return { total, shares, bare, difference, differenceLines: lines.filter(({ sent }) => !sent).length }
}
