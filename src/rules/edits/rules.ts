import type { Check } from '../rule.ts'
import type { Sentence } from '../step.ts'

export const SAYS = {
  secondInitial: {
    id: 'edits/second-initial',
    rule: 'R-MOD-1',
    because: '{code} is an initial service of {where}: modifier {modifier}.',
  },
  laterSet: {
    id: 'edits/later-set',
    rule: 'R-MOD-2',
    because:
      'A line of a later site or encounter that repeats a code, or leads, carries the modifier, or it is denied as a duplicate.',
  },
  bundled: {
    id: 'edits/bundled',
    rule: 'R-NCCI-1',
    because: '{code} is bundled into {column1} and never reported beside it.',
  },
  distinct: {
    id: 'edits/distinct',
    rule: 'R-NCCI-4',
    because:
      '{code} is column 2 of an edit with {column1}; it is another drug, site or encounter, so it carries modifier {modifier}.',
  },
  noPrimary: {
    id: 'edits/concurrent-without-primary',
    rule: 'R-INIT-10',
    because: '{code} attaches to {primaries}; none of them is on the claim.',
  },
  overLimit: {
    id: 'edits/over-limit',
    rule: 'R-MUE-1',
    because: '{units} units of {code} are more than the limit of {limit} a day.',
  },
} as const satisfies { readonly [name: string]: Sentence }

export const CHECKS = {
  distinct: {
    id: 'edits/modifier-for-pair',
    rule: 'R-NCCI-4',
    severity: 'info',
    title: '{code}-{modifier}: distinct from {column1}',
    because:
      'An edit bundles {code} into {column1} (indicator {indicator}, {table}); they are different services here by drug, site or encounter, so {code} carries modifier {modifier}. The record must show it.',
    denial: 'CO-97',
    fix: null,
  },
  neverTogether: {
    id: 'edits/never-together',
    rule: 'R-NCCI-1',
    severity: 'info',
    title: '{code}: never beside {column1}',
    because:
      '{code} is column 2 of an edit with {column1} that no modifier lifts (indicator {indicator}, {table}); it is documented and not reported.',
    denial: 'CO-97',
    fix: 'Do not add it to the claim.',
  },
  concurrentWithoutPrimary: {
    id: 'edits/concurrent-has-no-primary',
    rule: 'R-INIT-10',
    severity: 'warning',
    title: '{code}: no primary on the claim',
    because:
      'A concurrent infusion is documented, and none of the codes that {code} attaches to is on the claim; it is not reported.',
    denial: 'CO-97',
    fix: null,
  },
  addOnWithoutPrimary: {
    id: 'edits/add-on-without-primary',
    rule: 'R-INIT-10',
    severity: 'error',
    title: '{code}: no primary on the claim',
    because: '{code} is an add-on code to {primaries}; none of them is on the claim.',
    denial: 'CO-97',
    fix: null,
  },
  overAbsoluteLimit: {
    id: 'edits/over-absolute-limit',
    rule: 'R-MUE-1',
    severity: 'error',
    title: '{code}: {units} units, limit {limit}',
    because:
      '{units} units of {code} are more than {limit} a day, a limit that is absolute (adjudication indicator {indicator}, {table}).',
    denial: 'CO-151',
    fix: null,
  },
  overLimit: {
    id: 'edits/over-clinical-limit',
    rule: 'R-MUE-1',
    severity: 'warning',
    title: '{code}: {units} units, limit {limit}',
    because:
      '{units} units of {code} are more than the limit of {limit} (adjudication indicator {indicator}, {table}); documentation can overcome it on appeal.',
    denial: 'CO-151',
    fix: 'Keep the record ready for an appeal.',
  },
  byReport: {
    id: 'edits/unlisted-by-report',
    rule: 'R-ROUTE-2',
    severity: 'warning',
    title: '{code}: unlisted, needs a note',
    because:
      '{code} is an unlisted code: the claim note must describe the service, with drug, dose and route.',
    denial: 'CO-16',
    fix: 'Write the description into the claim note.',
  },
} as const satisfies { readonly [name: string]: Check }
