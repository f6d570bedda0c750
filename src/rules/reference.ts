/** Every rule that a reason can name, by its number. A number never changes its meaning. */
import { CLAIM } from './reference/claim.ts'
import { CLASSES } from './reference/classes.ts'
import { DRUG_LINES } from './reference/drug-lines.ts'
import { EDITS } from './reference/edits.ts'
import { INITIAL } from './reference/initial.ts'
import { PAYMENT } from './reference/payment.ts'
import { PUSHES } from './reference/pushes.ts'
import { ROUTES } from './reference/routes.ts'
import { SEQUENCE } from './reference/sequence.ts'
import { TIME } from './reference/time.ts'
import type { RuleReference } from './reference/rule-reference.ts'

export type { Cite, Grade, RuleReference } from './reference/rule-reference.ts'

export const REFERENCE = {
  ...INITIAL,
  ...TIME,
  ...SEQUENCE,
  ...PUSHES,
  ...ROUTES,
  ...CLASSES,
  ...EDITS,
  ...DRUG_LINES,
  ...PAYMENT,
  ...CLAIM,
}

const BY_NUMBER = new Map<string, RuleReference>(Object.entries(REFERENCE))

/** A rule by its number; undefined where the reference has none. */
export const findRule = (rule: string): RuleReference | undefined => BY_NUMBER.get(rule)
