import type { DayBook } from '../../codes/book.ts'
import type { Claim } from '../answers.ts'
import { stepOf } from '../step.ts'
import type { Fact, Step } from '../step.ts'
import { SAYS } from './sentences.ts'

/** Visits and drugs: codes that the engine does not give by rules of administration. */

const VISIT = /^(9920[2-5]|9921[1-5]|G0463)$/
const DRUG = /^([JQ]\d{4}|C9\d{3})$/
const CLINIC = 'G0463'
/** Rules by which an administration has no drug line. */
const ASIDE: readonly string[] = ['R-UNIT-1', 'R-HYD-7', 'R-BUN-1', 'R-MIX-4', 'R-ROUTE-1', 'R-SAD-2']

export const isVisitCode = (code: string): boolean => VISIT.test(code)

/** A drug code by the tables; without them, what looks like one. */
export const isDrugCode = (code: string, book: DayBook | null): boolean =>
  book === null ? DRUG.test(code) : book.drugCode(code) !== null || book.drugOfCode(code) !== null

const names = (fact: Fact | undefined, code: string): boolean =>
  Array.isArray(fact) ? fact.includes(code) : fact === code

const isOfVisit = (step: Step): boolean => step.says.rule.startsWith('R-EM-')

/** Why a visit is not on the claim. */
export function reasonsOfVisit(claim: Claim, code: string): readonly Step[] {
  const office = claim.setting === 'office'
  if (code === CLINIC && office) return [stepOf(SAYS.clinicVisitInFacilityOnly, [], { code })]
  const kept = claim.unbilled.flatMap((item) =>
    item.because.filter(
      (step) => isOfVisit(step) && (names(step.facts['code'], code) || (code === CLINIC && !office)),
    ),
  )
  const replaced = claim.lines.flatMap((line) =>
    line.because.filter((step) => step.says.id === 'visit/clinic' && names(step.facts['code'], code)),
  )
  return [...kept, ...replaced]
}

/** Why a drug code is not on the claim: what a finding says of it or of its drug, or where the dose went. */
export function reasonsOfDrug(claim: Claim, code: string, book: DayBook | null): readonly Step[] {
  const row = book?.drugOfCode(code) ?? null
  const isDrug = (fact: Fact | undefined): boolean =>
    row !== null && typeof fact === 'string' && book?.findDrug(fact)?.id === row.id
  const speaksOf = (step: Step): boolean =>
    names(step.facts['code'], code) ||
    names(step.facts['others'], code) ||
    names(step.facts['successors'], code) ||
    isDrug(step.facts['drug'])
  const speaks = (steps: readonly Step[]): readonly Step[] => steps.slice(0, 1).filter(speaksOf)
  const aboutUnits = claim.findings.filter(({ check }) => check.id.startsWith('drug-units/'))
  const errors = aboutUnits
    .filter(({ check }) => check.severity === 'error')
    .flatMap(({ because }) => speaks(because))
  const notes = aboutUnits
    .flatMap(({ because }) => speaks(because))
    .filter((step) => !isDrug(step.facts['drug']) || names(step.facts['others'], code))
  const taken = claim.lines
    .filter((line) => line.kind === 'drug')
    .flatMap(({ because }) => because.slice(0, 1).filter((step) => isDrug(step.facts['drug'])))
  const aside = claim.unbilled.flatMap((item) =>
    item.because.filter((step) => ASIDE.includes(step.says.rule) && isDrug(step.facts['drug'])),
  )
  const ended = book?.drugCode(code)?.to ?? null
  const over =
    book === null || ended === null || ended >= claim.date ? [] : [stepOf(SAYS.ended, [], { code, ended })]
  return [...errors, ...over, ...aside, ...taken, ...notes]
}
