/** Reads a medication record as it was pasted: what was given and when, what is open, and what was left out. */
import type { CodeBook } from '../codes/book.ts'
import { formatDay, parseDay } from '../lib/wall-clock.ts'
import { accessesOf } from './mar-accesses.ts'
import { anyTable } from './mar-columns.ts'
import { chainOf } from './mar-chain.ts'
import type { Given } from './mar-chain.ts'
import { documentFacts } from './mar-document.ts'
import { onFirstDay, visitsOf } from './mar-days.ts'
import { draftsOf, routeOf } from './mar-drafts.ts'
import { drugNames } from './mar-drug-names.ts'
import type { Entry } from './mar-entry.ts'
import { eventOf } from './mar-events.ts'
import type { MarEvent } from './mar-events.ts'
import { STRUCK, withoutIdentities } from './mar-identity.ts'
import { layoutOf } from './mar-layout.ts'
import { linesOf, rowsOf } from './mar-lines.ts'
import { timed } from './mar-moments.ts'
import { forgetAll } from './mar-memo.ts'
import { clockQuestions, questionsOf } from './mar-questions.ts'
import type { LeftOut, MarOptions, MarQuestion, MarReading, UnreadReason, UnreadRow } from './mar-reading.ts'
import { clocksIn } from './mar-lines-of-words.ts'

const KEPT_OUT = ['person', 'identity', 'lot'] as const
const KINDS = { person: 'staff-name', identity: 'record-number', lot: 'lot' } as const

const dayQuestion = (days: readonly number[], text = 'Which day is this record of?'): MarQuestion => ({
  id: 'day',
  fields: ['day'],
  about: [],
  rows: [],
  text,
  choices: days.map((day) => ({ label: formatDay(day), changes: {}, date: formatDay(day) })),
  offered: null,
})

/** Pure; the same text and options give the same reading. Never throws. */
export function readMar(text: string, book: CodeBook, options: MarOptions = {}): MarReading {
  try {
    return readText(text, book, options)
  } finally {
    forgetAll()
  }
}

function readText(text: string, book: CodeBook, options: MarOptions): MarReading {
  const { leftOut, lines } = withoutIdentities(linesOf(text))
  const rows = rowsOf(lines)
  const names = drugNames(book.drugs)
  const plain = layoutOf(rows, names, options, null)
  const isEmpty = plain.entries.length === 0 && plain.columns.length === 0
  const any = isEmpty
    ? anyTable(
        rows.map((row) => row.text),
        (text) => names.mentions(text).length > 0,
      )
    : null
  const layout = any === null ? plain : layoutOf(rows, names, options, any)
  const eventRows = new Set(layout.entries.flatMap((entry) => entry.rows))
  const facts = documentFacts(rows, (row) => eventRows.has(row))
  const entries = withDoses(layout.entries)
  const givenDay = options.date === undefined ? null : parseDay(options.date)

  const unread = new Map<number, UnreadReason>()
  const refuse = (those: readonly number[], reason: UnreadReason): void => {
    for (const row of those) unread.set(row, reason)
  }
  const secondCopy = (entry: Entry): boolean =>
    facts.entryFrom !== null && (entry.rows[0] ?? 0) > facts.entryFrom
  const firstCopy = entries.filter((entry) => !secondCopy(entry))
  const { moments, day, newestFirst } = timed(firstCopy, facts, givenDay)
  const events: MarEvent[] = []
  firstCopy.forEach((entry, at) => {
    const moment = moments[at]
    const event = moment === undefined ? null : eventOf(entry, moment, names, facts)
    if (event === null) refuse(entry.rows, 'no-drug')
    else events.push(event)
  })
  for (const entry of entries) if (secondCopy(entry)) refuse(entry.rows, 'second-copy')
  const confirmed = withUnits(events, entries.filter(secondCopy), names)
  const chained = chainOf(confirmed, newestFirst)
  for (const { rows: those, reason } of chained.dropped) refuse(those, reason)
  const { given: all, missing } = sorted(chained.given)
  for (const one of missing) refuse(one.event.rows, 'no-such-route')
  const visits = visitsOf(all)
  const visit = visits.find(({ offset }) => offset === 0) ?? visits[0]
  // The user's day stands before the one that the text says.
  const given = visit === undefined || options.date === undefined ? (visit?.given ?? []) : onFirstDay(visit)
  for (const other of visits)
    if (other !== visit)
      for (const { events: those } of other.given) for (const { rows: one } of those) refuse(one, 'other-day')

  const dayBook = book.at(formatDay(day ?? facts.day ?? 20_000))
  const notes = layout.accessNotes.map((note) => {
    const stamp = clocksIn(note.text).at
    return { ...note, minute: stamp?.minute ?? null }
  })
  const drafted = draftsOf(given, accessesOf(given, facts, notes), dayBook)
  const lineOf = (row: number): readonly number[] => rows[row]?.lines ?? []
  const placed = drafted.map((one) => ({
    ...one,
    draft: { ...one.draft, sourceRows: [...new Set(one.draft.sourceRows.flatMap(lineOf))] },
  }))
  const questions = questionsOf(placed)
  const asked = placed.filter(({ given: one }) => one.doubt)
  for (const { draft } of asked) for (const line of draft.sourceRows) unread.set(-line, 'asked')

  const shown = lines.map((line) => line)
  const more: LeftOut[] = []
  for (const { row, cells } of layout.cells)
    for (const role of KEPT_OUT)
      for (const part of (cells[role] ?? '').split('\n').filter((text) => text.replace(/[\s█-]/g, '') !== ''))
        for (const line of lineOf(row))
          if (shown[line - 1]?.includes(part) === true) {
            shown[line - 1] = shown[line - 1]?.replace(part, STRUCK.repeat(part.length)) ?? ''
            more.push({ kind: KINDS[role], row: line })
          }
  const used = new Set(placed.flatMap(({ draft, given: one }) => (one.doubt ? [] : draft.sourceRows)))
  const severalDays = options.date === undefined && day !== null && visits.length > 1
  const dayAsked =
    day === null && placed.length > 0
      ? [dayQuestion(facts.otherDays)]
      : severalDays
        ? [
            dayQuestion(
              visits.map(({ offset }) => day + offset),
              `The record holds ${visits.length} days. Which one is it?`,
            ),
          ]
        : []
  return {
    administrations: placed.filter(({ given: one }) => !one.doubt).map(({ draft }) => draft),
    questions: [
      ...dayAsked,
      ...clockQuestions(
        layout.columns,
        (table) => options.columns?.some((one) => one.table === table) === true,
      ),
      ...questions,
    ],
    leftOut: [...leftOut, ...more].sort((a, b) => a.row - b.row),
    unread: unreadRows(rows, unread, used, layout.quiet, shown),
    columns: layout.columns,
    date: day === null ? null : formatDay(day),
    setting: facts.setting,
    patient: { weightKg: facts.weightKg, heightCm: facts.heightCm },
    diagnoses: facts.diagnoses,
    lines: shown,
  }
}

/** Where a table has doses of its own, the amount in the drug's name is the order's. */
function withDoses(entries: readonly Entry[]): readonly Entry[] {
  const regions = new Set(
    entries.filter((entry) => !entry.isLine && entry.cells.dose !== undefined).map((entry) => entry.region),
  )
  return entries.map((entry) =>
    !entry.isLine && regions.has(entry.region) ? { ...entry, nameHoldsDose: false } : entry,
  )
}

/** A number without a unit takes the unit that the same number of the same drug has elsewhere in the text. */
function withUnits(
  events: readonly MarEvent[],
  others: readonly Entry[],
  names: ReturnType<typeof drugNames>,
): readonly MarEvent[] {
  const known = new Map<string, NonNullable<MarEvent['dose'][number]>>()
  const take = (id: string | undefined, amount: MarEvent['dose'][number]): void => {
    if (id !== undefined && amount !== null) known.set(`${id} ${amount.micro}`, amount)
  }
  for (const event of events) take(event.drugs[0]?.row?.id, event.dose[0] ?? null)
  for (const entry of others) {
    const event = eventOf(entry, { at: null, start: null, stop: null, unsure: false }, names, {
      legend: new Map(),
    } as never)
    take(event?.drugs[0]?.row?.id, event?.dose[0] ?? null)
  }
  return events.map((event) => {
    const [drug] = event.drugs
    if (
      drug === undefined ||
      drug.bare === null ||
      drug.isFluid ||
      event.dose[0] !== null ||
      !event.entry.nameHoldsDose
    )
      return event
    const unit = known.get(`${drug.row?.id ?? ''} ${drug.bare}`)
    return unit === undefined ? event : { ...event, dose: [unit, ...event.dose.slice(1)] }
  })
}

/** In order of time; what has a route that the file lacks is taken out. */
function sorted(given: readonly Given[]): {
  readonly given: readonly Given[]
  readonly missing: readonly Given[]
} {
  const start = (one: Given): number => one.stretches[0]?.start ?? 1e9
  return {
    given: given.filter((one) => routeOf(one) !== 'none').toSorted((a, b) => start(a) - start(b)),
    missing: given.filter((one) => routeOf(one) === 'none'),
  }
}

function unreadRows(
  rows: ReturnType<typeof rowsOf>,
  reasons: ReadonlyMap<number, UnreadReason>,
  used: ReadonlySet<number>,
  quiet: ReadonlySet<number>,
  lines: readonly string[],
): readonly UnreadRow[] {
  const unread: UnreadRow[] = []
  rows.forEach((row, at) => {
    for (const line of row.lines) {
      const text = (lines[line - 1] ?? '').trim()
      const reason = reasons.get(-line) ?? reasons.get(at) ?? 'no-event'
      if (text !== '' && !used.has(line) && (!quiet.has(at) || reason !== 'no-event'))
        unread.push({ row: line, reason, text })
    }
  })
  return unread
}
