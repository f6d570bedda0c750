/** The door to the rules; `write-claim.ts` is a door of its own, because it brings the whole reference along. */
export { codeDay } from './code-day.ts'
export { factText, isTimeFact, partsOf, sentenceOf } from './step.ts'
export { changedSwitches, switchesOf } from './policy.ts'
export { NATIONAL } from './pricing.ts'
export { queryFor } from './query.ts'
export { readPriceList } from './read-price-list.ts'
export { compareClaims } from './readings/compare.ts'
export { allReadings, decisiveSwitches, readingsOf } from './readings/readings.ts'
export { whyNot } from './why-not/why-not.ts'
export type {
  Basis,
  Claim,
  Finding,
  Line,
  LineKind,
  Role,
  Segment,
  ServiceView,
  StopRange,
  TableUse,
  Threshold,
  Totals,
  Unbilled,
} from './answers.ts'
export type { Policy, SwitchName, Switches, SwitchValue } from './policy.ts'
export type { ListPrice, PriceList, Pricing } from './pricing.ts'
export type { Comparison, LineChange, StepChange } from './readings/compare.ts'
export type { PolicyPart, Reading, Readings } from './readings/readings.ts'
export type { Check, Severity } from './rule.ts'
export type { Part, RuleNumber, Step } from './step.ts'
export type { WhyNot } from './why-not/why-not.ts'
