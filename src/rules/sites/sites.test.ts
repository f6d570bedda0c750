import { TEST_DATE, testRemarks } from '../testing.ts'
import { siteRemarks } from './sites.ts'

const reason = 'drugs that must not meet'

testRemarks(siteRemarks, TEST_DATE, [
  [{ session: 1, access: '', reason: null }, []],
  [{ session: 1, access: 'arm', reason }, ['sites/justified']],
  [{ session: 2, access: '', reason: null }, ['sites/returned']],
  [{ session: 2, access: 'arm', reason }, ['sites/justified', 'sites/returned']],
])
