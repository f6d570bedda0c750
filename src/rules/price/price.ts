import { lineCents, roundHalfUp, timesOver } from '../../lib/money.ts'
import type { Basis, Line, LineKind, Totals } from '../answers.ts'
import type { PriceList, Pricing } from '../pricing.ts'
import { stepOf } from '../step.ts'
import type { Context } from '../working.ts'
import { facilityPrice, officePrice, SIGNIFICANT } from './medicare.ts'
import { SAYS } from './rules.ts'

/** A line that has everything but its price. */
export type Unpriced = Omit<Line, 'rate' | 'amount' | 'priced' | 'coinsurance'>
export type Priced = Line

/** What a price adds to a line. */
export type Answer = Pick<Line, 'rate' | 'amount' | 'coinsurance' | 'priced'>

/** A line with its price; written out field by field because copying by spread is slow in this hot path. */
const withPrice = (line: Unpriced, answer: Answer): Priced => ({
  code: line.code,
  units: line.units,
  modifiers: line.modifiers,
  kind: line.kind,
  role: line.role,
  administrations: line.administrations,
  minutes: line.minutes,
  rate: answer.rate,
  amount: answer.amount,
  priced: answer.priced,
  coinsurance: answer.coinsurance,
  dates: line.dates,
  because: line.because,
})

const UNPAID = { rate: null, amount: null, priced: null, coinsurance: null } as const

function medicare(ctx: Context, lines: readonly Unpriced[], localityId: string | null): readonly Priced[] {
  if (ctx.setting === 'facility') {
    const significant = lines.some((line) => SIGNIFICANT.has(ctx.book.hospitalRate(line.code)?.status ?? ''))
    return lines.map((line) => withPrice(line, facilityPrice(ctx, line, significant)))
  }
  const locality = localityId === null ? null : ctx.book.locality(localityId)
  const first = lines.map((line) => withPrice(line, officePrice(ctx, line, locality, false)))
  const payable = first.some((line) => line.amount !== null)
  return payable ? first : lines.map((line) => withPrice(line, officePrice(ctx, line, locality, true)))
}

/** Prices from a list, per unit or for the whole line; a code that stands on several lines has its day's price once. */
function fromList(lines: readonly Unpriced[], list: PriceList): readonly Priced[] {
  const prices = new Map(list.prices.map((price) => [price.code, price]))
  const spent = new Set<string>()
  return lines.map((line): Priced => {
    const price = prices.get(line.code)
    const facts = {
      list: list.name,
      code: line.code,
      rate: price === undefined ? null : { mills: price.mills },
    }
    const about = line.administrations
    if (price === undefined) return { ...line, ...UNPAID, priced: stepOf(SAYS.notListed, about, facts) }
    if (spent.has(line.code)) return { ...line, ...UNPAID, priced: stepOf(SAYS.listDaySpent, about, facts) }
    if (price.per === 'line') {
      spent.add(line.code)
      return {
        ...line,
        rate: null,
        amount: roundHalfUp(price.mills, 10),
        coinsurance: null,
        priced: stepOf(SAYS.listDay, about, facts),
      }
    }
    const rate = { amount: price.mills, basis: list.basis, source: list.name, from: list.from } as const
    return {
      ...line,
      rate,
      amount: lineCents(line.units, price.mills),
      coinsurance: null,
      priced: stepOf(SAYS.list, about, facts),
    }
  })
}

/** Puts a price on every line (procedure step 18); `amount` null means that there is none, never 0. */
export function priceLines(ctx: Context, lines: readonly Unpriced[], pricing: Pricing): readonly Priced[] {
  switch (pricing.basis) {
    case 'medicare':
      return medicare(ctx, lines, pricing.locality)
    case 'list':
      return fromList(lines, pricing.list)
    case 'none':
      return lines.map((line) => ({ ...line, ...UNPAID }))
  }
}

const sumOf = (lines: readonly Priced[], kind: LineKind): number =>
  lines.reduce((sum, line) => sum + (line.kind === kind ? (line.amount ?? 0) : 0), 0)

/** Totals by kind in cents; for Medicare the patient's share and what is paid after sequestration (procedure 18.4). */
export function totalsOf(
  ctx: Context,
  lines: readonly Priced[],
  pricing: Pricing,
): { readonly [basis in Basis]?: Totals } {
  if (pricing.basis === 'none') return {}
  const isMedicare = pricing.basis === 'medicare'
  const cut = isMedicare && ctx.switches.sequestration === 'on' ? 2 : 0
  let total = 0
  let coinsurance = 0
  let withheld = 0
  for (const line of lines) {
    const amount = line.amount ?? 0
    total += amount
    coinsurance += line.coinsurance ?? 0
    withheld += timesOver(amount - (line.coinsurance ?? 0), cut, 100)
  }
  const totals: Totals = {
    administration: sumOf(lines, 'administration'),
    drug: sumOf(lines, 'drug'),
    waste: sumOf(lines, 'waste'),
    visit: sumOf(lines, 'visit'),
    total,
    unpriced: lines.filter((line) => line.amount === null).length,
    coinsurance: isMedicare ? coinsurance : null,
    paid: isMedicare ? total - withheld : null,
  }
  return { [pricing.basis === 'list' ? pricing.list.basis : 'medicare']: totals }
}
