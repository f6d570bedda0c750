import type { Administration, Encounter } from '../encounter/model.ts'
import { lacksStop } from '../encounter/route-words.ts'
import type { Interval } from '../lib/wall-clock.ts'
import type { Claim, Line, ServiceView, Step } from '../rules/index.ts'
import type { Case } from './case.ts'
import type { GradedLine } from './grade.ts'
import type { PredictedCode } from './read-prediction.ts'
import { restOf, rowOf } from './rows.ts'
import type { Row } from './rows.ts'
import { tellingOf } from './telling.ts'
import { lineText } from './verdict-words.ts'

/** What a row of a presentation has on the claim. */
export type Shown = {
  /** The lines as the claim has them: `96413, 96415`; why there is none, in short. */
  readonly text: string
  /** Whether the prediction is the same; null where nothing was predicted for the row. */
  readonly same: boolean | null
  readonly why: Step | null
}

type Asked = Pick<Case, 'modifiers' | 'teaches'>

/**
 * Whether the codes typed beside a row are those of the lines that rest on it. A line that rests on other rows too may
 * have its units spread over them.
 */
function isSame(typed: readonly PredictedCode[], lines: readonly Line[], { modifiers }: Asked): boolean {
  const codes = new Set([...typed, ...lines].map(({ code }) => code))
  return [...codes].every((code) => {
    const mine = typed.filter((one) => one.code === code)
    const held = lines.filter((one) => one.code === code)
    const units = mine.reduce((sum, one) => sum + one.units, 0)
    const most = held.reduce((sum, one) => sum + one.units, 0)
    const isAlone = held.every(({ administrations }) => administrations.length < 2)
    if (mine.length === 0 || held.length === 0 || (isAlone ? units !== most : units > most)) return false
    const written = (one: { readonly modifiers: readonly string[] }): string => one.modifiers.join(' ')
    return !modifiers || mine.every((one) => held.some((line) => written(line) === written(one)))
  })
}

/** What is shown of one row once it is revealed. `typed`: what was predicted in it; null for nothing. */
export function shownOf(
  row: Row,
  graded: readonly GradedLine[],
  rows: readonly Row[],
  claim: Claim,
  typed: readonly PredictedCode[] | null,
  asked: Asked,
): Shown {
  const own = graded.filter((line) => line.verdict !== 'not-asked' && rowOf(line, rows) === row.key)
  const { shared, unbilled } = restOf(row, graded, rows, claim)
  const lines = own.flatMap(({ expected }) => expected ?? [])
  const text =
    lines.length > 0
      ? lines.map(lineText).join(', ')
      : shared.length > 0
        ? `in ${shared.map(lineText).join(' and ')}`
        : 'no line'
  const same = typed === null ? null : isSame(typed, [...lines, ...shared], asked)
  const [first] = [...lines, ...shared]
  const differs = own.find(({ verdict }) => verdict !== 'right')
  const plain = first === undefined ? unbilled : tellingOf(first, 'code', asked.teaches)
  return { text, same, why: (same === false ? differs?.tells : null) ?? plain }
}

/** How many of the revealed rows are the same and how many differ, of those with a prediction. */
export function countShown(shown: readonly Shown[]): { readonly same: number; readonly differ: number } {
  return {
    same: shown.filter(({ same }) => same === true).length,
    differ: shown.filter(({ same }) => same === false).length,
  }
}

/** The day with other stops than the record has, for the length of a presentation. */
export const withStops = (day: Encounter, stops: ReadonlyMap<string, number>): Encounter =>
  stops.size === 0
    ? day
    : {
        ...day,
        administrations: day.administrations.map((a) => ({ ...a, stop: stops.get(a.id) ?? a.stop })),
      }

/** Whether an administration has a documented stop that a presentation may move. */
export const isMovable = (a: Administration): boolean => a.stop !== null && a.stop > a.start && !lacksStop(a)

/** A stop moved by keys or pointer stays after its start and within a day of it. */
export const stopWithin = (a: Administration, stop: number): number =>
  Math.max(a.start + 1, Math.min(a.start + 1440, Math.round(stop)))

/** When the minute of a service is reached; beyond its last documented minute it goes on counting. */
export function clockOf(intervals: readonly Interval[], minute: number): number {
  let left = minute
  for (const { from, to } of intervals) {
    if (left <= to - from) return from + left
    left -= to - from
  }
  return (intervals.at(-1)?.to ?? 0) + left
}

/** The service that an administration is part of. */
export const serviceOf = (claim: Claim, id: string): ServiceView | null =>
  claim.services.find(
    ({ administrations, technique }) => technique !== 'push' && administrations.includes(id),
  ) ?? null
