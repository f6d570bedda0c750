import type { Sentence } from '../step.ts'

/** What is said of a code that is not on a claim, where no reason of the claim itself says it. */
export const SAYS = {
  infusionHours: {
    id: 'why-not/hour-not-reached',
    rule: 'R-TIME-2',
    because: '{minutes} minutes of {drug} are documented and counted; the next hour begins at minute {next}.',
  },
  hydrationHours: {
    id: 'why-not/hydration-hour-not-reached',
    rule: 'R-HYD-2',
    because:
      '{minutes} minutes of hydration are documented and counted; the next hour begins at minute {next}.',
  },
  otherHours: {
    id: 'why-not/hour-of-another-route-not-reached',
    rule: 'R-TIME-3',
    because: '{minutes} minutes of {drug} are documented; the next hour begins at minute {next}.',
  },
  paused: {
    id: 'why-not/pauses-do-not-count',
    rule: 'R-TIME-5',
    because:
      'From the first start to the last stop are {span} minutes; {minutes} of them are documented as running.',
  },
  once: {
    id: 'why-not/one-initial',
    rule: 'R-INIT-4',
    because:
      '{initial} is the initial service of this site and encounter, and there is one of each. Another needs a second venous site with a documented reason, or a second encounter.',
  },
  lumen: {
    id: 'why-not/access-is-no-site',
    rule: 'R-SITE-1',
    because:
      'An access opened because another failed, for the rate, or as a further lumen is not another site.',
  },
  family: {
    id: 'why-not/family-follows-drug',
    rule: 'R-SEQ-3',
    because: '{code} is for {wanted} infusions. The family follows the drug: {drug} is coded with {found}.',
  },
  familyOfInjection: {
    id: 'why-not/injection-follows-drug',
    rule: 'R-INJ-1',
    because: 'The code of an injection follows the drug: {drug} is coded with {found}, not with {code}.',
  },
  familyOfPush: {
    id: 'why-not/push-follows-drug',
    rule: 'R-CLS-14',
    because: '{code} is for {wanted} pushes. The family follows the drug: {drug} is coded with {found}.',
  },
  sequentialTooShort: {
    id: 'why-not/too-short-to-follow',
    rule: 'R-SEQ-5',
    because:
      '{drug} ran {minutes} minutes. A sequential infusion needs more than {pushUpTo}; up to there it is a push.',
  },
  hydrationBeside: {
    id: 'why-not/hydration-never-concurrent',
    rule: 'R-CONC-7',
    because: '{drug} ran beside {other}. Hydration is never concurrent with another service.',
  },
  pumpBeside: {
    id: 'why-not/pump-is-no-infusion-beside',
    rule: 'R-CONC-7',
    because: 'A pump that runs in the background is not an infusion beside which another is concurrent.',
  },
  otherSite: {
    id: 'why-not/two-sites-are-not-concurrent',
    rule: 'R-SITE-3',
    because:
      'The infusions that ran together went through two sites, {access} with a reason of its own; at two sites each has its own initial service and neither is concurrent.',
  },
  pumpFirst: {
    id: 'why-not/pump-is-no-initial',
    rule: 'R-INIT-9',
    because:
      '{found} is no initial service, so no further code attaches to it: {initial} is the initial service beside it.',
  },
  apart: {
    id: 'why-not/too-few-shared-minutes',
    rule: 'R-CONC-5',
    because:
      'The infusions of the day shared {shared} minutes at most; {concurrentFrom} make one of them concurrent.',
  },
  notProlonged: {
    id: 'why-not/no-prolonged-infusion',
    rule: 'R-PUMP-1',
    because:
      '{drug} is documented as an infusion of {minutes} minutes. A pump start is for more than {prolongedOver} minutes on a portable or implantable pump.',
  },
  notPortable: {
    id: 'why-not/pump-not-portable',
    rule: 'R-TIME-13',
    because:
      '{drug} is documented as an infusion of {minutes} minutes, not as the start of a portable or implantable pump.',
  },
  pumpOwner: {
    id: 'why-not/pump-by-policy',
    rule: 'R-PUMP-2',
    because: 'The pump start is coded with {found} by this policy; {code} and {found} exclude each other.',
  },
  supplier: {
    id: 'why-not/pump-of-a-supplier',
    rule: 'R-PUMP-2',
    because: '{code} is billed by the supplier of the pump to the equipment contractor, not on this claim.',
  },
  bloodDraw: {
    id: 'why-not/blood-draw-beside',
    rule: 'R-CATH-3',
    because: 'Blood drawn through a device or catheter is not paid beside {found}.',
  },
  nurseVisit: {
    id: 'why-not/nurse-visit-beside',
    rule: 'R-EM-1',
    because: '{code} is not reported beside {found}: the nurse’s work is in the administration.',
  },
  flushBeside: {
    id: 'why-not/flush-beside',
    rule: 'R-CATH-1',
    because: '{code} is reported only where it is the only service of the day; {found} is on the claim.',
  },
  facilityOnly: {
    id: 'why-not/facility-only',
    rule: 'R-SET-1',
    because: '{code} is reported by a facility only; this is an office claim.',
  },
  repeatInFacilityOnly: {
    id: 'why-not/repeat-in-facility-only',
    rule: 'R-PUSH-4',
    because: '{code} is reported by a facility only; an office reports no second push of the same drug.',
  },
  clinicVisitInFacilityOnly: {
    id: 'why-not/clinic-visit-in-facility-only',
    rule: 'R-EM-4',
    because: '{code} is the clinic visit of a facility; this is an office claim.',
  },
  ended: {
    id: 'why-not/drug-code-ended',
    rule: 'R-UNIT-6',
    because: '{code} ended on {ended}, before the date of service.',
  },
  nothing: {
    id: 'why-not/nothing-documented',
    rule: 'R-CLM-1',
    because: 'Nothing documented calls for {code}. It needs {needs}.',
  },
} as const satisfies { readonly [name: string]: Sentence }
