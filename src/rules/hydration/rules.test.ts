import { TEST_DATE, testRemarks } from '../testing.ts'
import { runRemarks } from './rules.ts'
import type { RunFacts } from './rules.ts'

const base: RunFacts = { drug: ['normal saline'], total: 90, deducted: 0, stretches: 1, minutes: 90 }

testRemarks(runRemarks, TEST_DATE, [
  [base, []],
  [{ ...base, deducted: 1, minutes: 89 }, ['hydration/net-minutes']],
  [{ ...base, stretches: 2 }, ['hydration/one-run']],
  [{ ...base, deducted: 30, stretches: 2, minutes: 60 }, ['hydration/net-minutes', 'hydration/one-run']],
])
