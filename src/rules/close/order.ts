import { byFileOrder, byText, putInOrder } from '../../lib/order.ts'
import { formatDay, MINUTES_PER_DAY } from '../../lib/wall-clock.ts'
import { ROLES } from '../answers.ts'
import type { DatedUnits, Finding, Unbilled } from '../answers.ts'
import { SEVERITIES } from '../rule.ts'
import type { Context, Draft, Left } from '../working.ts'
import { roleOf } from '../administration-codes.ts'

/** Administration lines: by set, role, code, modifiers (procedure 19.1). */
export const byClaimOrder = (x: Draft, y: Draft): number =>
  x.set - y.set ||
  ROLES.indexOf(roleOf(x.code)) - ROLES.indexOf(roleOf(y.code)) ||
  byText(x.code, y.code) ||
  byText(x.modifiers.join(' '), y.modifiers.join(' '))

/** The day on which a minute lies, where the policy dates lines by day; else the day of the encounter. */
export const dateAt = (ctx: Context, minute: number): string =>
  ctx.switches.midnightDate === 'start-date' || (minute >= 0 && minute < MINUTES_PER_DAY)
    ? ctx.date
    : formatDay(ctx.day + Math.floor(minute / MINUTES_PER_DAY))

/** Units by the day on which their hour began, where the policy dates lines so (procedure 19.1a). */
export function datesOf(ctx: Context, units: number, unitStarts: readonly number[]): readonly DatedUnits[] {
  const whole = [{ date: ctx.date, units }]
  if (ctx.switches.midnightDate === 'start-date') return whole
  const days = new Map<number, number>()
  for (const start of unitStarts) {
    const day = Math.floor(start / MINUTES_PER_DAY)
    days.set(day, (days.get(day) ?? 0) + 1)
  }
  if (days.size === 0 || (days.size === 1 && days.has(0))) return whole
  return [...days]
    .sort(([x], [y]) => x - y)
    .map(([day, count]) => ({ date: formatDay(ctx.day + day), units: count }))
}

/** Ids in order of start, then file order. */
export function sortedIds(starts: ReadonlyMap<string, number>, ids: readonly string[]): readonly string[] {
  // Most lines and findings are about one administration.
  if (ids.length < 2) return ids
  const inOrder = (x: string, y: string): number =>
    (starts.get(x) ?? 0) - (starts.get(y) ?? 0) || byFileOrder(x, y)
  if (ids.every((id, at) => at === 0 || inOrder(ids[at - 1] ?? '', id) <= 0)) return ids
  return putInOrder([...ids], inOrder)
}

/** Unbilled items by earliest start, file order, then minutes; items of one service and reason are one (procedure 19.1b). */
export function unbilledOf(starts: ReadonlyMap<string, number>, left: readonly Left[]): readonly Unbilled[] {
  const startOf = (item: Unbilled): number =>
    item.administrations[0] === undefined
      ? Number.MAX_SAFE_INTEGER
      : (starts.get(item.administrations[0]) ?? 0)
  const items = left.map(
    (item): Unbilled => ({
      administrations: sortedIds(starts, item.ids),
      minutes: item.minutes,
      because: item.because,
    }),
  )
  return putInOrder(
    items,
    (x, y) =>
      startOf(x) - startOf(y) ||
      byFileOrder(x.administrations[0] ?? '', y.administrations[0] ?? '') ||
      x.minutes - y.minutes,
  )
}

const RULE = /^R-([A-Z0-9]+)-(\d+)$/

type RuleOrder = { readonly letters: string; readonly number: number }
const orders = new Map<string, RuleOrder>()

/** The parts of a rule's number that it is ordered by; there are few rules, so each is read once. */
function orderOf(rule: string): RuleOrder {
  const known = orders.get(rule)
  if (known !== undefined) return known
  const [, letters = rule, number = '0'] = RULE.exec(rule) ?? []
  const order = { letters, number: Number(number) }
  orders.set(rule, order)
  return order
}

/** Rules by their letters, then by number. */
function byRule(x: string, y: string): number {
  const a = orderOf(x)
  const b = orderOf(y)
  return byText(a.letters, b.letters) || a.number - b.number
}

/** Findings: error, warning, opportunity, info; inside, by rule, then by administration (procedure 19.1b). */
export const byFindingOrder = (x: Finding, y: Finding): number =>
  SEVERITIES.indexOf(x.check.severity) - SEVERITIES.indexOf(y.check.severity) ||
  byRule(x.check.rule, y.check.rule) ||
  byFileOrder(x.administrations[0] ?? '', y.administrations[0] ?? '') ||
  byText(x.check.id, y.check.id)
