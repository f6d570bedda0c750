import { TEST_DATE, testDecision } from '../testing.ts'
import { furtherInfusion, hours } from './rules.ts'
import type { FurtherFacts } from './rules.ts'

const base: FurtherFacts = {
  drug: 'cefepime',
  family: 'therapeutic',
  place: 'placed',
  again: 'no',
  minutes: 30,
  repeatFrom: 16,
  repeatInfusionCode: '96366',
  setting: 'facility',
  concurrentChemo: '96549',
  concurrentReported: 'no',
}
const fact = (changes: Partial<FurtherFacts>): FurtherFacts => ({ ...base, ...changes })
const chemoBeside = { family: 'chemo', place: 'concurrent' } as const

testDecision(furtherInfusion, TEST_DATE, [
  [base, 'sequential', 'further-infusion/sequential'],
  [fact({ family: 'chemo' }), 'chemo-sequential', 'further-infusion/chemo-sequential'],
  [fact({ place: 'concurrent' }), 'concurrent', 'further-infusion/concurrent'],
  [fact({ place: 'concurrent', concurrentReported: 'yes' }), 'unbilled', 'further-infusion/concurrent-again'],
  [fact(chemoBeside), 'chemo-unlisted', 'further-infusion/concurrent-chemo-unlisted'],
  [
    fact({ ...chemoBeside, concurrentChemo: '96417' }),
    'chemo-as-sequential',
    'further-infusion/concurrent-chemo-sequential',
  ],
  [fact({ ...chemoBeside, concurrentChemo: 'none' }), 'unbilled', 'further-infusion/concurrent-chemo-none'],
  // That a concurrent infusion is reported matters to a concurrent therapeutic one only.
  [fact({ concurrentReported: 'yes' }), 'sequential', 'further-infusion/sequential'],
  [
    fact({ family: 'chemo', concurrentReported: 'yes' }),
    'chemo-sequential',
    'further-infusion/chemo-sequential',
  ],
  [
    fact({ ...chemoBeside, concurrentReported: 'yes' }),
    'chemo-unlisted',
    'further-infusion/concurrent-chemo-unlisted',
  ],
  [fact({ family: 'chemo', again: 'yes' }), 'chemo-sequential', 'further-infusion/chemo-sequential'],
  [fact({ concurrentChemo: '96417' }), 'sequential', 'further-infusion/sequential'],
  [fact({ again: 'yes', minutes: 15 }), 'unbilled', 'further-infusion/repeat-too-short'],
  [fact({ again: 'yes', minutes: 16 }), 'repeat-hours', 'further-infusion/repeat-hours'],
  [fact({ again: 'yes' }), 'repeat-hours', 'further-infusion/repeat-hours'],
  [fact({ again: 'yes', repeatFrom: 31 }), 'unbilled', 'further-infusion/repeat-too-short'],
  [fact({ again: 'yes', repeatFrom: 31, minutes: 31 }), 'repeat-hours', 'further-infusion/repeat-hours'],
  [fact({ again: 'yes', repeatInfusionCode: '96376' }), 'repeat-as-push', 'further-infusion/repeat-as-push'],
  [
    fact({ again: 'yes', repeatInfusionCode: '96376', setting: 'office' }),
    'unbilled',
    'further-infusion/repeat-unbilled',
  ],
  [fact({ again: 'yes', repeatInfusionCode: 'none' }), 'unbilled', 'further-infusion/repeat-unbilled'],
])

const counted = { drug: 'cefepime', minutes: 122, least: 91, most: 150, units: 2, counted: '2 units' }
testDecision(hours, TEST_DATE, [
  [{ ...counted, start: 570, stop: 692 }, 2, 'time-units/hours-by-clock'],
  [{ ...counted, start: 570, stop: null }, 2, 'time-units/hours'],
  [{ ...counted, start: null, stop: 692 }, 2, 'time-units/hours'],
  [{ ...counted, start: null, stop: null }, 2, 'time-units/hours'],
])
