import { expect, it } from 'vitest'
import { remarksOn } from '../rule.ts'
import { TEST_DATE } from '../testing.ts'
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

it.each<[string, Partial<ServiceFacts>, string]>([
  ['nothing to say', {}, ''],
  ['two drugs', { drugs: ['cefepime', 'vancomycin'] }, 'one-bag'],
  ['two families', { mixedFamilies: 'yes' }, 'highest-family'],
  ['stretches put together', { joined: 'yes' }, 'same-infusion'],
  ['stretches of chemotherapy', { joined: 'yes', family: 'chemo' }, 'chemo-stretches'],
  ['chemotherapy in one stretch', { family: 'chemo' }, ''],
  ['too long ago', { apart: 'yes' }, 'another-infusion'],
  ['a policy that adds all', { joined: 'yes', sameDrugRepeat: 'sum-all' }, 'all-stretches'],
  ['a policy that adds nothing', { apart: 'yes', sameDrugRepeat: 'separate-all' }, 'separate-by-policy'],
  [
    'a policy that adds nothing, joined by a bag',
    { joined: 'yes', sameDrugRepeat: 'separate-all' },
    'same-infusion',
  ],
  ['two stretches', { stretches: 2 }, 'sum-of-stretches'],
  ['stretches that overlap', { overlap: 1 }, 'overlapping-stretches'],
  [
    'all at once',
    { drugs: ['a', 'b'], mixedFamilies: 'yes', family: 'chemo', joined: 'yes', stretches: 2, overlap: 5 },
    'one-bag highest-family chemo-stretches sum-of-stretches overlapping-stretches',
  ],
])('of a service with %s', (_, changes, wanted) => {
  const said = remarksOn(serviceRemarks, { ...base, ...changes }, ['a1'], TEST_DATE)
  expect(said.map(({ says }) => says.id.slice('services/'.length)).join(' ')).toBe(wanted)
})
