import { ABOUT_CLAIMS } from './errors-claims-and-codes.ts'
import { DRUG_LINES } from './errors-drugs.ts'
import { HOURS } from './errors-hours.ts'
import { INFUSIONS } from './errors-infusions.ts'
import { STATEMENTS } from './errors-statements.ts'
import { TECHNIQUES } from './errors-technique.ts'
import type { PublishedError } from './published.ts'

export type ErrorPart = { readonly title: string; readonly errors: readonly PublishedError[] }

/** Published claims and statements that do not hold, retold; who published them is not said. */
export const ERROR_PARTS: readonly ErrorPart[] = [
  { title: 'Claims: hours', errors: HOURS },
  { title: 'Claims: initial, sequential, concurrent', errors: INFUSIONS },
  { title: 'Claims: technique, fluid, class', errors: TECHNIQUES },
  { title: 'Claims: drug lines', errors: DRUG_LINES },
  { title: 'Statements: administration', errors: STATEMENTS },
  { title: 'Statements: drugs, payment, claims', errors: ABOUT_CLAIMS },
]

export const ERRORS: readonly PublishedError[] = ERROR_PARTS.flatMap(({ errors }) => errors)
