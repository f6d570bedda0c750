import { formatMicro } from '../lib/decimal.ts'
import { formatTime } from '../lib/wall-clock.ts'
import type { Acknowledged, Claim, Finding, Line, TableUse, Unbilled } from './answers.ts'
import { findRule } from './reference.ts'
import { fixOf } from './filled-in.ts'
import { isAmountFact, isMoneyFact, isTimeFact, sentenceOf } from './step.ts'
import type { Fact, Facts, Step } from './step.ts'

/** A plain value for a file: keys in the order of the claim file's page. */
type Plain = { readonly [key: string]: unknown }

/** A fact as a file holds it: times written out, amounts with their unit, the rest as it is. */
function factValue(name: string, fact: Fact, day: number): unknown {
  if (typeof fact === 'number' && isTimeFact(name)) return formatTime(fact, day)
  if (isMoneyFact(fact)) return fact.mills
  return isAmountFact(fact) ? { value: Number(formatMicro(fact.micro)), unit: fact.unit } : fact
}

function factsValue(facts: Facts, day: number): Plain {
  const value: { [name: string]: unknown } = {}
  for (const [name, fact] of Object.entries(facts)) value[name] = factValue(name, fact, day)
  return value
}

/** Where a rule comes from, as keys of the sources table: `IOM12 §30.5; PAL`. */
const citeOf = (step: Step): string =>
  (findRule(step.says.rule)?.cites ?? [])
    .map(({ source, at }) => (at === null ? source : `${source} ${at}`))
    .join('; ')

const reasons = (because: readonly Step[], day: number): readonly Plain[] =>
  because.map((step) => ({
    rule: step.says.rule,
    text: sentenceOf(step, day),
    cite: citeOf(step),
    facts: factsValue(step.facts, day),
  }))

const lineValue = (line: Line, day: number): Plain => ({
  code: line.code,
  units: line.units,
  modifiers: line.modifiers,
  kind: line.kind,
  role: line.role,
  administrations: line.administrations,
  minutes: line.minutes,
  rate: line.rate,
  amount: line.amount,
  dates: line.dates,
  because: reasons(line.because, day),
})

const unbilledValue = (item: Unbilled, day: number): Plain => ({
  administrations: item.administrations,
  minutes: item.minutes,
  because: reasons(item.because, day),
})

const acknowledgedValue = ({ given, holds, before }: Acknowledged): Plain => ({
  reason: given.reason,
  holds,
  before,
})

function findingValue(finding: Finding, day: number): Plain {
  const [first] = finding.because
  return {
    severity: finding.check.severity,
    rule: finding.check.rule,
    text: first === undefined ? finding.check.because : sentenceOf(first, day),
    administrations: finding.administrations,
    lines: finding.lines,
    denial: finding.check.denial,
    fix: fixOf(finding, day),
    because: reasons(finding.because, day),
    ...(finding.acknowledged === null ? {} : { acknowledged: acknowledgedValue(finding.acknowledged) }),
    ...(finding.ranges === null
      ? {}
      : { ranges: finding.ranges.map(({ from, to, lines }) => ({ from, to, lines })) }),
  }
}

/** The entry of the policy takes what of the profile made a difference, where that was worked out. */
const tableValue = (used: TableUse, decisive: readonly string[] | null): Plain =>
  'changed' in used && decisive !== null ? { ...used, decisive } : used

/**
 * A claim as the document `infusion-day-claim/1`. `day` is the day number of the encounter's date; `decisive` is
 * what `decisiveSwitches` says of the day, null where it was not asked. Same claim, same document: keys stand in
 * the order of the format's page.
 */
export function claimValue(claim: Claim, day: number, decisive: readonly string[] | null = null): Plain {
  const totals: { [basis: string]: Plain } = {}
  for (const [basis, total] of Object.entries(claim.totals)) {
    const { coinsurance, paid, ...sums } = total
    totals[basis] = coinsurance === null ? sums : { ...sums, coinsurance, paid }
  }
  return {
    format: 'infusion-day-claim/1',
    encounter: claim.encounter,
    tables: claim.tables.map((used) => tableValue(used, decisive)),
    lines: claim.lines.map((line) => lineValue(line, day)),
    unbilled: claim.unbilled.map((item) => unbilledValue(item, day)),
    findings: claim.findings.map((finding) => findingValue(finding, day)),
    ...(claim.lapsed.length === 0
      ? {}
      : { noLongerArises: claim.lapsed.map(({ finding, about, reason }) => ({ finding, about, reason })) }),
    totals,
  }
}
