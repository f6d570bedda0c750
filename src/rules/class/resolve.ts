import type { DrugRow } from '../../codes/book.ts'
import type { Administration, DrugClass } from '../../encounter/model.ts'
import { containerOf } from '../ndc.ts'
import { decide } from '../rule.ts'
import { note } from '../working.ts'
import { isDenosumab } from '../working.ts'
import type { Context, Family, Given, Ledger } from '../working.ts'
import { classOfDrug, switchedClass } from './class.ts'
import { CHECKS } from './checks.ts'

/** C00–C96, D00–D09, D37–D49 and the encounters for treatment (procedure 2.3); dots in a code do not count. */
const CANCER = /^(C[0-8][0-9A-Z]|C9[0-6A-Z]|D0[0-9]|D3[7-9A-Z]|D4[0-9A-Z]|Z5111|Z5112)/

function cancerDiagnosis(diagnoses: readonly string[]): string {
  if (diagnoses.length === 0) return 'not stated'
  return diagnoses.some((code) => CANCER.test(code)) ? 'yes' : 'no'
}

/** Routes whose drug never has a line of its own (procedure 16.1). */
const WITHOUT_DRUG_LINE: ReadonlySet<Administration['route']> = new Set(['oral', 'access-flush'])

/** Routes whose code does not depend on the class of a drug. */
const WITHOUT_CLASS: ReadonlySet<Administration['route']> = new Set([
  'oral',
  'access-flush',
  'catheter-declot',
  'pump-refill-portable',
  'pump-refill-implanted',
])

const familyOf = (name: DrugClass): Family => {
  if (name === 'chemotherapy' || name === 'complex-biologic' || name === 'hormonal-antineoplastic')
    return 'chemo'
  if (name === 'hydration' || name === 'therapeutic') return name
  return 'none'
}

/** Classes that a route cannot carry count as therapeutic (procedure 1.6). */
function classFitsRoute(name: DrugClass, route: Administration['route']): boolean {
  if (name === 'hydration') return route === 'iv-infusion' || route === 'iv-push'
  if (name === 'vaccine') return route === 'im' || route === 'sc' || route === 'intradermal'
  if (name === 'blood-product') return route === 'iv-infusion' || route === 'iv-push'
  return true
}

/** Ground 9 of the drug table covers four kinds of supportive drug, each with its own rule. */
function supportOf(row: DrugRow): string {
  if (/denosumab/i.test(row.id)) return 'denosumab'
  if (/zoledronic|pamidronate|ibandronate/i.test(row.id)) return 'bisphosphonate'
  if (/ferr|ferum|iron|globulin/i.test(row.id)) return 'iron or immunoglobulin'
  return 'growth factor'
}

/** By the identity of the drug, which is that of its row where it has one, or by a code of its row. */
const isOn = (list: readonly string[], row: DrugRow | null, drug: string): boolean =>
  list.some((entry) => entry === drug || row?.codes.includes(entry) === true)

/** The row of a drug: the one of its NDC where the crosswalk knows it, else the one of its name. */
function rowOf(ctx: Context, a: Administration): DrugRow | null {
  for (const vial of a.vials) {
    const container = containerOf(ctx.book, vial.ndc)
    const row = container === null ? null : ctx.book.drugOfCode(container.code)
    if (row !== null) return row
  }
  return ctx.book.findDrug(a.drug)
}

function resolveOne(ctx: Context, ledger: Ledger, a: Administration, cancer: string): Given {
  const row = rowOf(ctx, a)
  const drug = row?.id ?? a.drug.trim().toLowerCase()
  const name = a.drug.trim()
  const about = [a.id]
  const { policy, switches, date } = ctx
  const fits = a.class === null || classFitsRoute(a.class, a.route)
  if (!fits) note(ledger, CHECKS.classAgainstRoute, about, { drug: name, class: a.class, route: a.route })
  const listed = isOn(policy.therapeutic, row, drug)
    ? 'therapeutic'
    : isOn(policy.chemo, row, drug)
      ? 'chemo'
      : null
  const base = decide(
    classOfDrug,
    {
      drug: name,
      stated: fits ? a.class : 'therapeutic',
      listed,
      tabled: row?.class ?? null,
      authority: row?.authority ?? null,
      support: row?.authority === 9 ? supportOf(row) : null,
    },
    about,
    date,
  )
  const last = decide(
    switchedClass,
    {
      drug: name,
      class: base.answer,
      listed,
      isDenosumab: isDenosumab(drug) ? 'yes' : 'no',
      denosumab: switches.denosumab,
      complexBiologic: switches.complexBiologic,
      cancerDiagnosis: cancer,
      hormonalNonCancer: switches.hormonalNonCancer,
    },
    about,
    date,
  )
  const decided = last.answer ?? base.answer
  const result = classFitsRoute(decided, a.route) ? decided : 'therapeutic'
  const spoke = last.answer === null ? base.step : last.step
  if (row === null) {
    if (!WITHOUT_DRUG_LINE.has(a.route) && result !== 'blood-product')
      note(ledger, CHECKS.notInTable, about, { drug: name, class: result }, null, [spoke])
  } else if (a.class === null && row.class === null && listed === null && !WITHOUT_CLASS.has(a.route))
    note(ledger, CHECKS.withoutClass, about, { drug: name }, null, [spoke])
  if (
    base.answer === 'hormonal-antineoplastic' &&
    switches.hormonalNonCancer === 'by-diagnosis' &&
    cancer === 'not stated'
  )
    note(ledger, CHECKS.hormonalWithoutDiagnosis, about, { drug: name }, null, [spoke])
  if (result === 'complex-biologic' && row?.authority === 5)
    note(ledger, CHECKS.complexityInRecord, about, { drug: name }, null, [spoke])
  return { a, row, drug, name, class: result, family: familyOf(result), classStep: spoke }
}

/** Every administration with its drug and class, in file order of the day (procedure step 2). */
export function resolveDrugs(ctx: Context, ledger: Ledger): readonly Given[] {
  const cancer = cancerDiagnosis(ctx.diagnoses)
  return ctx.encounter.administrations.map((a) => resolveOne(ctx, ledger, a, cancer))
}
