import { TEST_DATE, testDecision } from '../testing.ts'
import { furtherPush } from './rules.ts'
import type { PushFacts } from './rules.ts'

const base: PushFacts = {
  drug: 'morphine',
  family: 'therapeutic',
  setting: 'facility',
  pushed: 'no',
  infused: 'no',
  start: 600,
  sinceInfusion: null,
  end: null,
  sincePush: null,
  last: null,
  apart: 30,
  pushOfInfusedDrug: '96376',
}
const fact = (changes: Partial<PushFacts>): PushFacts => ({ ...base, ...changes })
const pushedBefore = (minutes: number): Partial<PushFacts> => ({
  pushed: 'yes',
  sincePush: minutes,
  last: 600 - minutes,
})
const infusedBefore = (minutes: number): Partial<PushFacts> => ({
  infused: 'yes',
  sinceInfusion: minutes,
  end: 600 - minutes,
})

testDecision(furtherPush, TEST_DATE, [
  [base, 'further', 'push/further'],
  [fact({ family: 'chemo' }), 'chemo-further', 'push/chemo-further'],
  [fact({ family: 'chemo', ...pushedBefore(300) }), 'unbilled', 'push/chemo-again'],
  [fact({ family: 'chemo', infused: 'yes' }), 'unbilled', 'push/chemo-also-infused'],
  [fact(pushedBefore(30)), 'unbilled', 'push/again-too-soon'],
  [fact(pushedBefore(31)), 'again', 'push/again'],
  [fact({ setting: 'office', ...pushedBefore(300) }), 'unbilled', 'push/again-in-office'],
  [fact(infusedBefore(0)), 'unbilled', 'push/soon-after-infusion'],
  [fact(infusedBefore(30)), 'unbilled', 'push/soon-after-infusion'],
  [fact(infusedBefore(31)), 'again', 'push/infused-as-repeat'],
  // A push before its infusion has no end to be near to.
  [fact({ infused: 'yes' }), 'again', 'push/infused-as-repeat'],
  [fact({ ...infusedBefore(31), setting: 'office' }), 'unbilled', 'push/infused-unbilled'],
  [fact({ ...infusedBefore(31), pushOfInfusedDrug: '96375' }), 'further', 'push/infused-as-further'],
  [fact({ ...infusedBefore(31), pushOfInfusedDrug: 'none' }), 'unbilled', 'push/infused-by-policy'],
  [
    fact({ ...infusedBefore(31), setting: 'office', pushOfInfusedDrug: 'none' }),
    'unbilled',
    'push/infused-by-policy',
  ],
  // A switch about infused drugs says nothing of others, nor of what was pushed before.
  [fact({ pushOfInfusedDrug: '96375' }), 'further', 'push/further'],
  [fact({ ...infusedBefore(31), ...pushedBefore(40), pushOfInfusedDrug: '96375' }), 'again', 'push/again'],
  [fact({ ...infusedBefore(31), ...pushedBefore(41), pushOfInfusedDrug: 'none' }), 'again', 'push/again'],
  [fact({ pushed: 'yes' }), 'unbilled', 'push/again-too-soon'],
  [fact({ sinceInfusion: 10, end: 590 }), 'further', 'push/further'],
  // Infused and pushed before: the push counts from the last reported push.
  [fact({ ...infusedBefore(60), ...pushedBefore(40) }), 'again', 'push/again'],
  [fact({ ...infusedBefore(60), ...pushedBefore(20) }), 'unbilled', 'push/again-too-soon'],
])
