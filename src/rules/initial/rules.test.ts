import { TEST_DATE, testDecision } from '../testing.ts'
import { initialKind } from './rules.ts'
import type { InitialFacts } from './rules.ts'

const base: InitialFacts = {
  setting: 'office',
  drug: 'iron sucrose',
  kind: 'therapeutic infusion',
  highest: 'therapeutic-infusion',
  longest: 'hydration',
  reason: null,
  hierarchyInOffice: 'off',
  inference: 'rank',
}
const fact = (changes: Partial<InitialFacts>): InitialFacts => ({ ...base, ...changes })

testDecision(initialKind, TEST_DATE, [
  [base, 'therapeutic-infusion', 'initial/inferred-rank'],
  [fact({ inference: 'longest' }), 'hydration', 'initial/inferred-longest'],
  [fact({ reason: 'therapeutic-push' }), 'therapeutic-push', 'initial/primary-reason'],
  [fact({ setting: 'facility', reason: 'hydration' }), 'therapeutic-infusion', 'initial/facility-rank'],
  [fact({ highest: 'chemo-infusion', reason: 'hydration' }), 'chemo-infusion', 'initial/office-chemo'],
  [fact({ highest: 'chemo-push' }), 'chemo-push', 'initial/office-chemo'],
  [fact({ hierarchyInOffice: 'on', reason: 'hydration' }), 'therapeutic-infusion', 'initial/rank-in-office'],
  [fact({ hierarchyInOffice: 'on', highest: 'chemo-push' }), 'chemo-push', 'initial/office-chemo'],
])
