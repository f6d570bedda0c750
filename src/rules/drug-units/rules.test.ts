import { TEST_DATE, testDecision } from '../testing.ts'
import { wasteModifier } from './rules.ts'
import type { WasteFacts } from './rules.ts'

const base: WasteFacts = {
  drug: 'oxaliplatin',
  container: 'single-dose',
  packaged: 'no',
  wasteModifiers: 'on',
  content: 'equal',
  wasteUnits: 0,
  discarded: 'no',
  wasteBelowUnit: 'JZ',
}
const fact = (changes: Partial<WasteFacts>): WasteFacts => ({ ...base, ...changes })

testDecision(wasteModifier, TEST_DATE, [
  [base, 'JZ', 'waste/nothing-discarded'],
  [fact({ container: 'multi-dose', wasteUnits: 4, discarded: 'yes' }), 'none', 'waste/multi-dose'],
  [fact({ packaged: 'yes', wasteUnits: 4, discarded: 'yes' }), 'none', 'waste/packaged'],
  [fact({ wasteModifiers: 'off' }), 'none', 'waste/off'],
  [fact({ content: 'unequal' }), 'unequal', 'waste/content-unequal'],
  [fact({ content: 'unknown' }), 'JZ', 'waste/nothing-discarded'],
  [fact({ wasteUnits: 1, discarded: 'yes' }), 'JW', 'waste/discarded'],
  [fact({ discarded: 'yes' }), 'JZ', 'waste/below-unit'],
  [fact({ discarded: 'yes', wasteBelowUnit: 'none' }), 'none', 'waste/below-unit-none'],
  // The policy for less than a unit says nothing where nothing was discarded.
  [fact({ wasteBelowUnit: 'none' }), 'JZ', 'waste/nothing-discarded'],
  // JZ attests that nothing was discarded, which is false where the amount has only no place on a line.
  [fact({ discarded: 'not convertible' }), 'none', 'waste/discarded-not-convertible'],
  [fact({ discarded: 'not convertible', content: 'unequal' }), 'unequal', 'waste/content-unequal'],
  [fact({ discarded: 'not convertible', wasteUnits: 1 }), 'JW', 'waste/discarded'],
])

// Before 1 July 2023 the place of JZ stays empty, and never that of JW.
testDecision(wasteModifier, '2023-06-30', [
  [base, 'none', 'waste/before-jz'],
  [fact({ discarded: 'yes' }), 'none', 'waste/before-jz'],
  [fact({ discarded: 'yes', wasteBelowUnit: 'none' }), 'none', 'waste/below-unit-none'],
  [fact({ discarded: 'not convertible' }), 'none', 'waste/discarded-not-convertible'],
  [fact({ wasteUnits: 1, discarded: 'yes' }), 'JW', 'waste/discarded'],
  [fact({ container: 'multi-dose' }), 'none', 'waste/multi-dose'],
  [fact({ packaged: 'yes' }), 'none', 'waste/packaged'],
  [fact({ wasteModifiers: 'off' }), 'none', 'waste/off'],
  [fact({ content: 'unequal' }), 'unequal', 'waste/content-unequal'],
])

testDecision(wasteModifier, '2023-07-01', [
  [fact({ discarded: 'not convertible' }), 'none', 'waste/discarded-not-convertible'],
  [base, 'JZ', 'waste/nothing-discarded'],
  [fact({ discarded: 'yes' }), 'JZ', 'waste/below-unit'],
  [fact({ discarded: 'yes', wasteBelowUnit: 'none' }), 'none', 'waste/below-unit-none'],
  [fact({ wasteUnits: 1, discarded: 'yes' }), 'JW', 'waste/discarded'],
  [fact({ container: 'multi-dose' }), 'none', 'waste/multi-dose'],
  [fact({ packaged: 'yes' }), 'none', 'waste/packaged'],
  [fact({ wasteModifiers: 'off' }), 'none', 'waste/off'],
  [fact({ content: 'unequal' }), 'unequal', 'waste/content-unequal'],
])
