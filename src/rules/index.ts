/** The door to the rules; `write-claim.ts` is a door of its own, because it brings the whole reference along. */
export { acknowledgementOf } from './acknowledged.ts'
export { anatomyOf, drugAndInitialOnly, yearlyOf } from './anatomy/anatomy.ts'
export {
  comparePublished,
  publishedDay,
  PUBLISHED_FIGURES,
  PUBLISHED_FILLED,
  PUBLISHED_LINES,
} from './anatomy/published-folfox.ts'
export { billedDrugs, countUse, matchOf } from './authorizations/uses.ts'
export { codeDay } from './code-day.ts'
export { checksAgainst } from './denials.ts'
export { totalsByBasis } from './costs/by-basis.ts'
export { marginOf } from './costs/margin.ts'
export { readCosts } from './costs/read-costs.ts'
export { bodySurface } from './doses/body-surface.ts'
export { creatinineClearance } from './doses/clearance.ts'
export { orderedDose } from './doses/ordered-dose.ts'
export { threeWay } from './doses/three-way.ts'
export { ndc11, ndcText } from './ndc.ts'
export { ndcBlock } from './ndc-block.ts'
export { factText, isTimeFact, partsOf, sentenceOf } from './step.ts'
export { changedSwitches, switchesOf } from './policy.ts'
export { NATIONAL } from './pricing.ts'
export { queryFor } from './query.ts'
export { readPriceList } from './read-price-list.ts'
export { denialNumber } from './rule.ts'
export { compareClaims } from './readings/compare.ts'
export { filledIn, fixOf } from './filled-in.ts'
export { allReadings, decisiveSwitches, readingsOf } from './readings/readings.ts'
export { alternativesOf } from './vials/alternatives.ts'
export { knownContainers, planVials, sizesOf, sparedWaste, vialsFor } from './vials/vials-for.ts'
export { ELEMENTS, LEVELS, visitLevel } from './visit-level/visit-level.ts'
export { whyNot } from './why-not/why-not.ts'
export type { Anatomy, BareClaim, BareLine, LineShare, PartName, PartShare } from './anatomy/anatomy.ts'
export type { PublishedComparison, PublishedLine } from './anatomy/published-folfox.ts'
export type {
  Acknowledged,
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
export type { AuthorizedUse } from './authorizations/uses.ts'
export type { ByBasis, LineByBasis, NamedPricing } from './costs/by-basis.ts'
export type { CostBasis, DrugMargin, Margin, MarginGap } from './costs/margin.ts'
export type { DrugCost } from './costs/read-costs.ts'
export type { SurfaceFormula } from './doses/body-surface.ts'
export type { Clearance, ClearanceBounds } from './doses/clearance.ts'
export type { Measure } from './doses/measures.ts'
export type { DoseOptions, OrderedDose } from './doses/ordered-dose.ts'
export type { Agreement, ThreeWay } from './doses/three-way.ts'
export type { NdcBlock, NdcProblem, NdcUnit, NdcUse } from './ndc-block.ts'
export type { Policy, SwitchName, Switches, SwitchValue } from './policy.ts'
export type { ListPrice, PriceList, Pricing } from './pricing.ts'
export type { Comparison, LineChange, StepChange } from './readings/compare.ts'
export type { PolicyPart, Reading, Readings } from './readings/readings.ts'
export type { Check, Severity } from './rule.ts'
export type { Part, RuleNumber, Step } from './step.ts'
export type { Alternative, DoseCost, Relation } from './vials/alternatives.ts'
export type { KnownContainers, OnHand, VialPlan, VialProblem, VialSize, VialUse } from './vials/vials-for.ts'
export type { Element, Level, VisitLevel, VisitRecord } from './visit-level/visit-level.ts'
export type { WhyNot } from './why-not/why-not.ts'
