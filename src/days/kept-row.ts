import type { Encounter } from '../encounter/model.ts'
import type { Claim, Severity } from '../rules/index.ts'
import type { KeptDay } from '../session/day-records.ts'
import { totalsOf } from '../session/totals.ts'

/** A kept day as the list shows it. What is computed is null until it has been. */
export type KeptRow = {
  readonly kept: KeptDay
  /** Null: its text cannot be read. */
  readonly day: Encounter | null
  readonly title: string
  readonly date: string
  readonly setting: string
  readonly claim: Claim | null
  readonly lines: number | null
  /** Cents; null also where nothing is priced. */
  readonly amount: number | null
  /** A stop is not documented, so the amount is one of a range. */
  readonly isRange: boolean
  /** Findings that are open; one that is acknowledged is counted no more. */
  readonly found: { readonly [S in Severity]: number }
  /** Words by which it is found. */
  readonly words: string
}

const NONE = { error: 0, warning: 0, opportunity: 0, info: 0 }

export function keptRow(kept: KeptDay, day: Encounter | null, claim: Claim | null): KeptRow {
  const found = { ...NONE }
  for (const { check, acknowledged } of claim?.findings ?? [])
    if (acknowledged?.holds !== true) found[check.severity] += 1
  const codes = claim?.lines.map((line) => line.code) ?? []
  return {
    kept,
    day,
    title: day?.title ?? 'A day that cannot be read',
    date: day?.date ?? '',
    setting: day?.setting ?? '',
    claim,
    lines: claim?.lines.length ?? null,
    amount: claim === null ? null : (totalsOf(claim)?.total ?? null),
    isRange: claim?.findings.some(({ ranges }) => ranges !== null) ?? false,
    found,
    words: [
      day?.title,
      day?.date,
      day?.setting,
      ...(day?.administrations ?? []).map(({ drug }) => drug),
      ...codes,
    ]
      .join(' ')
      .toLowerCase(),
  }
}

export type DayFilter = 'all' | 'office' | 'facility' | 'errors'

/** The rows of a filter that hold every word of a search. */
export function filterRows(rows: readonly KeptRow[], filter: DayFilter, text: string): readonly KeptRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (filter === 'all' || (filter === 'errors' ? row.found.error > 0 : row.setting === filter)) &&
      words.every((word) => row.words.includes(word)),
  )
}

/** `Q4 2026`: the quarter whose tables answer. */
export function quarterWords(date: string): string {
  const [year = '', month = ''] = date.split('-')
  return date === '' ? '' : `Q${Math.floor((Number(month) - 1) / 3) + 1} ${year}`
}
