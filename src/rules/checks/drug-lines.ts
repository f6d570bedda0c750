import type { DrugRow } from '../../codes/book.ts'
import { containerOf } from '../ndc.ts'
import type { Check } from '../rule.ts'
import { isVenous, note } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'
import { drugCodesOf, isDrugLine } from './checked-day.ts'
import type { CheckedDay, CheckedLine } from './checked-day.ts'

/** Modifiers of drug lines, and whether code, container and name are of one drug. */
export const CHECKS = {
  bothWaste: {
    id: 'drug-lines/jw-and-jz',
    rule: 'R-JW-1',
    severity: 'error',
    title: '{code}: JW and JZ together',
    because:
      '{code} has a line with JW and one with JZ: something was discarded, or nothing was; the claim must not say both.',
    denial: 'CO-4',
    fix: 'Check the discarded amount against the record.',
  },
  neitherWaste: {
    id: 'drug-lines/neither-jw-nor-jz',
    rule: 'R-JW-1',
    severity: 'warning',
    title: '{code}: neither JW nor JZ',
    because:
      '{code} came from a single-dose container and its line carries neither JW nor JZ; Medicare returns such a line from July 2023 on.',
    denial: 'CO-4',
    fix: 'Check the discarded amount, and the choice of the policy below one unit.',
  },
  otherNdc: {
    id: 'drug-lines/ndc-of-another-drug',
    rule: 'R-UNIT-5',
    severity: 'warning',
    title: '{drug}: NDC of {other}',
    because:
      'The container {ndc} is {other} in the NDC table, and the drug is entered as {drug}. The container decides the code.',
    denial: 'CO-16',
    fix: 'Check the drug and the NDC against the record.',
  },
  biosimilar: {
    id: 'drug-lines/biosimilar-modifier',
    rule: 'R-UNIT-7',
    severity: 'info',
    title: '{code}: biosimilar before April 2018',
    because:
      'Until 2018-03-31 biosimilars of one reference product shared a code and carried a modifier of the maker (ZA, ZB, ZC); from 2018-04-01 each has a code and no such modifier. The end is from general knowledge: check it for {date}.',
    denial: 'CO-182',
    fix: 'Check the code and the modifier of that date.',
  },
  early340B: {
    id: 'drug-lines/340b-before-2024',
    rule: 'R-MOD-6',
    severity: 'info',
    title: '{code}-{modifier}: before 2024',
    because:
      'That every drug bought under 340B carries {modifier} holds from 2024-01-01; for {date} it depended on the kind of hospital.',
    denial: 'CO-182',
    fix: 'Check the modifier of that date.',
  },
  late340B: {
    id: 'drug-lines/340b-jg-from-2025',
    rule: 'R-MOD-6',
    severity: 'info',
    title: '{code}-JG: TB from 2025?',
    because: 'It is unconfirmed that from 2025-01-01 all entities use TB alone; {code} carries JG on {date}.',
    denial: 'CO-182',
    fix: 'Check with the contractor which modifier holds.',
  },
  bothRoutes: {
    id: 'drug-lines/two-routes',
    rule: 'R-MOD-4',
    severity: 'warning',
    title: '{code}: by vein and under the skin',
    because:
      '{drug} was given by vein and under the skin, and {code} covers both: where the contractor lists it, the line by vein should carry JA and the other JB.',
    denial: 'CO-4',
    fix: 'Ask the contractor’s list, and part the line by route.',
  },
  routeModifier: {
    id: 'drug-lines/route-modifier',
    rule: 'R-MOD-4',
    severity: 'info',
    title: '{code}: JA where listed',
    because:
      '{drug} exists for both routes and {code} does not tell them apart; where the contractor lists the drug, a line given by vein carries JA, one given under the skin JB.',
    denial: 'CO-4',
    fix: 'Ask the contractor’s list of self-administered drugs.',
  },
  anaemia: {
    id: 'drug-lines/esa-modifier',
    rule: 'R-UNIT-8',
    severity: 'warning',
    title: '{code}: EA, EB or EC',
    because:
      '{drug} without dialysis should carry EA for anaemia by chemotherapy, EB by radiotherapy or EC for another cause, with the last haemoglobin or haematocrit on the claim.',
    denial: 'CO-4',
    fix: 'Add the modifier that the reason in the record gives.',
  },
} as const satisfies { readonly [name: string]: Check }

/** The errors that withhold both modifiers: content that does not add up, a discarded amount in another measure. */
const WITHHOLDS: ReadonlySet<string> = new Set([
  'drug-units/container-content',
  'drug-units/waste-not-convertible',
])

const JZ_FROM = '2023-07-01'
const BIOSIMILAR_CODES_FROM = '2018-04-01'
const EVERY_340B_FROM = '2024-01-01'
const TB_ALONE_FROM = '2025-01-01'

/** JW and JZ on the lines of one code. */
function checkWaste(
  ctx: Context,
  ledger: Ledger,
  given: readonly Given[],
  lines: readonly CheckedLine[],
): void {
  for (const { code, modifiers, administrations } of lines) {
    const hasJw = lines.some((line) => line.code === code && line.modifiers.includes('JW'))
    if (modifiers.includes('JZ')) {
      if (hasJw) note(ledger, CHECKS.bothWaste, administrations, { code }, [code])
      continue
    }
    if (hasJw || ctx.date < JZ_FROM || ctx.switches.wasteModifiers === 'off') continue
    if (ctx.setting === 'facility' && ctx.book.hospitalRate(code)?.status === 'N') continue
    if (ledger.noted.some((n) => WITHHOLDS.has(n.check.id) && n.codes?.includes(code) === true)) continue
    const isSingle = given.some(
      (g) => administrations.includes(g.a.id) && g.a.vials.some((vial) => vial.singleDose === true),
    )
    if (isSingle) note(ledger, CHECKS.neitherWaste, administrations, { code }, [code])
  }
}

const substance = (row: DrugRow): string => row.reference ?? row.id

/** The drug of a container against the drug that was entered. */
function checkContainers(
  ctx: Context,
  ledger: Ledger,
  { a, name }: Given,
  drugs: readonly CheckedLine[],
): void {
  for (const { ndc } of a.vials) {
    const container = containerOf(ctx.book, ndc)
    const held = container === null ? null : ctx.book.drugOfCode(container.code)
    if (held === null) continue
    const entered = ctx.book.findDrug(a.drug)
    if (entered !== null && substance(held) !== substance(entered))
      note(ledger, CHECKS.otherNdc, [a.id], { drug: name, other: held.label, ndc }, drugCodesOf(drugs, a.id))
  }
}

const isEsa = ({ id }: DrugRow): boolean => id.includes('epoetin')

const isUnderSkin = ({ a }: Given): boolean => a.route === 'sc' || a.route === 'sc-infusion'

/** A product for the vein whose code has no other code for the skin beside it. */
const hasBothForms = (ctx: Context, { id, label }: DrugRow): boolean =>
  label.includes('(vein)') && !/\bSC\b/.test(ctx.book.findDrug(`${id} SC`)?.label ?? '')

function checkRoutes(
  ctx: Context,
  ledger: Ledger,
  given: readonly Given[],
  { code, administrations }: CheckedLine,
): void {
  const members = given.filter((g) => administrations.includes(g.a.id))
  const [first] = members
  if (first === undefined || first.row === null) return
  const facts = { code, drug: first.name }
  if (isEsa(first.row)) {
    const onDialysis = ctx.diagnoses.includes('N186') && ctx.diagnoses.includes('Z992')
    if (!onDialysis) note(ledger, CHECKS.anaemia, administrations, facts, [code])
  }
  if (members.some(({ a }) => isVenous(a)) && members.some(isUnderSkin))
    note(ledger, CHECKS.bothRoutes, administrations, facts, [code])
  else if (hasBothForms(ctx, first.row)) note(ledger, CHECKS.routeModifier, administrations, facts, [code])
}

/** Modifiers that came and went. */
function checkHistory(ctx: Context, ledger: Ledger, given: readonly Given[], line: CheckedLine): void {
  const { code, modifiers, administrations } = line
  const { date } = ctx
  if (
    date < BIOSIMILAR_CODES_FROM &&
    given.some((g) => administrations.includes(g.a.id) && g.row?.reference !== undefined)
  )
    note(ledger, CHECKS.biosimilar, administrations, { code, date }, [code])
  const modifier = modifiers.find((one) => one === 'JG' || one === 'TB')
  if (modifier !== undefined && date < EVERY_340B_FROM)
    note(ledger, CHECKS.early340B, administrations, { code, modifier, date }, [code])
  if (modifier === 'JG' && date >= TB_ALONE_FROM)
    note(ledger, CHECKS.late340B, administrations, { code, date }, [code])
}

/** Checks the drug lines of the claim. */
export function checkDrugLines(ctx: Context, ledger: Ledger, { given, lines }: CheckedDay): void {
  const drugs = lines.filter(isDrugLine)
  for (const g of given) if (g.a.vials.length > 0) checkContainers(ctx, ledger, g, drugs)
  if (drugs.length === 0) return
  checkWaste(ctx, ledger, given, drugs)
  for (const line of drugs) {
    if (line.kind === 'waste') continue
    checkRoutes(ctx, ledger, given, line)
    checkHistory(ctx, ledger, given, line)
  }
}
