import { isTimeFact } from '../rules/index.ts'

/** Facts of these names were documented, or are a plain sum of what was; the others come from tables and rules. */
const DOCUMENTED = new Set([
  'minutes',
  'dose',
  'discarded',
  'ordered',
  'given',
  'access',
  'bag',
  'purpose',
  'gap',
  'shared',
  'own',
  'paused',
  'apart',
  'sincePush',
  'sinceInfusion',
])

export const isDocumented = (fact: string): boolean => isTimeFact(fact) || DOCUMENTED.has(fact)
