import type { DrugCode, DrugRow } from '../../codes/book.ts'
import { ndc11 } from '../ndc.ts'
import { stepOf } from '../step.ts'
import type { Step } from '../step.ts'
import { note } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'
import { CHECKS } from './findings.ts'
import { SAYS } from './rules.ts'

/** The HCPCS code of a product on the date of service, and why. */
export type Product = { readonly code: DrugCode; readonly because: Step }

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')
const onDialysis = (ctx: Context): boolean => {
  const codes = ctx.encounter.diagnoses.map(plain)
  return codes.includes('N186') && codes.includes('Z992')
}

const isInForce = (code: DrugCode, date: string): boolean =>
  (code.from === null || code.from <= date) && (code.to === null || date <= code.to)
const hasEnded = (code: DrugCode, date: string): boolean => code.to !== null && code.to < date

const codesOf = (ctx: Context, row: DrugRow): readonly DrugCode[] =>
  row.codes.flatMap((code) => ctx.book.drugCode(code) ?? [])

/** The code that the crosswalk gives for the day's NDC; null without one. */
function byNdc(ctx: Context, g: Given): { code: DrugCode; ndc: string } | null {
  for (const vial of g.a.vials) {
    const ndc = vial.ndc === null ? null : ndc11(vial.ndc)
    const container = ndc === null ? null : ctx.book.container(ndc)
    const code = container === null ? null : ctx.book.drugCode(container.code)
    if (code !== null && ndc !== null && isInForce(code, ctx.date)) return { code, ndc }
  }
  return null
}

/** Other codes in force: of other products of the drug, and twins of the same product. */
function othersInForce(
  ctx: Context,
  row: DrugRow,
  taken: string,
): { products: readonly string[]; twins: readonly string[] } {
  const inForce = (r: DrugRow): readonly string[] =>
    codesOf(ctx, r)
      .filter((c) => isInForce(c, ctx.date))
      .map((c) => c.code)
  const twins = inForce(row).filter((code) => code !== taken)
  const products = ctx.book
    .productsOf(row.id)
    .filter((r) => r.key !== row.key)
    .flatMap((r) => inForce(r).slice(0, 1))
    .filter((code) => code !== taken && !twins.includes(code))
  return { products: [...new Set(products)], twins }
}

const noteEnded = (ledger: Ledger, g: Given, { code, to, successors }: DrugCode): void =>
  note(ledger, CHECKS.ended, [g.a.id], { drug: g.name, code, ended: to, successors }, [])

/** The product of an administration (procedure 16.1, step 0 "Codes by date"); null: no code, or an ended one. */
export function productOf(ctx: Context, ledger: Ledger, g: Given): Product | null {
  const { row, name } = g
  if (row === null) return null
  const ids = [g.a.id]
  const ndc = byNdc(ctx, g)
  if (ndc !== null) {
    const facts = { drug: name, code: ndc.code.code, ndc: ndc.ndc, unit: ndc.code.unit?.text ?? null }
    return { code: ndc.code, because: stepOf(SAYS.codeByNdc, ids, facts) }
  }
  const typed = ctx.book.drugCode(plain(g.a.drug))
  if (typed !== null && hasEnded(typed, ctx.date)) {
    noteEnded(ledger, g, typed)
    return null
  }
  const codes = typed === null ? codesOf(ctx, row) : [typed]
  const inForce = codes.find((code) => isInForce(code, ctx.date))
  if (inForce === undefined) {
    const oldest = [...codes]
      .sort((x, y) => ((x.from ?? '') < (y.from ?? '') ? -1 : 1))
      .find((code) => !hasEnded(code, ctx.date))
    const ended = codes[0]
    if (oldest === undefined) {
      if (ended !== undefined) noteEnded(ledger, g, ended)
      return null
    }
    note(ledger, CHECKS.notYet, ids, { drug: name, code: oldest.code }, [oldest.code])
    return {
      code: oldest,
      because: stepOf(SAYS.code, ids, { drug: name, code: oldest.code, unit: oldest.unit?.text ?? null }),
    }
  }
  const dialysis = onDialysis(ctx) ? ctx.book.dialysisCode(inForce.code) : null
  const special = dialysis === null ? null : ctx.book.drugCode(dialysis)
  if (special !== null)
    return { code: special, because: stepOf(SAYS.dialysis, ids, { drug: name, code: special.code }) }
  const { products, twins } = othersInForce(ctx, row, inForce.code)
  if (products.length > 0)
    note(ledger, CHECKS.severalProducts, ids, { drug: name, code: inForce.code, others: products }, [
      inForce.code,
    ])
  if (twins.length > 0)
    note(ledger, CHECKS.twinCode, ids, { drug: name, code: inForce.code, others: twins }, [inForce.code])
  return {
    code: inForce,
    because: stepOf(SAYS.code, ids, { drug: name, code: inForce.code, unit: inForce.unit?.text ?? null }),
  }
}
