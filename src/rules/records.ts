/**
 * Every record of the rules, in the order in which a day meets them: what a rule, a remark, a check or a sentence
 * says, and when. The page of rules is made from it. A record that is missing here fails `records.test.ts`.
 */
import { CHECKS as AUTHORIZATIONS } from './authorizations/rules.ts'
import { CHECKS as CLAIM_LINES } from './checks/claim-lines.ts'
import { CHECKS as DIAGNOSES } from './checks/diagnoses.ts'
import { CHECKS as DIAGNOSIS_CODES } from './checks/diagnosis-codes.ts'
import { CHECKS as DOCUMENTATION } from './checks/documentation.ts'
import { CHECKS as DRUG_LINES } from './checks/drug-lines.ts'
import { CHECKS as ENTRY } from './checks/entry.ts'
import { CHECKS as INDICATIONS } from './checks/indications.ts'
import { OUTSIDE, PROFILE } from './checks/tables.ts'
import { CHECKS as TRIAL } from './checks/trial.ts'
import { CHECKS as CLASS } from './class/checks.ts'
import { classOfDrug, switchedClass } from './class/class.ts'
import { CHECKS as DOSES, SAYS as DOSE_SAYS } from './doses/rules.ts'
import { CHECKS as DRUGS } from './drug-units/findings.ts'
import { SAYS as DRUG_SAYS, wasteModifier } from './drug-units/rules.ts'
import { CHECKS as EDITS, SAYS as EDIT_SAYS } from './edits/rules.ts'
import { BESIDE_PUMP, PURPOSE_NOT_STATED, runRemarks, SAYS as HYDRATION_SAYS } from './hydration/rules.ts'
import {
  INFERRED,
  initialKind,
  REASON_IGNORED,
  REASON_NO_CANDIDATE,
  REASON_SHORT_HYDRATION,
  SAYS as INITIAL_SAYS,
} from './initial/rules.ts'
import { SAYS as NDC_SAYS } from './ndc-block.ts'
import { CHECKS as ROUTES, injectionCode, MANUAL, SAYS as ROUTE_SAYS } from './other-routes/rules.ts'
import { placeOf } from './overlap/place.ts'
import { SAYS as PRICE_SAYS } from './price/rules.ts'
import { BESIDE_INFUSION, furtherPush } from './pushes/rules.ts'
import type { Check, InForce, Severity } from './rule.ts'
import { serviceRemarks } from './services/remarks.ts'
import { MISSING_STOP, STRETCH_WITHOUT_STOP } from './services/services.ts'
import { technique } from './services/technique.ts'
import { HYDRATION_STOP, NOT_GIVEN, ORAL_DRUG, setAside } from './set-aside/set-aside.ts'
import { SECOND_ACCESS } from './code-second-access.ts'
import { siteRemarks } from './sites/sites.ts'
import type { Sentence } from './step.ts'
import { SAYS as HYDRATION_UNITS } from './time-units/hydration-lines.ts'
import { furtherInfusion, hours, UNLISTED } from './time-units/rules.ts'
import { CHECKS as READINGS } from './two-readings.ts'
import { SAYS as VIAL_SAYS } from './vials/vials-for.ts'
import { decisionLevel, levelGround, SAYS as LEVEL_SAYS, timeLevel } from './visit-level/rules.ts'
import { CHECKS as VISITS, MODIFIER, visitAnswer } from './visits/visits.ts'
import { SAYS as WHY_NOT } from './why-not/sentences.ts'

type Dated = Sentence & { readonly inForce?: InForce }

/** A decision seen from outside: its name and what its rules say, in order of precedence. */
type Asked = { readonly question: string; readonly rules: readonly Dated[] }

/** One record with what it is. A rule answers a question and has a place among the rules of it. */
export type RuleRecord = {
  readonly says: Dated
  readonly kind: 'rule' | 'remark' | 'check' | 'sentence'
  readonly question: string | null
  /** The place among the rules of its question, from 1. */
  readonly place: number | null
  readonly severity: Severity | null
}

const QUESTIONS: readonly Asked[] = [
  classOfDrug,
  switchedClass,
  setAside,
  technique,
  placeOf,
  initialKind,
  furtherInfusion,
  hours,
  furtherPush,
  injectionCode,
  visitAnswer,
  decisionLevel,
  timeLevel,
  levelGround,
  wasteModifier,
]

const REMARKS: readonly Dated[] = [...siteRemarks, ...serviceRemarks, ...runRemarks]

/** Every check: what can become a finding. */
export const CHECKS: readonly Check[] = [
  ...Object.values(ENTRY),
  ...Object.values(CLASS),
  HYDRATION_STOP,
  NOT_GIVEN,
  SECOND_ACCESS,
  MISSING_STOP,
  STRETCH_WITHOUT_STOP,
  PURPOSE_NOT_STATED,
  BESIDE_PUMP,
  INFERRED,
  REASON_IGNORED,
  REASON_NO_CANDIDATE,
  REASON_SHORT_HYDRATION,
  UNLISTED,
  ...Object.values(ROUTES),
  MANUAL,
  ...Object.values(EDITS),
  ...Object.values(VISITS),
  ...Object.values(DOSES),
  ...Object.values(DRUGS),
  ...Object.values(READINGS),
  ...Object.values(AUTHORIZATIONS),
  ...Object.values(DOCUMENTATION),
  ...Object.values(CLAIM_LINES),
  ...Object.values(DRUG_LINES),
  ...Object.values(DIAGNOSES),
  ...Object.values(DIAGNOSIS_CODES),
  ...Object.values(INDICATIONS),
  ...Object.values(TRIAL),
  OUTSIDE,
  PROFILE,
]

const SENTENCES: readonly Sentence[] = [
  ORAL_DRUG,
  ...Object.values(HYDRATION_SAYS),
  ...Object.values(INITIAL_SAYS),
  ...Object.values(HYDRATION_UNITS),
  BESIDE_INFUSION,
  ...Object.values(ROUTE_SAYS),
  ...Object.values(EDIT_SAYS),
  MODIFIER,
  ...Object.values(LEVEL_SAYS),
  ...Object.values(DOSE_SAYS),
  ...Object.values(DRUG_SAYS),
  ...Object.values(VIAL_SAYS),
  ...Object.values(NDC_SAYS),
  ...Object.values(PRICE_SAYS),
  ...Object.values(WHY_NOT),
]

const plain = (kind: RuleRecord['kind'], says: Dated, severity: Severity | null = null): RuleRecord => ({
  says,
  kind,
  question: null,
  place: null,
  severity,
})

export const RECORDS: readonly RuleRecord[] = [
  ...QUESTIONS.flatMap(({ question, rules }) =>
    rules.map(
      (says, position): RuleRecord => ({
        says,
        kind: 'rule',
        question,
        place: position + 1,
        severity: null,
      }),
    ),
  ),
  ...REMARKS.map((says) => plain('remark', says)),
  ...CHECKS.map((says) => plain('check', says, says.severity)),
  ...SENTENCES.map((says) => plain('sentence', says)),
]
