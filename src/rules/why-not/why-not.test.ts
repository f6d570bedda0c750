/**
 * Why a code is not on a claim. A row is a day, the code that was expected, and the reasons that are given, in
 * order: rule and the facts that matter. Every code of the list has a row.
 */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting } from '../../encounter/model.ts'
import type { Switches } from '../policy.ts'
import { findRule } from '../reference.ts'
import { sentenceOf } from '../step.ts'
import { coder, day, give, inf, push, run, saline, TEST_DATE, visit } from '../testing.ts'
import type { DayMore, Row } from '../testing.ts'
import { whyNot } from './why-not.ts'
import { WITHHELD } from './withheld.ts'

const code = coder(fullBook)
const book = fullBook.at(TEST_DATE)

type Told = {
  readonly ask: string
  readonly point: string
  readonly rows: readonly Row[]
  readonly setting?: Setting
  readonly more?: DayMore
  readonly under?: Partial<Switches>
  /** The rules of the reasons, in order, all of them. */
  readonly rules: string
  /** What the first reason says. */
  readonly says: string
  /** The code stands on the claim: why there is not more of it. */
  readonly there?: boolean
}

const folfox: readonly Row[] = [
  push('palonosetron', '08:50', { dose: '0.25 mg' }),
  inf('dexamethasone', '08:55', '09:15', { dose: '12 mg' }),
  inf('oxaliplatin', '09:30', '11:32', { dose: '160 mg' }),
  inf('leucovorin', '09:30', '11:30', { dose: '760 mg' }),
  push('fluorouracil', '11:40', { dose: '760 mg' }),
  give('fluorouracil', 'pump-initiation', '11:50', { dose: '4560 mg' }),
]

const TOLD: readonly Told[] = [
  {
    ask: '96413',
    point: 'a second one',
    rows: [
      inf('paclitaxel', '09:00', '12:00', { access: 'port' }),
      inf('carboplatin', '12:10', '12:50', { access: 'piv' }),
    ],
    rules: 'R-INIT-4 R-SITE-2 R-SITE-1',
    says: '96413 is the initial service of this site and encounter, and there is one of each. Another needs a second venous site with a documented reason, or a second encounter.',
    there: true,
  },
  {
    ask: '96365',
    point: 'a second one',
    rows: [
      inf('vancomycin', '09:00', '10:00', { access: 'port' }),
      inf('cefepime', '10:10', '10:40', { access: 'piv' }),
    ],
    setting: 'facility',
    rules: 'R-INIT-4 R-SITE-2 R-SITE-1',
    says: '96365 is the initial service of this site and encounter, and there is one of each. Another needs a second venous site with a documented reason, or a second encounter.',
    there: true,
  },
  {
    ask: '96374',
    point: 'a second one',
    rows: [push('ondansetron', '09:00', { access: 'port' }), push('ketorolac', '09:10', { access: 'piv' })],
    rules: 'R-INIT-4 R-SITE-2 R-SITE-1',
    says: '96374 is the initial service of this site and encounter, and there is one of each. Another needs a second venous site with a documented reason, or a second encounter.',
    there: true,
  },
  {
    ask: '96360',
    point: 'beside push',
    rows: [saline('09:00', '10:30'), push('ondansetron', '09:10')],
    setting: 'facility',
    rules: 'R-HYD-3 R-INIT-4 R-INIT-2',
    says: 'Another service is the initial one, so all hydration takes the further-hour code.',
  },
  {
    ask: '96360',
    point: 'too short by the clock',
    rows: [saline('09:00', '09:25')],
    rules: 'R-HYD-2',
    says: 'Normal saline ran 25 minutes by itself; hydration of 30 minutes or less is not reported.',
  },
  {
    ask: '96361',
    point: 'too short by the clock',
    rows: [inf('iron sucrose', '10:00', '10:40'), saline('09:30', '09:55')],
    rules: 'R-HYD-2',
    says: 'Normal saline ran 25 minutes by itself; hydration of 30 minutes or less is not reported.',
  },
  {
    ask: '96361',
    point: 'overlap',
    rows: [inf('paclitaxel', '10:00', '13:00'), saline('10:00', '13:00')],
    rules: 'R-HYD-4',
    says: '180 minutes of normal saline ran while paclitaxel ran: minutes beside a drug are not hydration.',
  },
  {
    ask: '96361',
    point: 'purpose',
    rows: [inf('iron sucrose', '10:00', '10:30'), saline('09:00', '13:00', { purpose: 'keep-open' })],
    rules: 'R-HYD-7',
    says: 'Normal saline ran with the purpose keep-open: that is not hydration.',
  },
  {
    ask: '96361',
    point: 'no stop',
    rows: [inf('iron sucrose', '10:00', '10:30'), saline('09:00', null)],
    rules: 'R-HYD-9',
    says: 'Normal saline has no documented stop: hydration without a stop time is not reported.',
  },
  {
    ask: '96361',
    point: 'alone 80',
    rows: [saline('09:00', '10:20')],
    rules: 'R-HYD-2',
    says: '80 minutes of hydration are documented and counted; the next hour begins at minute 91.',
  },
  {
    ask: '96361',
    point: 'folfox',
    rows: folfox,
    rules: 'R-HYD-2',
    says: 'Nothing documented calls for 96361. It needs more than 30 minutes of hydration beside another initial service, or hours beyond the first.',
  },
  {
    ask: '96365',
    point: 'folfox',
    rows: folfox,
    rules: 'R-INIT-4 R-SEQ-2 R-CONC-5 R-CONC-2',
    says: '96413 is the initial service of this site and encounter, and there is one of each. Another needs a second venous site with a documented reason, or a second encounter.',
  },
  {
    ask: '96365',
    point: 'chemo only',
    rows: [inf('infliximab', '09:00', '11:05')],
    rules: 'R-SEQ-3 R-CLS-2',
    says: '96365 is for therapeutic infusions. The family follows the drug: infliximab is coded with 96413.',
  },
  {
    ask: '96365',
    point: 'too short by the clock',
    rows: [inf('ceftriaxone', '10:00', '10:15')],
    setting: 'facility',
    rules: 'R-TIME-1',
    says: 'Ceftriaxone ran 15 minutes; up to 15 minutes counts as a push.',
  },
  {
    ask: '96365',
    point: 'no stop',
    rows: [inf('magnesium sulfate', '10:00', null)],
    setting: 'facility',
    rules: 'R-TIME-7',
    says: 'Magnesium sulfate has no documented stop: that it was given is documented, how long is not, so it is coded as a push.',
  },
  {
    ask: '96366',
    point: '85',
    rows: [inf('vancomycin', '10:00', '11:25')],
    rules: 'R-TIME-2',
    says: '85 minutes of vancomycin are documented and counted; the next hour begins at minute 91.',
  },
  {
    ask: '96366',
    point: 'paused',
    rows: [inf('vancomycin', '10:00', '10:50'), inf('vancomycin', '11:20', '11:55')],
    rules: 'R-TIME-2 R-TIME-5',
    says: '85 minutes of vancomycin are documented and counted; the next hour begins at minute 91.',
  },
  {
    ask: '96366',
    point: 'concurrent',
    rows: [inf('oxaliplatin', '09:00', '11:00'), inf('leucovorin', '09:00', '11:00')],
    rules: 'R-CONC-2',
    says: 'Leucovorin is a therapeutic infusion beside another: one concurrent unit, whatever its minutes.',
  },
  {
    ask: '96366',
    point: 'shared minutes are not counted twice',
    rows: [inf('cefepime', '06:00', '07:30'), inf('vancomycin', '07:00', '08:29')],
    rules: 'R-TIME-2 R-TIME-2 R-CONC-5',
    says: '90 minutes of cefepime are documented and counted; the next hour begins at minute 91.',
  },
  {
    ask: '96366',
    point: 'there',
    rows: [inf('vancomycin', '10:00', '12:00')],
    rules: 'R-TIME-2',
    says: '120 minutes of vancomycin are documented and counted; the next hour begins at minute 151.',
    there: true,
  },
  {
    ask: '96367',
    point: 'bag',
    rows: [
      inf('ondansetron', '09:00', '09:20', { bag: 'b' }),
      inf('dexamethasone', '09:00', '09:20', { bag: 'b' }),
    ],
    rules: 'R-MIX-1',
    says: 'Ondansetron and dexamethasone were mixed in one container: one administration.',
  },
  {
    ask: '96367',
    point: 'too short by the clock',
    rows: [inf('pembrolizumab', '10:00', '10:30'), inf('dexamethasone', '09:30', '09:42')],
    rules: 'R-TIME-1',
    says: 'Dexamethasone ran 12 minutes; up to 15 minutes counts as a push.',
  },
  {
    ask: '96367',
    point: 'runs beside another',
    rows: [inf('oxaliplatin', '09:00', '11:00'), inf('leucovorin', '09:00', '11:00')],
    rules: 'R-CONC-5 R-CONC-2',
    says: 'Leucovorin ran 120 of its 120 minutes beside oxaliplatin: the larger part, so it is concurrent.',
  },
  {
    ask: '96367',
    point: 'same',
    rows: [inf('cefepime', '08:00', '08:30'), inf('cefepime', '16:00', '16:30')],
    setting: 'facility',
    rules: 'R-TIME-9',
    says: 'Cefepime was infused before at this site: a later infusion of the same drug takes the further-hour code.',
  },
  {
    ask: '96367',
    point: 'chemo',
    rows: [inf('paclitaxel', '09:00', '12:00'), inf('carboplatin', '12:10', '12:50')],
    rules: 'R-SEQ-3 R-CLS-1',
    says: '96367 is for therapeutic infusions. The family follows the drug: carboplatin is coded with 96417.',
  },
  {
    ask: '96367',
    point: 'the only one is the initial service',
    rows: [inf('iron sucrose', '10:00', '10:40')],
    rules: 'R-INIT-7 R-SEQ-2',
    says: 'No service here is named as the primary reason; it is inferred from the rank: iron sucrose, a therapeutic infusion.',
  },
  {
    ask: '96368',
    point: 'again',
    rows: [
      inf('ceftriaxone', '10:00', '11:00'),
      inf('vancomycin', '10:00', '11:00'),
      inf('cefepime', '10:00', '11:00'),
    ],
    rules: 'R-CONC-3',
    says: 'A concurrent infusion is reported already; cefepime earns no second one.',
    there: true,
  },
  {
    ask: '96368',
    point: 'bag',
    rows: [
      inf('oxaliplatin', '09:00', '11:00', { bag: 'b' }),
      inf('leucovorin', '09:00', '11:00', { bag: 'b' }),
    ],
    rules: 'R-MIX-1',
    says: 'Oxaliplatin and leucovorin were mixed in one container: one administration.',
  },
  {
    ask: '96368',
    point: 'chemo',
    rows: [inf('gemcitabine', '10:00', '11:00'), inf('cisplatin', '10:00', '11:00')],
    rules: 'R-CONC-4',
    says: 'There is no code for chemotherapy beside chemotherapy: cisplatin is reported as unlisted.',
  },
  {
    ask: '96368',
    point: 'fluid',
    rows: [inf('iron sucrose', '10:00', '11:00'), saline('10:00', '11:00')],
    rules: 'R-CONC-7',
    says: 'Normal saline ran beside iron sucrose. Hydration is never concurrent with another service.',
  },
  {
    ask: '96368',
    point: 'apart',
    rows: [inf('vancomycin', '10:00', '11:00'), inf('cefepime', '11:00', '11:30')],
    rules: 'R-CONC-5',
    says: 'The infusions of the day shared 0 minutes at most; 16 make one of them concurrent.',
  },
  {
    ask: '96368',
    point: '10 shared',
    rows: [inf('vancomycin', '10:00', '11:00'), inf('cefepime', '10:50', '11:30')],
    rules: 'R-CONC-5',
    says: 'Cefepime shared 10 minutes with vancomycin, fewer than 16: it is sequential, and the shared minutes are not counted twice.',
  },
  {
    ask: '96368',
    point: 'no primary on the claim',
    rows: [
      push('doxorubicin', '09:00'),
      inf('vancomycin', '10:00', '11:00'),
      inf('cefepime', '10:00', '10:40'),
    ],
    rules: 'R-INIT-10',
    says: '96368 attaches to 96360, 96365, 96366, 96413, 96415, 96416 and C8957; none of them is on the claim.',
  },
  {
    ask: '96368',
    point: 'pump',
    rows: [give('fluorouracil', 'pump-initiation', '09:00'), inf('leucovorin', '09:00', '10:00')],
    rules: 'R-CONC-7',
    says: 'A pump that runs in the background is not an infusion beside which another is concurrent.',
  },
  {
    ask: '96369',
    point: 'another',
    rows: [run('Hizentra', 'sc-infusion', '09:00', '09:12')],
    rules: 'R-INJ-6',
    says: 'Hizentra ran under the skin for 12 minutes; up to 15, or without a stop, it is an injection.',
  },
  {
    ask: '96370',
    point: 'another',
    rows: [run('Hizentra', 'sc-infusion', '09:00', '10:20')],
    rules: 'R-TIME-3',
    says: '80 minutes of Hizentra are documented; the next hour begins at minute 91.',
  },
  {
    ask: '96371',
    point: 'another',
    rows: [run('Hizentra', 'sc-infusion', '09:00', '10:20')],
    rules: 'R-INJ-6',
    says: 'Hizentra ran under the skin for 80 minutes: 1 unit by the hour, the first with pump and site.',
  },
  {
    ask: '96371',
    point: 'third',
    rows: [
      run('Hizentra', 'sc-infusion', '09:00', '10:20', { access: 'a' }),
      run('Hizentra', 'sc-infusion', '09:00', '10:20', { access: 'b' }),
      run('Hizentra', 'sc-infusion', '09:00', '10:20', { access: 'c' }),
    ],
    rules: 'R-INJ-6',
    says: 'A further set-up is reported once; Hizentra at this site earns none.',
    there: true,
  },
  {
    ask: '96372',
    point: 'another',
    rows: [give('bortezomib', 'sc', '09:00')],
    rules: 'R-INJ-1 R-CLS-1',
    says: 'The code of an injection follows the drug: bortezomib is coded with 96401, not with 96372.',
  },
  {
    ask: '96372',
    point: 'kit',
    rows: [give('pegfilgrastim on-body', 'sc', '09:00')],
    rules: 'R-INJ-4',
    says: 'Pegfilgrastim on-body is an on-body injector: it has a code of its own and no injection beside it.',
  },
  {
    ask: '96373',
    point: 'another',
    rows: [give('floxuridine', 'ia-push', '09:00', { class: 'chemotherapy' })],
    rules: 'R-PUMP-6',
    says: 'Floxuridine was given into an artery as a push, or for 15 minutes or less.',
  },
  {
    ask: '96374',
    point: 'beside',
    rows: [inf('pembrolizumab', '10:00', '10:30'), push('ondansetron', '09:50')],
    rules: 'R-INIT-4 R-PUSH-2 R-INIT-6',
    says: '96413 is the initial service of this site and encounter, and there is one of each. Another needs a second venous site with a documented reason, or a second encounter.',
  },
  {
    ask: '96374',
    point: 'nothing of the kind',
    rows: [inf('pembrolizumab', '10:00', '10:30')],
    rules: 'R-INIT-2',
    says: 'Nothing documented calls for 96374. It needs a therapeutic push as the initial service.',
  },
  {
    ask: '96375',
    point: 'same',
    rows: [push('morphine', '10:00'), push('morphine', '10:40')],
    rules: 'R-PUSH-4',
    says: 'Morphine is pushed more than once: an office does not report a second push of the same drug.',
  },
  {
    ask: '96375',
    point: 'initial',
    rows: [push('morphine', '10:00')],
    setting: 'facility',
    rules: 'R-INIT-2 R-PUSH-2',
    says: 'In a facility the initial service goes by rank: the highest here is morphine, a therapeutic push.',
  },
  {
    ask: '96376',
    point: 'office',
    rows: [push('morphine', '10:00'), push('morphine', '10:40')],
    rules: 'R-PUSH-4 R-PUSH-4',
    says: '96376 is reported by a facility only; an office reports no second push of the same drug.',
  },
  {
    ask: '96376',
    point: 'not more than 30 minutes later',
    rows: [push('morphine', '10:00'), push('morphine', '10:25')],
    setting: 'facility',
    rules: 'R-PUSH-5',
    says: 'Morphine was pushed at 10:25, not more than 30 minutes after the last reported push at 10:00.',
  },
  {
    ask: '96376',
    point: 'infusion',
    rows: [inf('pantoprazole', '10:00', '11:00'), push('pantoprazole', '11:20')],
    setting: 'facility',
    rules: 'R-PUSH-6',
    says: 'Pantoprazole was pushed at 11:20, 20 minutes after its infusion ended at 11:00: within 30 it is not reported.',
  },
  {
    ask: '96376',
    point: 'other',
    rows: [push('morphine', '10:00'), push('ketorolac', '10:25')],
    setting: 'facility',
    rules: 'R-PUSH-2',
    says: 'Ketorolac is a push of another drug beside the initial service.',
  },
  {
    ask: '96377',
    point: 'another',
    rows: [give('pegfilgrastim', 'sc', '09:00')],
    rules: 'R-INJ-1',
    says: 'Pegfilgrastim is a therapeutic injection.',
  },
  {
    ask: '96379',
    point: 'another',
    rows: [run('verapamil', 'ia-infusion', '09:00', '09:40')],
    rules: 'R-PUMP-6',
    says: 'Verapamil by the route ia-infusion has no code that the rules can give. Decide whether 96379 or another code describes it.',
  },
  {
    ask: '96401',
    point: 'a growth factor',
    rows: [inf('pembrolizumab', '10:00', '10:30'), give('pegfilgrastim', 'sc', '11:00')],
    rules: 'R-INJ-1 R-CLS-9',
    says: 'The code of an injection follows the drug: pegfilgrastim is coded with 96372, not with 96401.',
  },
  {
    ask: '96401',
    point: 'denosumab',
    rows: [give('denosumab', 'sc', '11:00')],
    rules: 'R-INJ-1 R-CLS-10',
    says: 'The code of an injection follows the drug: denosumab is coded with 96372, not with 96401.',
  },
  {
    ask: '96402',
    point: 'another',
    rows: [give('octreotide depot', 'im', '11:00')],
    rules: 'R-INJ-1 R-CLS-14',
    says: 'The code of an injection follows the drug: octreotide depot is coded with 96372, not with 96402.',
  },
  {
    ask: '96402',
    point: 'noncancer',
    rows: [give('leuprolide', 'im', '11:00')],
    more: { diagnoses: ['N80.9'] },
    rules: 'R-INJ-1 R-CLS-8',
    says: 'The code of an injection follows the drug: leuprolide is coded with 96372, not with 96402.',
  },
  {
    ask: '96405',
    point: 'another',
    rows: [give('vancomycin', 'intralesional', '11:00')],
    rules: 'R-INJ-5',
    says: 'Vancomycin by the route intralesional has no code that the rules can give. Decide whether 96379 or another code describes it.',
  },
  {
    ask: '96406',
    point: 'another',
    rows: [give('vinblastine', 'intralesional', '11:00')],
    rules: 'R-INJ-5 R-INJ-5',
    says: 'The day does not hold the number of lesions injected with vinblastine; up to seven are taken, for more another code stands.',
  },
  {
    ask: '96409',
    point: 'another',
    rows: [push('doxorubicin', '09:00'), inf('cyclophosphamide', '09:20', '10:00')],
    rules: 'R-PUSH-3 R-INIT-4 R-INIT-6',
    says: 'A chemotherapy infusion is the initial service, so this push is a further one and not a second initial.',
  },
  {
    ask: '96409',
    point: 'the drug is of the other family',
    rows: [push('ondansetron', '09:00')],
    rules: 'R-CLS-14 R-CLS-4',
    says: '96409 is for chemotherapy pushes. The family follows the drug: ondansetron is coded with 96374.',
  },
  {
    ask: '96411',
    point: 'same',
    rows: [push('doxorubicin', '09:00'), push('doxorubicin', '09:20')],
    rules: 'R-PUSH-4',
    says: 'Doxorubicin is pushed more than once: a further chemotherapy push is for another drug.',
  },
  {
    ask: '96411',
    point: 'the only one is the initial service',
    rows: [push('doxorubicin', '09:00')],
    rules: 'R-INIT-6 R-PUSH-1',
    says: 'The add-on codes of chemotherapy attach to a chemotherapy initial only, so doxorubicin, a chemotherapy push, is the initial service.',
  },
  {
    ask: '96411',
    point: 'infused',
    rows: [inf('fluorouracil', '09:00', '10:00'), push('fluorouracil', '10:30')],
    rules: 'R-PUSH-6',
    says: 'Fluorouracil is also infused at this site: its push is not reported.',
  },
  {
    ask: '96413',
    point: 'too short by the clock',
    rows: [inf('cyclophosphamide', '09:20', '09:35')],
    rules: 'R-TIME-1',
    says: 'Cyclophosphamide ran 15 minutes; up to 15 minutes counts as a push.',
  },
  {
    ask: '96413',
    point: 'the drug is of the other family',
    rows: [inf('zoledronic acid', '09:20', '09:40')],
    rules: 'R-SEQ-3 R-CLS-11',
    says: '96413 is for chemotherapy infusions. The family follows the drug: zoledronic acid is coded with 96365.',
  },
  {
    ask: '96413',
    point: 'natalizumab list',
    rows: [inf('natalizumab', '09:20', '10:40')],
    under: { complexBiologic: 'therapeutic' },
    rules: 'R-SEQ-3 R-CLS-5',
    says: '96413 is for chemotherapy infusions. The family follows the drug: natalizumab is coded with 96365.',
  },
  {
    ask: '96415',
    point: '80',
    rows: [inf('paclitaxel', '09:20', '10:40')],
    rules: 'R-TIME-2',
    says: '80 minutes of paclitaxel are documented and counted; the next hour begins at minute 91.',
  },
  {
    ask: '96415',
    point: 'runs beside another',
    rows: [inf('gemcitabine', '10:00', '11:00'), inf('cisplatin', '10:00', '11:40')],
    rules: 'R-TIME-2',
    says: '100 minutes of cisplatin are documented and counted; the next hour begins at minute 151.',
    there: true,
  },
  {
    ask: '96416',
    point: '8h',
    rows: [inf('fluorouracil', '09:00', '15:00')],
    rules: 'R-PUMP-1',
    says: 'Fluorouracil is documented as an infusion of 360 minutes. A pump start is for more than 480 minutes on a portable or implantable pump.',
  },
  {
    ask: '96416',
    point: '>8h',
    rows: [inf('fluorouracil', '09:00', '19:00')],
    setting: 'facility',
    rules: 'R-TIME-13',
    says: 'Fluorouracil is documented as an infusion of 600 minutes, not as the start of a portable or implantable pump.',
  },
  {
    ask: '96416',
    point: 'G0498',
    rows: [give('fluorouracil', 'pump-initiation', '09:00')],
    under: { pumpCode: 'G0498' },
    rules: 'R-PUMP-2',
    says: 'The pump start is coded with G0498 by this policy; 96416 and G0498 exclude each other.',
  },
  {
    ask: '96417',
    point: 'the drug is of the other family',
    rows: [inf('ondansetron', '08:00', '08:20'), inf('pembrolizumab', '10:00', '10:30')],
    rules: 'R-SEQ-3 R-CLS-4',
    says: '96417 is for chemotherapy infusions. The family follows the drug: ondansetron is coded with 96367.',
  },
  {
    ask: '96417',
    point: 'too short by the clock',
    rows: [inf('carboplatin', '10:00', '10:30'), inf('pemetrexed', '09:40', '09:50')],
    rules: 'R-SEQ-5',
    says: 'Pemetrexed ran 10 minutes. A sequential infusion needs more than 15; up to there it is a push.',
  },
  {
    ask: '96417',
    point: 'runs beside another',
    rows: [inf('gemcitabine', '10:00', '11:00'), inf('cisplatin', '10:00', '11:00')],
    rules: 'R-CONC-4',
    says: 'There is no code for chemotherapy beside chemotherapy: cisplatin is reported as unlisted.',
  },
  {
    ask: '96417',
    point: 'the only one is the initial service',
    rows: [inf('pembrolizumab', '10:00', '10:30')],
    rules: 'R-INIT-6 R-SEQ-1',
    says: 'The add-on codes of chemotherapy attach to a chemotherapy initial only, so pembrolizumab, a chemotherapy infusion, is the initial service.',
  },
  {
    ask: '96420',
    point: 'another',
    rows: [give('verapamil', 'ia-push', '09:00')],
    rules: 'R-PUMP-6',
    says: 'Verapamil, no chemotherapy, was injected into an artery.',
  },
  {
    ask: '96422',
    point: 'another',
    rows: [run('floxuridine', 'ia-infusion', '09:00', '09:12', { class: 'chemotherapy' })],
    rules: 'R-PUMP-6',
    says: 'Floxuridine was given into an artery as a push, or for 15 minutes or less.',
  },
  {
    ask: '96423',
    point: 'another',
    rows: [run('floxuridine', 'ia-infusion', '09:00', '10:20', { class: 'chemotherapy' })],
    rules: 'R-TIME-3',
    says: '80 minutes of floxuridine are documented; the next hour begins at minute 91.',
  },
  {
    ask: '96425',
    point: 'another',
    rows: [run('floxuridine', 'ia-infusion', '09:00', '10:20', { class: 'chemotherapy' })],
    rules: 'R-PUMP-6',
    says: 'Floxuridine ran into an artery for 80 minutes: 1 hour units.',
  },
  {
    ask: '96440',
    point: 'another',
    rows: [give('vancomycin', 'intrapleural', '09:00')],
    rules: 'R-ROUTE-1',
    says: 'Vancomycin by the route intrapleural has no code that the rules can give. Decide whether 96379 or another code describes it.',
  },
  {
    ask: '96450',
    point: 'another',
    rows: [give('dexamethasone', 'intrathecal', '09:00')],
    setting: 'facility',
    rules: 'R-ROUTE-1',
    says: 'Dexamethasone by the route intrathecal has no code that the rules can give. Decide whether 96379 or another code describes it.',
  },
  {
    ask: '96521',
    point: 'another',
    rows: [
      give('fluorouracil', 'pump-initiation', '09:00'),
      give('fluorouracil', 'pump-refill-portable', '09:10'),
    ],
    rules: 'R-NCCI-1 R-PUMP-5',
    says: '96521 is bundled into 96416 and never reported beside it.',
  },
  {
    ask: '96523',
    point: 'another',
    rows: [inf('pembrolizumab', '10:00', '10:30'), give('port flush', 'access-flush', '11:00')],
    rules: 'R-CATH-1',
    says: 'Access and flush are part of the other services of the day.',
  },
  {
    ask: '96523',
    point: 'not documented',
    rows: [inf('pembrolizumab', '10:00', '10:30')],
    rules: 'R-CATH-1',
    says: '96523 is reported only where it is the only service of the day; 96413 is on the claim.',
  },
  {
    ask: '96549',
    point: 'another',
    rows: [inf('gemcitabine', '10:00', '11:00'), inf('cisplatin', '11:00', '12:00')],
    rules: 'R-SEQ-1',
    says: 'Cisplatin is a further chemotherapy infusion of another drug at this site.',
  },
  {
    ask: '96549',
    point: 'nothing of the kind',
    rows: [inf('gemcitabine', '10:00', '11:00'), inf('cisplatin', '10:00', '11:00')],
    under: { concurrentChemo: 'none' },
    rules: 'R-CONC-4',
    says: 'There is no code for chemotherapy beside chemotherapy; by this policy cisplatin earns no line.',
  },
  {
    ask: '36430',
    point: 'another',
    rows: [inf('iron sucrose', '10:00', '10:40')],
    rules: 'R-BLD-1',
    says: 'Nothing documented calls for 36430. It needs a transfusion.',
  },
  {
    ask: '36591',
    point: 'another',
    rows: [inf('iron sucrose', '10:00', '10:40')],
    rules: 'R-CATH-3',
    says: 'Blood drawn through a device or catheter is not paid beside 96365.',
  },
  {
    ask: '36592',
    point: 'another',
    rows: [],
    setting: 'facility',
    rules: 'R-CATH-3',
    says: 'Nothing documented calls for 36592. It needs blood drawn from a catheter with nothing else that day.',
  },
  {
    ask: '36593',
    point: 'another',
    rows: [inf('iron sucrose', '10:00', '10:40')],
    setting: 'facility',
    rules: 'R-CATH-4',
    says: 'Nothing documented calls for 36593. It needs declotting of a catheter.',
  },
  {
    ask: '51720',
    point: 'another',
    rows: [give('gentamicin', 'intravesical', '10:00')],
    rules: 'R-ROUTE-1',
    says: 'Gentamicin by the route intravesical has no code that the rules can give. Decide whether 96379 or another code describes it.',
  },
  {
    ask: '90471',
    point: 'another',
    rows: [give('influenza vaccine', 'im', '10:00')],
    rules: 'R-VAX-1',
    says: 'Influenza vaccine is a vaccine with a Medicare administration code of its own, G0008.',
  },
  {
    ask: '90472',
    point: 'another',
    rows: [give('influenza vaccine', 'im', '10:00')],
    rules: 'R-VAX-1',
    says: 'Influenza vaccine is a vaccine with a Medicare administration code of its own, G0008.',
  },
  {
    ask: 'G0008',
    point: 'another',
    rows: [give('influenza vaccine', 'im', '10:00')],
    under: { vaccineCodes: 'cpt' },
    rules: 'R-VAX-1',
    says: 'Influenza vaccine is the first vaccine of the day with the general administration codes.',
  },
  {
    ask: '99211',
    point: 'another',
    rows: [push('iron sucrose', '10:00')],
    more: { visits: [visit('99211')] },
    rules: 'R-EM-1',
    says: '99211 is never reported on the day of a drug administration: its work is in the administration.',
  },
  {
    ask: '99211',
    point: 'not documented',
    rows: [push('iron sucrose', '10:00')],
    rules: 'R-EM-1',
    says: '99211 is not reported beside 96374: the nurse’s work is in the administration.',
  },
  {
    ask: '99211',
    point: 'in a facility',
    rows: [push('iron sucrose', '10:00')],
    setting: 'facility',
    more: { visits: [visit('99211')] },
    rules: 'R-EM-4',
    says: 'A facility reports the visit 99211 to Medicare as the clinic visit.',
  },
  {
    ask: 'C8957',
    point: 'office',
    rows: [give('vancomycin', 'pump-initiation', '10:00')],
    rules: 'R-SET-1 R-TIME-13',
    says: 'C8957 is reported by a facility only; this is an office claim.',
  },
  {
    ask: 'C8957',
    point: 'in a facility',
    rows: [inf('vancomycin', '06:00', '16:00')],
    setting: 'facility',
    rules: 'R-TIME-13',
    says: 'Vancomycin is documented as an infusion of 600 minutes, not as the start of a portable or implantable pump.',
  },
  {
    ask: 'E0781',
    point: 'another',
    rows: [give('fluorouracil', 'pump-initiation', '10:00')],
    rules: 'R-PUMP-2',
    says: 'E0781 is billed by the supplier of the pump to the equipment contractor, not on this claim.',
  },
  {
    ask: 'G0498',
    point: 'another',
    rows: [give('fluorouracil', 'pump-initiation', '10:00')],
    rules: 'R-PUMP-2',
    says: 'The record does not say who owns the pump of fluorouracil. A supplier’s pump: 96416. The practice’s own pump and Medicare: G0498.',
  },
  {
    ask: 'G0463',
    point: 'another',
    rows: [push('iron sucrose', '10:00')],
    rules: 'R-EM-4',
    says: 'G0463 is the clinic visit of a facility; this is an office claim.',
  },
  {
    ask: '99213',
    point: 'another',
    rows: [push('iron sucrose', '10:00')],
    setting: 'facility',
    more: { visits: [visit('99213')] },
    rules: 'R-EM-4',
    says: 'A facility reports the visit 99213 to Medicare as the clinic visit.',
  },
  {
    ask: '99214',
    point: 'no',
    rows: [push('iron sucrose', '10:00')],
    more: { visits: [visit('99214', false)] },
    rules: 'R-EM-3',
    says: 'The visit 99214 is not documented as separately identifiable work: it is part of the administration.',
  },
  {
    ask: 'J1756',
    point: 'another',
    rows: [push('iron sucrose', '10:00')],
    rules: 'R-UNIT-1',
    says: 'The dose of iron sucrose at 10:00 is not documented, so no units can be computed and no drug line is made.',
  },
  {
    ask: 'J9190',
    point: 'another',
    rows: folfox,
    rules: 'R-UNIT-6 R-UNIT-5',
    says: 'J9190 ended on 2026-09-30, before the date of service.',
  },
  {
    ask: '96446',
    point: 'another',
    rows: [give('dexamethasone', 'intraperitoneal', '09:00')],
    rules: 'R-ROUTE-1',
    says: 'Dexamethasone by the route intraperitoneal has no code that the rules can give. Decide whether 96379 or another code describes it.',
  },
  {
    ask: '96542',
    point: 'another',
    rows: [give('dexamethasone', 'intraventricular', '09:00')],
    rules: 'R-ROUTE-1',
    says: 'Dexamethasone by the route intraventricular has no code that the rules can give. Decide whether 96379 or another code describes it.',
  },
  {
    ask: '96522',
    point: 'another',
    rows: [
      give('fluorouracil', 'pump-initiation', '09:00'),
      give('fluorouracil', 'pump-refill-implanted', '09:10'),
    ],
    setting: 'facility',
    rules: 'R-NCCI-1 R-PUMP-5',
    says: '96522 is bundled into 96416 and never reported beside it.',
  },
  {
    ask: 'G0009',
    point: 'another',
    rows: [give('influenza vaccine', 'im', '10:00')],
    rules: 'R-VAX-1',
    says: 'Influenza vaccine is a vaccine with a Medicare administration code of its own, G0008.',
  },
  {
    ask: 'G0010',
    point: 'another',
    rows: [give('hepatitis B vaccine', 'im', '10:00')],
    under: { vaccineCodes: 'cpt' },
    rules: 'R-VAX-1',
    says: 'Hepatitis B vaccine is the first vaccine of the day with the general administration codes.',
  },
  {
    ask: '96361',
    point: 'carrier',
    rows: [inf('potassium chloride', '10:00', '11:00', { bag: 'b' }), saline('10:00', '11:00', { bag: 'b' })],
    rules: 'R-MIX-4',
    says: 'Normal saline shared its bag with a drug: it carried that drug and is part of its administration.',
  },
  {
    ask: '96361',
    point: '30 net',
    rows: [saline('09:30', '11:00'), inf('vancomycin', '10:00', '11:00')],
    setting: 'facility',
    rules: 'R-HYD-2 R-HYD-4',
    says: 'Normal saline ran 30 minutes by itself; hydration of 30 minutes or less is not reported.',
  },
  {
    ask: '96365',
    point: 'second site, no reason',
    rows: [
      inf('docetaxel', '10:00', '11:00', { access: 'port' }),
      inf('vancomycin', '10:00', '11:00', { access: 'piv' }),
    ],
    rules: 'R-INIT-4 R-SITE-2 R-SITE-1 R-CONC-5',
    says: '96413 is the initial service of this site and encounter, and there is one of each. Another needs a second venous site with a documented reason, or a second encounter.',
  },
  {
    ask: '96374',
    point: 'flush',
    rows: [inf('pembrolizumab', '10:00', '10:30'), push('heparin flush', '10:40')],
    rules: 'R-INIT-4 R-BUN-1 R-INIT-6',
    says: '96413 is the initial service of this site and encounter, and there is one of each. Another needs a second venous site with a documented reason, or a second encounter.',
  },
  {
    ask: '96411',
    point: 'the drug is of the other family',
    rows: [push('doxorubicin', '10:00'), push('ondansetron', '09:40')],
    rules: 'R-CLS-14 R-CLS-4',
    says: '96411 is for chemotherapy pushes. The family follows the drug: ondansetron is coded with 96375.',
  },
  {
    ask: 'J1200',
    point: 'zero',
    rows: [push('diphenhydramine', '10:00', { dose: '0 mg' })],
    rules: 'R-UNIT-1',
    says: 'Diphenhydramine was prepared and not given: the dose is 0.',
  },
  {
    ask: 'J9271',
    point: 'nothing',
    rows: [push('diphenhydramine', '10:00', { dose: '25 mg' })],
    rules: 'R-UNIT-5',
    says: 'Nothing documented calls for J9271. It needs a documented dose of the drug of that code.',
  },
  {
    ask: '96375',
    point: 'beside the start of a pump only',
    rows: [push('palonosetron', '09:00'), give('fluorouracil', 'pump-initiation', '10:00')],
    rules: 'R-INIT-9',
    says: '96416 is no initial service, so no further code attaches to it: 96374 is the initial service beside it.',
  },
  {
    ask: '96368',
    point: 'two sites with a reason',
    rows: [
      inf('docetaxel', '10:00', '11:00', { access: 'port' }),
      inf('vancomycin', '10:00', '11:00', { access: 'piv', secondAccessReason: 'must not meet' }),
    ],
    rules: 'R-SITE-3',
    says: 'The infusions that ran together went through two sites, piv with a reason of its own; at two sites each has its own initial service and neither is concurrent.',
  },
]

describe('why not', () => {
  it.each(TOLD)('$ask: $point', ({ ask, rows, setting = 'office', more, under, rules, says, there }) => {
    const encounter = day(setting, rows, more)
    const { status, because } = whyNot(code(encounter, under), ask, book)
    expect({
      status,
      rules: because.map((step) => step.says.rule).join(' '),
      says: because[0] === undefined ? '' : sentenceOf(because[0], 0),
    }).toEqual({ status: there === true ? 'on-claim' : 'withheld', rules, says })
  })

  it('has a row for every code of the list', () => {
    const asked = new Set(TOLD.filter(({ there }) => there !== true).map(({ ask }) => ask))
    expect(Object.keys(WITHHELD).filter((one) => !asked.has(one))).toEqual([])
  })

  it('has no row twice', () => {
    const texts = TOLD.map(({ ask, point, setting }) => [ask, point, setting].join())
    expect(texts.filter((text, position) => texts.indexOf(text) !== position)).toEqual([])
  })

  it('answers for every code on every one of these days: one to four reasons, none twice, all of the reference', () => {
    for (const { rows, setting = 'office', more, under } of TOLD) {
      const claim = code(day(setting, rows, more), under)
      for (const ask of Object.keys(WITHHELD)) {
        const { status, because } = whyNot(claim, ask, book)
        expect(status).toBe(claim.lines.some((line) => line.code === ask) ? 'on-claim' : 'withheld')
        expect(because.length > 0 || status === 'on-claim').toBe(true)
        expect(because.length).toBeLessThan(5)
        expect(new Set(because.map((step) => step.id)).size).toBe(because.length)
        for (const step of because) {
          expect(findRule(step.says.rule)).toBeDefined()
          expect(sentenceOf(step, 0)).not.toMatch(/[{}]|minute not documented/)
        }
      }
    }
  })

  it('names only administrations of the day', () => {
    for (const { rows, setting = 'office', more, under } of TOLD) {
      const encounter = day(setting, rows, more)
      const ids = encounter.administrations.map((a) => a.id)
      const claim = code(encounter, under)
      for (const ask of Object.keys(WITHHELD))
        for (const step of whyNot(claim, ask, book).because)
          expect(step.about.filter((id) => !ids.includes(id))).toEqual([])
    }
  })

  it('says the minutes and the next threshold of an hour code', () => {
    const [step] = whyNot(code(day('office', [inf('vancomycin', '10:00', '11:25')])), '96366').because
    expect(step?.facts).toEqual({ drug: 'vancomycin', minutes: 85, next: 91 })
  })

  it('says of a code that it ended only after its last day', () => {
    const said = (date: string) => {
      const claim = code(day('office', [push('ondansetron', '10:00', { dose: '8 mg' })], { date }))
      return whyNot(claim, 'J0640', fullBook.at(date)).because.map(({ says }) => says.id)
    }
    expect(said('2026-09-30')).toEqual(['why-not/nothing-documented'])
    expect(said('2026-10-01')).toEqual(['why-not/drug-code-ended'])
  })

  it('knows a drug code by its form where it has no tables', () => {
    const claim = code(day('office', [push('iron sucrose', '10:00')]))
    expect(whyNot(claim, 'J1756').because.map((step) => step.says.id)).toEqual([
      'drug-units/dose-not-documented',
    ])
    expect(whyNot(claim, 'J7777').because.map((step) => step.says.rule)).toEqual(['R-UNIT-5'])
    expect(whyNot(claim, 'J7777', book).status).toBe('unknown')
  })

  type InFull = readonly [
    ask: string,
    rows: readonly Row[],
    said: readonly string[],
    setting?: Setting,
    more?: DayMore,
  ]
  const vancomycin = inf('vancomycin', '10:00', '11:25')
  const pump = give('fluorouracil', 'pump-initiation', '13:00')
  const IN_FULL: readonly InFull[] = [
    [
      '96366',
      [vancomycin, inf('cefepime', '11:30', '12:15')],
      [
        'a1: 85 minutes of vancomycin are documented and counted; the next hour begins at minute 91.',
        'a2: 45 minutes of cefepime are documented and counted; the next hour begins at minute 91.',
      ],
    ],
    [
      '96366',
      [inf('vancomycin', '10:00', '10:40', { bag: 'b' }), inf('vancomycin', '11:00', '11:40', { bag: 'b' })],
      [
        'a1 a2: 80 minutes of vancomycin are documented and counted; the next hour begins at minute 91.',
        'a1 a2: From the first start to the last stop are 100 minutes; 80 of them are documented as running.',
      ],
    ],
    [
      '96361',
      [saline('10:00', '11:10')],
      ['a1: 70 minutes of hydration are documented and counted; the next hour begins at minute 91.'],
    ],
    // Of hydration no pause is told: its stretches are runs of their own.
    [
      '96361',
      [saline('10:00', '10:40'), saline('10:50', '11:20')],
      ['a1 a2: 70 minutes of hydration are documented and counted; the next hour begins at minute 91.'],
    ],
    [
      '96370',
      [run('Hizentra', 'sc-infusion', '10:00', '11:20')],
      ['a1: 80 minutes of Hizentra are documented; the next hour begins at minute 91.'],
    ],
    [
      '96423',
      [run('cisplatin', 'ia-infusion', '10:00', '11:00')],
      ['a1: 60 minutes of cisplatin are documented; the next hour begins at minute 91.'],
    ],
    [
      '96415',
      [inf('paclitaxel', '10:00', '11:25'), saline('10:00', '11:00')],
      ['a1: 85 minutes of paclitaxel are documented and counted; the next hour begins at minute 91.'],
    ],
    [
      '96401',
      [give('denosumab', 'sc', '10:00'), vancomycin],
      [
        'a1: The code of an injection follows the drug: denosumab is coded with 96372, not with 96401.',
        'a1: Denosumab belongs to the denosumab products, injected under 96372 by this policy.',
      ],
    ],
    [
      '96402',
      [give('bortezomib', 'sc', '10:00'), give('ketorolac', 'im', '10:00')],
      [
        'a2: The code of an injection follows the drug: ketorolac is coded with 96372, not with 96402.',
        'a2: The drug table gives no class for ketorolac: it is coded as therapeutic.',
      ],
    ],
    // An initial code is told by the initial line, a further one by a further line.
    [
      '96365',
      [inf('paclitaxel', '10:00', '11:25'), inf('cisplatin', '12:00', '13:00')],
      [
        'a1: 96365 is for therapeutic infusions. The family follows the drug: paclitaxel is coded with 96413.',
        'a1: Paclitaxel is an antineoplastic drug or antibody: the chemotherapy administration codes apply.',
      ],
    ],
    [
      '96367',
      [inf('paclitaxel', '10:00', '11:25'), inf('cisplatin', '12:00', '13:00')],
      [
        'a2: 96367 is for therapeutic infusions. The family follows the drug: cisplatin is coded with 96417.',
        'a2: Cisplatin is an antineoplastic drug or antibody: the chemotherapy administration codes apply.',
      ],
    ],
    [
      '96417',
      [inf('paclitaxel', '10:00', '11:25'), inf('cisplatin', '12:00', '12:10')],
      ['a2: Cisplatin ran 10 minutes. A sequential infusion needs more than 15; up to there it is a push.'],
    ],
    [
      '96368',
      [vancomycin, pump],
      ['a2: A pump that runs in the background is not an infusion beside which another is concurrent.'],
    ],
    [
      '96368',
      [pump],
      [
        'Nothing documented calls for 96368. It needs a therapeutic infusion that shares 16 minutes or more with another infusion at the same site.',
      ],
    ],
    [
      '96416',
      [inf('fluorouracil', '10:00', '18:00')],
      [
        'a1: Fluorouracil is documented as an infusion of 480 minutes. A pump start is for more than 480 minutes on a portable or implantable pump.',
      ],
    ],
    [
      '96416',
      [inf('fluorouracil', '10:00', '18:01')],
      [
        'a1: Fluorouracil is documented as an infusion of 481 minutes, not as the start of a portable or implantable pump.',
      ],
    ],
    [
      'C8957',
      [inf('vancomycin', '10:00', '18:01')],
      [
        'a1: Vancomycin is documented as an infusion of 481 minutes, not as the start of a portable or implantable pump.',
      ],
      'facility',
    ],
    [
      'C8957',
      [vancomycin],
      [
        'C8957 is reported by a facility only; this is an office claim.',
        'a1: Vancomycin is documented as an infusion of 85 minutes. A pump start is for more than 480 minutes on a portable or implantable pump.',
      ],
    ],
    // A chemotherapy infusion is no pump of a therapeutic drug, nor the other way round.
    [
      'C8957',
      [inf('fluorouracil', '10:00', '18:01')],
      [
        'Nothing documented calls for C8957. It needs in a facility, a pump with a drug that is no chemotherapy.',
      ],
      'facility',
    ],
    [
      '99211',
      [vancomycin],
      ['a1: 99211 is not reported beside 96365: the nurse’s work is in the administration.'],
    ],
    [
      '99211',
      [vancomycin],
      ['Nothing documented calls for 99211. It needs a nurse visit on a day without drug administration.'],
      'facility',
    ],
    [
      '99211',
      [vancomycin],
      ['A facility reports the visit 99211 to Medicare as the clinic visit.'],
      'facility',
      { visits: [visit('99211')] },
    ],
    [
      'G0463',
      [vancomycin],
      [
        'The visit 99213 is not documented as separately identifiable work: it is part of the administration.',
      ],
      'facility',
      { visits: [visit('99213', false)] },
    ],
    ['G0463', [vancomycin], ['G0463 is the clinic visit of a facility; this is an office claim.']],
    [
      '99214',
      [vancomycin],
      ['Nothing documented calls for 99214. It needs a documented visit with work of its own.'],
      'office',
      { visits: [visit('99213', false)] },
    ],
    ['36591', [vancomycin], ['a1: Blood drawn through a device or catheter is not paid beside 96365.']],
    [
      '36591',
      [],
      [
        'Nothing documented calls for 36591. It needs blood drawn from an implanted device with nothing else that day.',
      ],
      'office',
      { visits: [visit('99213')] },
    ],
    [
      '96523',
      [vancomycin],
      ['a1: 96523 is reported only where it is the only service of the day; 96365 is on the claim.'],
    ],
    [
      'J0640',
      [inf('leucovorin', '10:00', '12:01', { dose: '100 mg' })],
      [
        'J0640 ended on 2026-09-30, before the date of service.',
        'a1: Leucovorin is reported with J0643, 1 MG a unit, the code of the product on this date.',
      ],
    ],
    [
      'J0644',
      [
        inf('leucovorin', '10:00', '12:01', { dose: '100 mg' }),
        inf('oxaliplatin', '10:00', '12:00', { dose: '170 mg' }),
      ],
      [
        'a1: Leucovorin is reported with J0643, 1 MG a unit, the code of the product on this date.',
        'a1: J0643 replaces an ended code of leucovorin; J0644 came into force on the same day. Which is meant was inferred from the price and crosswalk files.',
      ],
    ],
    [
      'J9035',
      [inf('Mvasi', '10:00', '12:01', { dose: '100 mg' })],
      ['Nothing documented calls for J9035. It needs a documented dose of the drug of that code.'],
    ],
    [
      'J2405',
      [give('ondansetron', 'oral', '10:00', { dose: '8 mg' })],
      [
        'a1: Ondansetron was given by mouth: there is no administration code.',
        'a1: Part B covers an oral drug only where it replaces a covered injectable or antiemetic.',
      ],
    ],
    [
      '96376',
      [push('ondansetron', '10:00'), push('ondansetron', '10:20')],
      [
        '96376 is reported by a facility only; an office reports no second push of the same drug.',
        'a2: Ondansetron is pushed more than once: an office does not report a second push of the same drug.',
      ],
    ],
    // From the first start of three stretches to the last stop.
    [
      '96366',
      ['10:00', '10:30', '11:00'].map((start) =>
        inf('vancomycin', start, `${start.slice(0, 3)}${Number(start.slice(3)) + 20}`, { bag: 'b' }),
      ),
      [
        'a1 a2 a3: 60 minutes of vancomycin are documented and counted; the next hour begins at minute 91.',
        'a1 a2 a3: From the first start to the last stop are 80 minutes; 60 of them are documented as running.',
      ],
    ],
    // Each of two drugs on one line by its own name.
    [
      '96366',
      [
        inf('vancomycin', '10:00', '11:00'),
        inf('cefepime', '11:10', '11:55'),
        inf('famotidine', '12:00', '12:50'),
      ],
      [
        'a1: 60 minutes of vancomycin are documented and counted; the next hour begins at minute 91.',
        'a2: 45 minutes of cefepime are documented and counted; the next hour begins at minute 91.',
        'a3: 50 minutes of famotidine are documented and counted; the next hour begins at minute 91.',
      ],
    ],
    // 16 shared minutes are enough, but for the two sites.
    [
      '96368',
      [
        inf('docetaxel', '10:00', '11:00', { access: 'port' }),
        inf('vancomycin', '10:44', '11:44', { access: 'piv', secondAccessReason: 'must not meet' }),
      ],
      [
        'a2: The infusions that ran together went through two sites, piv with a reason of its own; at two sites each has its own initial service and neither is concurrent.',
      ],
    ],
    // A push is no infusion beside which another runs.
    [
      '96368',
      [vancomycin, push('ondansetron', '10:10', { stop: 640 })],
      [
        'Nothing documented calls for 96368. It needs a therapeutic infusion that shares 16 minutes or more with another infusion at the same site.',
      ],
    ],
    [
      '36591',
      [vancomycin],
      ['a1: Blood drawn through a device or catheter is not paid beside 96365.'],
      'facility',
    ],
    ['E0781', [vancomycin], ['Nothing documented calls for E0781. It needs a pump of a supplier.']],
    [
      '96376',
      [vancomycin],
      ['96376 is reported by a facility only; an office reports no second push of the same drug.'],
    ],
    // What is said of one visit is not said of another.
    ...[true, false].map(
      (own): InFull => [
        '99214',
        [vancomycin],
        ['Nothing documented calls for 99214. It needs a documented visit with work of its own.'],
        'facility',
        { visits: [visit('99213', own)] },
      ],
    ),
    // No more than four, of a code that is there too.
    [
      '96375',
      [
        push('ondansetron', '10:00'),
        ...['05', '10', '15'].map((minute) => push('ondansetron', `10:${minute}`)),
        push('famotidine', '10:00'),
        ...['06', '07'].map((minute) => push('famotidine', `10:${minute}`)),
      ],
      [
        'a2: Ondansetron was pushed at 10:05, not more than 30 minutes after the last reported push at 10:00.',
        'a6: Famotidine was pushed at 10:06, not more than 30 minutes after the last reported push at 10:00.',
        'a7: Famotidine was pushed at 10:07, not more than 30 minutes after the last reported push at 10:00.',
        'a3: Ondansetron was pushed at 10:10, not more than 30 minutes after the last reported push at 10:00.',
      ],
      'facility',
    ],
  ]

  it.each(
    IN_FULL.map(([ask, rows, said, setting = 'office', more = {}], position) => ({
      position,
      ask,
      encounter: day(setting, rows, more),
      said,
    })),
  )('$ask, in full: $position', ({ ask, encounter, said }) => {
    const { because } = whyNot(code(encounter), ask, book)
    expect(
      because.map((step) =>
        [...(step.about.length === 0 ? [] : [`${step.about.join(' ')}:`]), sentenceOf(step, 0)].join(' '),
      ),
    ).toEqual(said)
  })

  it.each(['', 'HELLO', '99291', 'toString', '__proto__', '9636'])('does not know “%s”', (ask) => {
    expect(whyNot(code(day('office', folfox)), ask, book)).toEqual({
      code: ask,
      status: 'unknown',
      because: [],
    })
  })
})
