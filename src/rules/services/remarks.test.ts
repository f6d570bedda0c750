import { TEST_DATE, testRemarks } from '../testing.ts'
import { serviceRemarks } from './remarks.ts'
import type { ServiceFacts } from './remarks.ts'

const base: ServiceFacts = {
  drug: 'cefepime',
  drugs: ['cefepime'],
  members: 2,
  mixedFamilies: 'no',
  family: 'therapeutic',
  stretches: 1,
  joined: 'no',
  apart: 'no',
  gap: 0,
  sameDrugRepeat: 'by-gap',
  allowed: 60,
  minutes: 60,
  paused: 0,
  overlap: 0,
}

const row = (
  changes: Partial<ServiceFacts>,
  ...said: readonly string[]
): readonly [ServiceFacts, readonly string[]] => [
  { ...base, ...changes },
  said.map((name) => `services/${name}`),
]

testRemarks(serviceRemarks, TEST_DATE, [
  row({}),
  row({ drugs: ['cefepime', 'vancomycin'] }, 'one-bag'),
  row({ mixedFamilies: 'yes' }, 'highest-family'),
  row({ joined: 'yes' }, 'same-infusion'),
  row({ joined: 'yes', family: 'chemo' }, 'chemo-stretches'),
  row({ family: 'chemo' }),
  row({ apart: 'yes' }, 'another-infusion'),
  row({ joined: 'yes', sameDrugRepeat: 'sum-all' }, 'all-stretches'),
  row({ sameDrugRepeat: 'sum-all' }),
  // Chemotherapy is added up whatever the policy says.
  row({ joined: 'yes', family: 'chemo', sameDrugRepeat: 'sum-all' }, 'chemo-stretches'),
  row({ apart: 'yes', sameDrugRepeat: 'separate-all' }, 'separate-by-policy'),
  row({ sameDrugRepeat: 'separate-all' }),
  // A bag joins stretches even where the policy adds nothing.
  row({ joined: 'yes', sameDrugRepeat: 'separate-all' }, 'same-infusion'),
  row({ stretches: 2 }, 'sum-of-stretches'),
  row({ overlap: 1 }, 'overlapping-stretches'),
  row(
    { drugs: ['a', 'b'], mixedFamilies: 'yes', family: 'chemo', joined: 'yes', stretches: 2, overlap: 5 },
    'one-bag',
    'highest-family',
    'chemo-stretches',
    'sum-of-stretches',
    'overlapping-stretches',
  ),
])
