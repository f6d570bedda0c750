import { TEST_DATE, testDecision } from '../testing.ts'
import { placeOf } from './place.ts'
import type { OverlapFacts } from './place.ts'

const facts = (shared: number, own: number, overlap = 'larger-part'): OverlapFacts => ({
  drug: 'leucovorin',
  other: ['oxaliplatin'],
  minutes: shared + own,
  shared,
  own,
  concurrentFrom: 16,
  overlap,
})

testDecision(placeOf, TEST_DATE, [
  [facts(0, 60), 'apart', 'overlap/apart'],
  [facts(1, 5), 'sequential', 'overlap/touches-keeps-all'],
  [facts(15, 1), 'sequential', 'overlap/touches-keeps-all'],
  [facts(15, 15, 'any-16-concurrent'), 'sequential', 'overlap/touches-keeps-all'],
  [facts(15, 16), 'sequential', 'overlap/touches'],
  [facts(16, 16), 'concurrent', 'overlap/larger-part'],
  [facts(16, 17), 'sequential', 'overlap/smaller-part'],
  [facts(17, 16), 'concurrent', 'overlap/larger-part'],
  [facts(30, 480), 'sequential', 'overlap/smaller-part'],
  [facts(15, 100, 'any-16-concurrent'), 'sequential', 'overlap/touches'],
  [facts(16, 100, 'any-16-concurrent'), 'concurrent', 'overlap/any-shared'],
  [facts(60, 15, 'contained'), 'concurrent', 'overlap/contained'],
  [facts(60, 16, 'contained'), 'sequential', 'overlap/not-contained'],
])
