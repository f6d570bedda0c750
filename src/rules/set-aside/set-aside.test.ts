import { TEST_DATE, testDecision } from '../testing.ts'
import { setAside } from './set-aside.ts'
import type { AsideFacts } from './set-aside.ts'

const base: AsideFacts = {
  drug: 'saline',
  route: 'iv-infusion',
  class: 'hydration',
  purpose: null,
  purposeIsBillable: 'yes',
  isFlush: 'no',
  carriesDrug: 'no',
  stop: 600,
  dose: 'given',
}
const fact = (changes: Partial<AsideFacts>): AsideFacts => ({ ...base, ...changes })

testDecision(setAside, TEST_DATE, [
  [base, 'goes-on', 'set-aside/goes-on'],
  [fact({ route: 'oral', class: 'therapeutic' }), 'oral', 'set-aside/oral'],
  [fact({ purpose: 'kvo', purposeIsBillable: 'no' }), 'aside-without-drug-line', 'set-aside/purpose'],
  [fact({ purpose: 'dehydration' }), 'goes-on', 'set-aside/goes-on'],
  // The purpose sets a fluid aside, not a drug.
  [fact({ class: 'therapeutic', purpose: 'kvo', purposeIsBillable: 'no' }), 'goes-on', 'set-aside/goes-on'],
  [fact({ route: 'iv-push' }), 'aside-without-drug-line', 'set-aside/fluid-by-push'],
  [
    fact({ route: 'iv-push', purpose: 'kvo', purposeIsBillable: 'no' }),
    'aside-without-drug-line',
    'set-aside/fluid-by-push',
  ],
  [
    fact({ class: 'therapeutic', purpose: 'flush', purposeIsBillable: 'no' }),
    'aside-without-drug-line',
    'set-aside/flush',
  ],
  [
    fact({ class: 'therapeutic', route: 'iv-push', isFlush: 'yes' }),
    'aside-without-drug-line',
    'set-aside/flush',
  ],
  [fact({ class: 'therapeutic', route: 'sc', isFlush: 'yes' }), 'goes-on', 'set-aside/goes-on'],
  [fact({ carriesDrug: 'yes' }), 'aside-without-drug-line', 'set-aside/carrier'],
  [fact({ class: 'therapeutic', carriesDrug: 'yes' }), 'goes-on', 'set-aside/goes-on'],
  [fact({ stop: null }), 'aside', 'set-aside/hydration-without-stop'],
  [fact({ class: 'therapeutic', stop: null }), 'goes-on', 'set-aside/goes-on'],
  [fact({ dose: '0' }), 'not-given', 'set-aside/not-given'],
  // What was not given needs no stop.
  [fact({ dose: '0', stop: null }), 'not-given', 'set-aside/not-given'],
])
