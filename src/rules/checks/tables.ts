import type { Edition, TableName } from '../../codes/book.ts'
import { byText, putInOrder } from '../../lib/order.ts'
import type { Line, TableUse } from '../answers.ts'
import { changedSwitches } from '../policy.ts'
import type { Check } from '../rule.ts'
import { note } from '../working.ts'
import type { Context, Ledger } from '../working.ts'

export const OUTSIDE: Check = {
  id: 'tables/other-quarter',
  rule: 'R-NCCI-5',
  severity: 'info',
  title: '{name}: another date',
  because:
    '{name} holds from {first} to {until}; the date of service {date} is outside. It is used for want of a closer edition.',
  denial: null,
  fix: null,
}

export const PROFILE: Check = {
  id: 'tables/profile-other-date',
  rule: 'R-NCCI-5',
  severity: 'info',
  title: 'Payer profile {name}: another date',
  because:
    'The payer profile {name} holds from {first} until {until}; the date of service {date} is outside. The day is coded by it all the same.',
  denial: null,
  fix: 'Choose the profile of that date.',
}

type Dated = { readonly from: string; readonly to: string | null }

/** Whether a date lies in the days for which an edition was published. */
export const covers = (edition: Dated, date: string): boolean =>
  edition.from <= date && (edition.to === null || date <= edition.to)

/** The editions that the rates of the lines stand in. */
function priceEditions(ctx: Context, lines: readonly Line[]): readonly Edition[] {
  const editions: Edition[] = []
  for (const { rate, kind, code } of lines) {
    if (rate?.basis !== 'medicare' || editions.some(({ name }) => name === rate.source)) continue
    const drug = kind === 'drug' || kind === 'waste' ? ctx.book.drugPrice(code)?.edition : undefined
    const ofService = (): Edition | undefined =>
      ctx.setting === 'office' ? ctx.book.fee(code)?.edition : ctx.book.hospitalRate(code)?.edition
    const e = drug?.name === rate.source ? drug : ofService()
    if (e?.name === rate.source) editions.push(e)
  }
  return editions
}

/** The tables that the claim rests on, prices aside. */
function tableNames(ctx: Context, lines: readonly Line[]): readonly TableName[] {
  const names: TableName[] = ctx.encounter.administrations.length > 0 ? ['drugs'] : []
  const administrations = lines.filter((line) => line.kind === 'administration').length
  if (administrations > 0) names.push('add-ons', 'limits')
  if (administrations > 1) names.push('pairs')
  if (ctx.diagnoses.length > 0) names.push('diagnoses', 'indications')
  return names
}

/**
 * Says which editions were read, and notes each that does not hold the date of service, the payer's profile among
 * them (procedure step 0).
 */
export function tablesUsed(ctx: Context, ledger: Ledger, lines: readonly Line[]): readonly TableUse[] {
  const editions: Edition[] = []
  const take = (edition: Edition): void => {
    if (!editions.includes(edition)) editions.push(edition)
  }
  for (const name of tableNames(ctx, lines)) ctx.book.editions(name, ctx.setting).forEach(take)
  priceEditions(ctx, lines).forEach(take)
  const uses: TableUse[] = []
  for (const edition of editions) {
    const { table, name, from, to } = edition
    uses.push({ table, name, from, to })
    if (!covers(edition, ctx.date))
      note(ledger, OUTSIDE, [], {
        name: edition.name,
        first: edition.from,
        until: edition.to ?? 'a later edition',
        date: ctx.date,
      })
  }
  if (!covers(ctx.policy, ctx.date)) {
    const { name, from, to } = ctx.policy
    note(ledger, PROFILE, [], { name, first: from, until: to ?? 'further notice', date: ctx.date })
  }
  uses.push({ table: 'policy', name: ctx.policy.id, changed: changedSwitches(ctx.policy, ctx.setting) })
  return putInOrder(
    uses,
    (x, y) =>
      byText(x.table, y.table) ||
      byText('from' in x ? x.from : '', 'from' in y ? y.from : '') ||
      byText(x.name, y.name),
  )
}
