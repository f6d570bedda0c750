import type { Administration, Encounter, Visit } from '../encounter/model.ts'
import type { Asked } from './case.ts'
import type { Claim, Line, Step } from '../rules/index.ts'
import type { GradedLine, Predicted } from './grade.ts'
import { readPrediction } from './read-prediction.ts'
import type { PredictionFault } from './read-prediction.ts'

/** A documented thing beside which lines are predicted. */
export type Row = {
  /** The administration's id, `visit 99214`, or `rest`. */
  readonly key: string
  readonly administration: Administration | null
  readonly visit: Visit | null
}

const visitKey = (code: string): string => `visit ${code}`

/** One row per administration, one per visit where visits are asked for, and one for anything else. */
export function rowsOf(day: Encounter, asks: readonly Asked[]): readonly Row[] {
  const byStart = [...day.administrations].sort((one, other) => one.start - other.start)
  return [
    ...byStart.map((administration): Row => ({ key: administration.id, administration, visit: null })),
    ...(asks.includes('visit') ? day.visits : []).map(
      (visit): Row => ({ key: visitKey(visit.code), administration: null, visit }),
    ),
    { key: 'rest', administration: null, visit: null },
  ]
}

/** What has been typed, by the key of its row. */
export type Typed = { readonly [row: string]: string }

export type ReadRows =
  | { readonly ok: true; readonly predicted: readonly Predicted[] }
  | { readonly ok: false; readonly row: string; readonly fault: PredictionFault }

/** Reads what was typed in all rows; the first row that cannot be read is named. */
export function readRows(rows: readonly Row[], typed: Typed): ReadRows {
  const predicted: Predicted[] = []
  for (const { key } of rows) {
    const read = readPrediction(typed[key] ?? '')
    if (!read.ok) return { ok: false, row: key, fault: read.error }
    predicted.push(...read.value.map((code): Predicted => ({ ...code, at: key })))
  }
  return { ok: true, predicted }
}

/** The row in which a graded line stands: where it was written, unless it rests on something else; then beside that. */
export function rowOf({ verdict, predicted, expected }: GradedLine, rows: readonly Row[]): string {
  const has = (key: string | null | undefined): key is string => rows.some((row) => row.key === key)
  if (has(predicted?.at) && verdict !== 'place') return predicted.at
  const [first] = rows.filter(({ key }) => expected?.administrations.includes(key) === true)
  if (first !== undefined) return first.key
  if (expected?.kind !== 'visit') return 'rest'
  const visits = rows.filter(({ visit }) => visit !== null)
  return (visits.find(({ visit }) => visit?.code === expected.code) ?? visits[0])?.key ?? 'rest'
}

/** What a row without a graded line of its own has on the claim: a share of other lines, or the reason why it has none. */
export type RowRest = { readonly shared: readonly Line[]; readonly unbilled: Step | null }

/** The lines that rest on a row though they stand in another one, and why what is left of it is not billed. */
export function restOf(row: Row, graded: readonly GradedLine[], rows: readonly Row[], claim: Claim): RowRest {
  const shared = graded.flatMap((line) =>
    line.expected?.administrations.includes(row.key) === true && rowOf(line, rows) !== row.key
      ? [line.expected]
      : [],
  )
  const item = claim.unbilled.find(({ administrations }) => administrations.includes(row.key))
  return { shared, unbilled: item?.because.at(-1) ?? null }
}
