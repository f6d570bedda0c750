/** What the text says of the whole day: date, setting, patient, diagnoses, lines, and what it says of its own times. */
import type { Setting } from '../encounter/model.ts'
import { parseDay } from '../lib/wall-clock.ts'
import { accessIn, isAccessReason } from './mar-routes.ts'
import type { AccessText } from './mar-routes.ts'
import { legendIn } from './mar-actions.ts'
import { datesIn } from './mar-stamps.ts'
import type { DateText } from './mar-stamps.ts'
import type { SourceRow } from './mar-lines.ts'

export type LineOfDay = {
  readonly number: string | null
  readonly access: AccessText
  readonly reason: string | null
}

export type DocumentFacts = {
  /** Day number of a date, whatever its form; null where it is none. */
  readonly dayOf: (date: DateText) => number | null
  /** The day that the text names as the day of service. */
  readonly day: number | null
  /** Days that stand in the text without being named so, for the question. */
  readonly otherDays: readonly number[]
  readonly setting: Setting | null
  readonly weightKg: number | null
  readonly heightCm: number | null
  readonly diagnoses: readonly string[]
  readonly legend: ReadonlyMap<string, string>
  readonly lines: readonly LineOfDay[]
  /** From this row on the clocks are those of entry, as the text says itself. */
  readonly entryFrom: number | null
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
const dayNumber = (year: number, month: number, day: number): number | null =>
  parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)

type Placed = { readonly date: DateText; readonly before: string; readonly row: number }

const NOT_OF_SERVICE =
  /\b(?:dob|birth|born|print(?:ed)?|run|exp(?:ires)?|sched(?:uled)?|signed|cosign(?:ed)?|late entry|entered|disconnect|return(?:s|ed)?|due|verified|saved|recorded|order(?:ed)?|next|last|page|to)\b[^0-9]{0,24}$/i
const OF_SERVICE =
  /\b(?:date of service|dos|service date|visit(?: date)?|encounter date|date range|date|treatment date|day of (?:service|treatment)|on|admit(?:ted)?|day)[^0-9a-z]{0,8}(?:[a-z]{3,9},? )?$/i

function placedDates(rows: readonly SourceRow[]): readonly Placed[] {
  return rows.flatMap((row, at) =>
    datesIn(row.text).map(({ date, from }) => ({
      date,
      before: row.text.slice(Math.max(0, from - 40), from),
      row: at,
    })),
  )
}

/** Whether the day stands before the month in this text: a first number above 12 says so, a second one denies it. */
function isDayFirst(dates: readonly Placed[], dotted: boolean): boolean {
  const open = dates.filter(({ date }) => date.order === (dotted ? 'open-dotted' : 'open'))
  if (open.some(({ date }) => date.second > 12)) return false
  return dotted || open.some(({ date }) => date.first > 12)
}

function settingOf(text: string): Setting | null {
  const office =
    /\b(?:physician'?s? office|private office|office visit|office infusion|site of service: ?office|pos ?11|\(office\)|non-?facility|oncology pllc|medical office)\b|\(office\)|office\)/i.test(
      text,
    )
  const facility =
    /\b(?:hospital|hosp outpt|hopd|outpatient hospital|ed observation|observation unit|pos ?(?:19|22)|medical center)\b/i.test(
      text,
    )
  return office === facility ? null : office ? 'office' : 'facility'
}

function numberAfter(text: string, pattern: RegExp): number | null {
  const match = pattern.exec(text)
  const value = Number(match?.[1])
  return match === null || !Number.isFinite(value) || value <= 0 ? null : value
}

const ENTRY =
  /\b(?:times? of entry|entry times?|use (?:the )?sheet times?|times? (?:are|is) (?:those )?of (?:entry|charting)|carry the time of entry)\b/i
const NUMBERED_LINE = /\b(?:piv|iv|line|access)? ?#(\d) [^#(]{0,24}(?:\([^)]*\))?/gi

function linesOfDay(rows: readonly SourceRow[]): readonly LineOfDay[] {
  const lines: LineOfDay[] = []
  for (const { text } of rows) {
    if (!/#\d|\baccess(?:ed)?\b|\bpicc\b|\bport\b|\bpiv\b/i.test(text)) continue
    const label = /^\s*"?(?:iv )?(?:access|line|site|iv)"?\s*[:\t=]+\s*(.+)$/i.exec(text)?.[1]
    const access = label === undefined ? null : accessIn(label, true)
    if (access !== null && access.kind !== 'numbered') lines.push({ number: null, access, reason: null })
    if (!/\b(?:iv|piv|line|access) ?#\d/i.test(text)) continue
    for (const match of text.matchAll(NUMBERED_LINE)) {
      const words = match[0].replace(/\(.*$/, '').replace(/#\d/, '')
      const place = accessIn(`${words} PIV`, true)
      const bracket = /\(([^)]*)\)/.exec(match[0])?.[1] ?? ''
      if (place !== null && /\b(?:iv|piv|line|access)\b/i.test(match[0]))
        lines.push({
          number: match[1] ?? '',
          access: place,
          reason: isAccessReason(bracket) ? bracket.replace(/^[\d:,\s]+/, '') : null,
        })
    }
  }
  return lines
}

/** Reads what stands around the events. */
export function documentFacts(rows: readonly SourceRow[], isEvent: (row: number) => boolean): DocumentFacts {
  const dates = placedDates(rows)
  const dayFirst = { open: isDayFirst(dates, false), 'open-dotted': isDayFirst(dates, true) }
  const years = dates.flatMap(({ date, before }) =>
    date.year === null || /\b(?:dob|birth|born)\b[^0-9]{0,16}$/i.test(before) ? [] : [date.year],
  )
  const year = years.find((one) => one > 2000) ?? null
  const dayOf = (date: DateText): number | null => {
    const on = date.year ?? year
    if (on === null) return null
    const swapped = date.order !== 'month-first' && dayFirst[date.order]
    return swapped
      ? (dayNumber(on, date.second, date.first) ?? dayNumber(on, date.first, date.second))
      : (dayNumber(on, date.first, date.second) ??
          (date.order === 'month-first' ? null : dayNumber(on, date.second, date.first)))
  }
  const around = dates.filter(({ row }) => !isEvent(row))
  const days = (some: readonly Placed[]): readonly number[] => [
    ...new Set(some.flatMap(({ date }) => dayOf(date) ?? [])),
  ]
  const ofService = days(
    around.filter(
      ({ before }) => OF_SERVICE.test(before) && !/\b(?:birth|run|print|order(?:ed)?) date\W*$/i.test(before),
    ),
  )
  const plain = days(around.filter(({ before }) => !NOT_OF_SERVICE.test(before)))
  const head = rows
    .map((row) => row.text)
    .filter((_, at) => !isEvent(at))
    .join('\n')
    .slice(0, 20_000)
  const entry = rows.findIndex((row) => ENTRY.test(row.text))
  const inches = numberAfter(head, /\b(?:ht|height)\b[ :=\t]*(\d{2}(?:\.\d+)?) ?in\b/i)
  const pounds = numberAfter(head, /\b(?:wt|weight)\b[ :=\t]*(\d{2,3}(?:\.\d+)?) ?lbs?\b/i)
  return {
    dayOf,
    day: ofService[0] ?? (plain.length === 1 ? (plain[0] ?? null) : null),
    otherDays: days(around.filter(({ before }) => !/\b(?:dob|birth|born)\b/i.test(before))),
    setting: settingOf(head),
    weightKg:
      numberAfter(head, /\b(?:wt|weight|dosing wt)\b[ :=\t]*(\d{1,3}(?:\.\d+)?) ?kg\b/i) ??
      (pounds === null ? null : Math.round(pounds * 4.5359237) / 10),
    heightCm:
      numberAfter(head, /\b(?:ht|height)\b[ :=\t]*(\d{2,3}(?:\.\d+)?) ?cm\b/i) ??
      (inches === null ? null : Math.round(inches * 25.4) / 10),
    diagnoses: [
      ...new Set(
        [
          ...head.matchAll(
            /\b(?:dx|diagnos[ie]s|icd-?10(?:-cm)?|diag)\b[ :=#\t]*((?:[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?(?:[,; ]+|\b))+)/gi,
          ),
        ].flatMap((match) => (match[1] ?? '').match(/[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?/g) ?? []),
      ),
    ],
    legend: legendIn(head),
    lines: linesOfDay(rows),
    entryFrom: entry < 0 ? null : entry,
  }
}
