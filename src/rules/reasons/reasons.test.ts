/**
 * For each reason that the rules can give, a small day on which they give it, and its whole claim: lines, what is
 * not billed, findings, each with the names of its reasons and their facts. The words of a reason are not printed,
 * so another wording is no change here. `npm run ladders` prints `reasons.txt` anew; what changes is read as a diff.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { readEncounterValue } from '../../encounter/read.ts'
import { formatCents, formatMills } from '../../lib/money.ts'
import { formatClock, parseDay } from '../../lib/wall-clock.ts'
import type { Claim, Finding, Line, StopRange, TableUse } from '../answers.ts'
import { codeDay } from '../code-day.ts'
import { findPolicy, MEDICARE } from '../policies/index.ts'
import type { Policy, Switches } from '../policy.ts'
import { factText } from '../step.ts'
import type { Step } from '../step.ts'
import { lineText } from '../testing.ts'

type Shown = {
  /** The reason that the day was chosen for. */
  readonly shows: string
  readonly switches: Partial<Switches>
  readonly policy?: string
  readonly encounter: unknown
}

const DAYS: readonly Shown[] = readFileSync(new URL('days.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Shown)

type Coded = { readonly shown: Shown; readonly claim: Claim; readonly head: string }

function coded(shown: Shown): Coded {
  const read = readEncounterValue(shown.encounter)
  if (!read.ok)
    throw new Error(`${shown.shows}: ${read.error.map(({ path, text }) => `${path} ${text}`).join()}`)
  const base = shown.policy === undefined ? MEDICARE : findPolicy(shown.policy)
  if (base === undefined) throw new Error(`${shown.shows}: no policy ${shown.policy}`)
  const policy: Policy = { ...base, switches: shown.switches }
  const switched = Object.entries(shown.switches).map(([name, value]) => `${name} = ${value}`)
  const rows = read.value.administrations.map(({ id, drug, route, start, stop }) =>
    [id, drug, route, formatClock(start), stop === null ? 'no stop' : `to ${formatClock(stop)}`].join(' '),
  )
  const head = [`${read.value.setting}, ${read.value.date}`, shown.policy ?? [], switched, rows].flat(2)
  return { shown, claim: codeDay(read.value, fullBook, policy), head: head.join('\n') }
}

const money = (cents: number | null): string => (cents === null ? 'no price' : formatCents(cents))

const reason = ({ says, about, facts }: Step, day: number): string => {
  const known = Object.entries(facts).map(([name, fact]) => `${name} ${factText(name, fact, day)}`)
  return `    ${says.rule} ${says.id} [${about.join(' ')}] ${known.join('; ')}`.trimEnd()
}

const rangeText = ({ from, to, lines, amount }: StopRange): string =>
  `    ${from} to ${to}: ${lines.map(lineText).join(', ') || 'nothing'}, ${money(amount)}`

const lineRow = (line: Line): string =>
  [
    lineText(line),
    line.role,
    `[${line.administrations.join(' ')}]`,
    `${line.minutes} min`,
    line.dates.map(({ date, units }) => `${units} on ${date}`).join(' and '),
    line.rate === null ? 'no rate' : formatMills(line.rate.amount),
    `${money(line.amount)}, share ${money(line.coinsurance)}`,
  ].join(' | ')

const tableText = (use: TableUse): string =>
  'changed' in use
    ? `policy ${use.name}: ${Object.keys(use.changed).join(' ') || 'nothing changed'}`
    : `${use.table}: ${use.name}, ${use.from} to ${use.to ?? 'now'}`

function printed({ shown, claim, head }: Coded): string {
  const day = parseDay(claim.date) ?? 0
  const { medicare } = claim.totals
  // Which editions were read is the same on most days: it is printed once.
  const isOfDay = ({ check }: Finding): boolean =>
    !check.id.startsWith('tables/') || shown.shows.startsWith('tables/')
  const text = [
    `== ${shown.shows}`,
    head,
    ...claim.lines.flatMap((line) => [
      lineRow(line),
      ...line.because.map((step) => reason(step, day)),
      ...(line.priced === null ? [] : [reason(line.priced, day)]),
    ]),
    ...claim.unbilled.flatMap(({ administrations, minutes, because }) => [
      `not billed | [${administrations.join(' ')}] | ${minutes} min`,
      ...because.map((step) => reason(step, day)),
    ]),
    ...claim.findings
      .filter(isOfDay)
      .flatMap(({ check, administrations, lines, because, ranges }) => [
        `${check.severity} | [${administrations.join(' ')}] | lines ${lines.join(' ') || 'none'}`,
        ...because.map((step) => reason(step, day)),
        ...(ranges ?? []).map(rangeText),
      ]),
    ...(shown.shows.startsWith('tables/') ? claim.tables.map(tableText) : []),
    `total ${money(medicare?.total ?? null)}, share ${money(medicare?.coinsurance ?? null)}, paid ${money(medicare?.paid ?? null)}, ${medicare?.unpriced} without a price`,
    ...claim.services.map(
      ({ id, technique, minutes, thresholds, segments }) =>
        `${technique} ${id}: ${minutes} min; ${thresholds.map(({ minute, unit, reached }) => `${minute}${unit ? 'u' : ''}${reached ? '+' : ''}`).join(' ')}; ${segments.map(({ from, to, code }) => `${from}-${to} ${code ?? 'none'}`).join(', ')}`,
    ),
  ]
  return text.join('\n')
}

const given = (claim: Claim): readonly string[] =>
  [...claim.lines, ...claim.unbilled, ...claim.findings]
    .flatMap((item) => item.because)
    .concat(claim.lines.flatMap((line) => line.priced ?? []))
    .map((step) => step.says.id)

describe('every reason', () => {
  it.each(DAYS.map((shown) => [shown.shows, shown] as const))('%s is given', (shows, shown) => {
    expect(given(coded(shown).claim)).toContain(shows)
  })

  it('is printed with its claim', async () => {
    await expect(`${DAYS.map((shown) => printed(coded(shown))).join('\n\n')}\n`).toMatchFileSnapshot(
      './reasons.txt',
    )
  })
})
