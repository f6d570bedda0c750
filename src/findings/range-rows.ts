import type { Claim, StopRange } from '../rules/index.ts'

export type RangeRow = {
  readonly key: string
  readonly minutes: string
  readonly lines: string
  readonly amount: number | null
  /** The claim as it stands. */
  readonly now: boolean
}

type Coded = StopRange['lines'][number]

const lineWords = (line: Coded): string =>
  [line.code, ...line.modifiers].join('-') + (line.units > 1 ? ` × ${line.units}` : '')

/** The claim as documented, then each range of the missing minutes, with those lines that are not in all of them. */
export function rangeRows(ranges: readonly StopRange[], claim: Claim): readonly RangeRow[] {
  const administration = claim.lines.filter((line) => line.kind === 'administration' || line.kind === 'other')
  const totals = claim.totals.medicare ?? claim.totals.own ?? claim.totals.sample
  const rows = [
    {
      key: 'now',
      minutes: 'not documented',
      coded: administration as readonly Coded[],
      amount: totals?.administration ?? null,
      now: true,
    },
    ...ranges.map((range) => ({
      key: `${range.from}`,
      minutes: `${range.from}–${range.to}`,
      coded: range.lines,
      amount: range.amount,
      now: false,
    })),
  ]
  const everywhere = new Set(
    administration
      .map(lineWords)
      .filter((words) => rows.every((row) => row.coded.some((line) => lineWords(line) === words))),
  )
  return rows.map(({ coded, ...row }) => ({
    ...row,
    lines:
      coded
        .map(lineWords)
        .filter((words) => !everywhere.has(words))
        .join(' + ') || '–',
  }))
}
