import type { DayBook, DrugCode, DrugRow } from '../../codes/book.ts'
import { byText } from '../../lib/order.ts'
import { containerOf } from '../ndc.ts'
import { stepOf } from '../step.ts'
import type { Sentence, Step } from '../step.ts'
import { note } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'
import { CHECKS } from './findings.ts'
import { SAYS } from './rules.ts'

/** The HCPCS code of a product on the date of service, and why. */
export type Product = { readonly code: DrugCode; readonly because: Step }

/** A drug that is entered by its HCPCS code. */
const CODE = /^\s*[A-Z]\d{4}\s*$/i

const onDialysis = (ctx: Context): boolean => ctx.diagnoses.includes('N186') && ctx.diagnoses.includes('Z992')

const isInForce = (code: DrugCode, date: string): boolean =>
  (code.from === null || code.from <= date) && (code.to === null || date <= code.to)
const hasEnded = (code: DrugCode, date: string): boolean => code.to !== null && code.to < date

/** The code that the crosswalk gives for the day's NDC; null without one. */
function byNdc(ctx: Context, g: Given): { code: DrugCode; ndc: string } | null {
  for (const vial of g.a.vials) {
    const container = containerOf(ctx.book, vial.ndc)
    const code = container === null ? null : ctx.book.drugCode(container.code)
    if (container !== null && code !== null && isInForce(code, ctx.date)) return { code, ndc: container.ndc }
  }
  return null
}

/** How the codes of a product stand on a date. */
type Standing = {
  /** The code in force; null: none yet, or none any more. */
  readonly inForce: DrugCode | null
  /** The oldest that has not ended, for dates before any was in force. */
  readonly oldest: DrugCode | null
  readonly ended: DrugCode | null
  /** Other codes in force: of other products of the drug, and twins of the same product. */
  readonly products: readonly string[]
  readonly twins: readonly string[]
}

function standingOn(book: DayBook, row: DrugRow): Standing {
  const codesOf = (r: DrugRow): readonly DrugCode[] => r.codes.flatMap((code) => book.drugCode(code) ?? [])
  const inForceOf = (r: DrugRow): readonly DrugCode[] =>
    codesOf(r).filter((code) => isInForce(code, book.date))
  const codes = codesOf(row)
  const [inForce = null, ...others] = inForceOf(row)
  // Beside a code that has ended, a second code in force is another successor; else it is another product.
  const twins = codes.some((code) => hasEnded(code, book.date)) ? others : []
  const known = new Set([inForce, ...twins].map((code) => code?.code))
  const products = [...others, ...book.productsOf(row.id).flatMap((r) => inForceOf(r).slice(0, 1))]
    .map(({ code }) => code)
    .filter((code) => !known.has(code))
  const oldest = codes
    .filter((code) => !hasEnded(code, book.date))
    .sort((x, y) => byText(x.from ?? '', y.from ?? ''))[0]
  return {
    inForce,
    oldest: oldest ?? null,
    ended: codes[0] ?? null,
    products: [...new Set(products)],
    twins: twins.map(({ code }) => code),
  }
}

/** The standing of a row depends on the tables of the date alone, so it is worked out once for each. */
const standings = new WeakMap<DayBook, Map<DrugRow, Standing>>()

function standingOf(book: DayBook, row: DrugRow): Standing {
  const rows = standings.get(book) ?? new Map<DrugRow, Standing>()
  standings.set(book, rows)
  const standing = rows.get(row) ?? standingOn(book, row)
  rows.set(row, standing)
  return standing
}

const noteEnded = (ledger: Ledger, g: Given, { code, to, successors }: DrugCode): void =>
  note(ledger, CHECKS.ended, [g.a.id], { drug: g.name, code, ended: to, successors }, [])

/** The product of an administration (procedure 16.1, step 0 "Codes by date"); null: no code, or an ended one. */
export function productOf(ctx: Context, ledger: Ledger, g: Given): Product | null {
  const { row, name } = g
  if (row === null) return null
  const ids = [g.a.id]
  const factsOf = ({ code, unit }: DrugCode) => ({ drug: name, code, unit: unit?.text ?? null })
  const product = (code: DrugCode, says: Sentence): Product => ({
    code,
    because: stepOf(
      says === SAYS.code && code.unit === null ? SAYS.codeWithoutUnit : says,
      ids,
      factsOf(code),
    ),
  })
  const container = byNdc(ctx, g)
  if (container !== null) {
    const { code, ndc } = container
    return { code, because: stepOf(SAYS.codeByNdc, ids, { ...factsOf(code), ndc }) }
  }
  const typed = CODE.test(g.a.drug) ? ctx.book.drugCode(g.a.drug.trim().toUpperCase()) : null
  if (typed !== null && hasEnded(typed, ctx.date)) {
    noteEnded(ledger, g, typed)
    return null
  }
  const { inForce, oldest, ended, products, twins } = standingOf(ctx.book, row)
  const taken = typed !== null && isInForce(typed, ctx.date) ? typed : inForce
  if (taken === null) {
    if (oldest !== null) note(ledger, CHECKS.notYet, ids, { drug: name, code: oldest.code }, [oldest.code])
    else if (ended !== null) noteEnded(ledger, g, ended)
    return oldest === null ? null : product(oldest, SAYS.code)
  }
  const dialysis = onDialysis(ctx) ? ctx.book.dialysisCode(taken.code) : null
  const special = dialysis === null ? null : ctx.book.drugCode(dialysis)
  if (special !== null) return product(special, SAYS.dialysis)
  const { code } = taken
  if (typed === null && products.length > 0)
    note(ledger, CHECKS.severalProducts, ids, { drug: name, code, others: products }, [code])
  if (typed === null && twins.length > 0)
    note(ledger, CHECKS.twinCode, ids, { drug: name, code, others: twins }, [code])
  return product(taken, typed === taken ? SAYS.codeAsEntered : SAYS.code)
}
