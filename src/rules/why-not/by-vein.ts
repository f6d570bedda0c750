import { CODES } from '../administration-codes.ts'
import type { RuleNumber } from '../step.ts'
import {
  ALL_INFUSIONS,
  CHEMO_INFUSIONS,
  CHEMO_PUSHES,
  INITIALS,
  THERAPEUTIC_INFUSIONS,
  THERAPEUTIC_PUSHES,
} from './groups.ts'
import { at, found, plain, unbilled } from './looks.ts'
import type { Look, Withheld } from './looks.ts'
import { SAYS } from './sentences.ts'

const { chemo, therapeutic, hydration } = CODES
const CHOSEN: readonly RuleNumber[] = ['R-INIT-6', 'R-INIT-2', 'R-INIT-1', 'R-INIT-7']

/** Which service leads, and by which rule. */
const led = at(INITIALS, ...CHOSEN)
/** The only service of its kind leads. */
const only = (code: string): Look => ({ at: [code], rules: CHOSEN, last: true })

/** Infusions, pushes and hydration. */
export const BY_VEIN: { readonly [code: string]: Withheld } = {
  '96360': plain(
    'R-HYD-3',
    'hydration of more than 30 minutes as the initial service',
    at([hydration.hour], 'R-HYD-3'),
    'once',
    'site',
    led,
    unbilled('R-HYD-2', 'R-HYD-4', 'R-HYD-5', 'R-BLD-2', 'R-HYD-7', 'R-HYD-8', 'R-HYD-9', 'R-MIX-4'),
  ),
  '96361': plain(
    'R-HYD-2',
    'more than 30 minutes of hydration beside another initial service, or hours beyond the first',
    'hours',
    unbilled('R-HYD-2', 'R-HYD-4', 'R-HYD-5', 'R-BLD-2', 'R-HYD-7', 'R-HYD-8', 'R-HYD-9', 'R-MIX-4'),
  ),
  '96365': plain(
    'R-INIT-2',
    'a therapeutic infusion of 16 minutes or more as the initial service',
    at(THERAPEUTIC_PUSHES, 'R-TIME-1', 'R-TIME-7'),
    unbilled('R-TIME-7'),
    'once',
    'site',
    at([therapeutic.infusion.further, CODES.concurrent], 'R-SEQ-2', 'R-CONC-5', 'R-CONC-2'),
    at([therapeutic.infusion.hour, therapeutic.push.again], 'R-TIME-9'),
    unbilled('R-CONC-3', 'R-TIME-9'),
    led,
    'family',
  ),
  '96366': plain(
    'R-TIME-2',
    'a therapeutic infusion that runs into a further hour',
    'hours',
    at([CODES.concurrent], 'R-CONC-2'),
    unbilled('R-TIME-9', 'R-CONC-3'),
    at(THERAPEUTIC_PUSHES, 'R-TIME-1', 'R-TIME-7'),
    'family',
  ),
  '96367': plain(
    'R-SEQ-2',
    'a further therapeutic infusion of another drug',
    at([...ALL_INFUSIONS, therapeutic.infusion.hour], 'R-MIX-1'),
    at(THERAPEUTIC_PUSHES, 'R-TIME-1', 'R-TIME-7'),
    unbilled('R-TIME-7'),
    at([CODES.concurrent], 'R-CONC-5', 'R-CONC-2'),
    unbilled('R-CONC-3'),
    at([therapeutic.infusion.hour, therapeutic.push.again], 'R-TIME-9'),
    unbilled('R-TIME-9'),
    at([therapeutic.infusion.initial], 'R-TIME-10'),
    'family',
    'pump-first',
    only(therapeutic.infusion.initial),
  ),
  '96368': plain(
    'R-CONC-2',
    'a therapeutic infusion that shares 16 minutes or more with another infusion at the same site',
    unbilled('R-CONC-3', 'R-INIT-10'),
    at(ALL_INFUSIONS, 'R-MIX-1'),
    at([CODES.concurrentChemo, chemo.infusion.further], 'R-CONC-4'),
    unbilled('R-CONC-4'),
    at([...CHEMO_INFUSIONS, ...THERAPEUTIC_INFUSIONS], 'R-CONC-5'),
    'apart',
    'fluid-beside',
  ),
  '96374': plain(
    'R-INIT-2',
    'a therapeutic push as the initial service',
    'once',
    'site',
    at([therapeutic.push.further], 'R-PUSH-2', 'R-PUSH-6'),
    at([therapeutic.push.again], 'R-PUSH-5', 'R-PUSH-6'),
    unbilled('R-PUSH-4', 'R-PUSH-5', 'R-PUSH-6', 'R-BUN-1', 'R-TIME-7'),
    led,
    'family',
  ),
  '96375': plain(
    'R-PUSH-2',
    'a push of a further therapeutic drug beside an initial service',
    unbilled('R-PUSH-4', 'R-PUSH-5', 'R-PUSH-6', 'R-BUN-1', 'R-TIME-7'),
    at([therapeutic.push.again], 'R-PUSH-5', 'R-PUSH-6'),
    at([therapeutic.push.initial], 'R-MIX-1'),
    'family',
    'pump-first',
    only(therapeutic.push.initial),
  ),
  '96376': {
    by: 'R-PUSH-5',
    needs:
      'in a facility, a push of the same therapeutic drug more than 30 minutes after the last reported one',
    looks: [
      unbilled('R-PUSH-4', 'R-PUSH-5', 'R-PUSH-6'),
      at([therapeutic.push.further], 'R-PUSH-6', 'R-PUSH-2'),
    ],
    facilityOnly: SAYS.repeatInFacilityOnly,
  },
  '96409': plain(
    'R-PUSH-1',
    'a chemotherapy push with no chemotherapy infusion beside it',
    at([chemo.push.further], 'R-PUSH-3'),
    'once',
    'site',
    unbilled('R-PUSH-4', 'R-PUSH-6', 'R-TIME-7'),
    led,
    'family',
    { ...at([chemo.infusion.initial], 'R-TIME-1'), last: true },
  ),
  '96411': plain(
    'R-PUSH-1',
    'a further chemotherapy push of another drug',
    unbilled('R-PUSH-4', 'R-PUSH-6', 'R-TIME-7'),
    at([chemo.push.initial], 'R-MIX-1'),
    'family',
    only(chemo.push.initial),
  ),
  '96413': plain(
    'R-INIT-6',
    'a chemotherapy infusion of 16 minutes or more as the initial service',
    at(CHEMO_PUSHES, 'R-TIME-1', 'R-TIME-7'),
    unbilled('R-TIME-7'),
    'once',
    'site',
    at([chemo.infusion.further, CODES.concurrentChemo], 'R-SEQ-1', 'R-CONC-4'),
    unbilled('R-CONC-4'),
    'family',
  ),
  '96415': plain(
    'R-TIME-2',
    'a chemotherapy infusion that runs into a further hour',
    'hours',
    at([CODES.concurrentChemo], 'R-CONC-4'),
    unbilled('R-CONC-4'),
    at(CHEMO_PUSHES, 'R-TIME-1', 'R-TIME-7'),
    'family',
  ),
  '96417': plain(
    'R-SEQ-1',
    'a further chemotherapy infusion of another drug',
    'short',
    at([CODES.concurrentChemo], 'R-CONC-4'),
    unbilled('R-CONC-4', 'R-TIME-7'),
    at([chemo.infusion.initial], 'R-MIX-1', 'R-TIME-9'),
    'family',
    only(chemo.infusion.initial),
  ),
  '96549': plain(
    'R-CONC-4',
    'a chemotherapy infusion beside another in a separate bag',
    unbilled('R-CONC-4'),
    at([chemo.infusion.further], 'R-CONC-4', 'R-CONC-5', 'R-SEQ-1'),
    at([CODES.concurrent], 'R-CONC-2'),
    found('R-ROUTE-2'),
  ),
}
