import { CHECKS } from './records.ts'
import { denialNumber } from './rule.ts'
import type { Check } from './rule.ts'

/** The checks whose findings prevent a denial, by its reason code without the group (R-DEN-1). */
export const checksAgainst = (code: string): readonly Check[] =>
  CHECKS.filter(({ denial }) => denial !== null && denialNumber(denial) === code)
