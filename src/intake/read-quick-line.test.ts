import { fc } from '../lib/seeded.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadBook } from '../codes/book-for.ts'
import type { CodeBook } from '../codes/book.ts'
import { blankAdministration, blankEncounter } from '../encounter/model.ts'
import type { Encounter } from '../encounter/model.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { timeText } from '../encounter/typed-time.ts'
import { withChoice } from './quick-reading.ts'
import type { QuickReading } from './quick-reading.ts'
import { prepareLookup } from '../session/drug-lookup.ts'
import { readQuickLine } from './read-quick-line.ts'

let book: CodeBook
beforeAll(async () => {
  await prepareLookup()
  book = await loadBook()
})

const EMPTY = blankEncounter('day', '2026-10-06', 'office')
const withAccesses = (...accesses: readonly (string | null)[]): Encounter => ({
  ...EMPTY,
  administrations: accesses.map((access, at) => ({
    ...blankAdministration(`a${at + 1}`, 'leucovorin', 'iv-infusion', 540),
    access,
    bag: at === 0 ? 'bag 1' : null,
  })),
})

/** `drug | dose | route | times | access | the rest`, or the chips that keep it from being added. */
function said({ draft, chips }: QuickReading): string {
  if (draft === null)
    return chips
      .filter(
        ({ state, kind }) =>
          state === 'unread' || state === 'choose' || (state === 'missing' && /drug|start/.test(kind)),
      )
      .map(({ state, label, value }) => `${state}: ${label === '' ? '' : `${label} `}${value}`)
      .join('; ')
  const { drug, dose, route, start, stop, access, discarded, purpose, bag, order, secondAccessReason } = draft
  const rest = [
    discarded === null ? null : `waste ${amountText(discarded)}`,
    purpose,
    bag === null ? null : `bag ${bag}`,
    order === null ? null : `order ${order.micro / 1e6} ${order.per}`,
    secondAccessReason,
  ].filter((one) => one !== null)
  return [
    drug,
    dose === null ? '–' : amountText(dose),
    route,
    stop === null ? timeText(start) : `${timeText(start)}-${timeText(stop)}`,
    access ?? '–',
    ...rest,
  ].join(' | ')
}

type Row = readonly [line: string, expected: string]

const READ: readonly Row[] = [
  ['rituximab 700mg over 4h 0900 port', 'rituximab | 700 mg | iv-infusion | 09:00-13:00 | port'],
  ['rituximab 700mg 4h 0900 port', 'rituximab | 700 mg | iv-infusion | 09:00-13:00 | port'],
  ['oxali 170mg 1h30 0900 port', 'oxaliplatin | 170 mg | iv-infusion | 09:00-10:30 | port'],
  ['NS bolus 1000cc over 2h 1200 port', 'normal saline | 1,000 mL | iv-infusion | 12:00-14:00 | port'],
  ['NS bolus 1000ml 1200-1300 port', 'normal saline | 1,000 mL | iv-infusion | 12:00-13:00 | port'],
  ['zofran 8mg ivp 0905 L arm', 'ondansetron | 8 mg | iv-push | 09:05 | left arm'],
  ['lasix 20mg ivp 0905 left PICC', 'furosemide | 20 mg | iv-push | 09:05 | left picc'],
  ['lasix 20mg ivp 0905 rt arm', 'furosemide | 20 mg | iv-push | 09:05 | right arm'],
  ['zofran 8mg ivp 0905 PIV #2', 'ondansetron | 8 mg | iv-push | 09:05 | piv-2'],
  ['oxali 170 mgs 0930-1130 port', 'oxaliplatin | 170 mg | iv-infusion | 09:30-11:30 | port'],
  ['oxali 170 milligrams 9.30-11.30 port', 'oxaliplatin | 170 mg | iv-infusion | 09:30-11:30 | port'],
  ['ns 500 ml hyd 8-10 port', 'normal saline | 500 mL | iv-infusion | 08:00-10:00 | port | hydration'],
  ['NS flush 10ml 1134 port', 'saline flush | 10 mL | iv-push | 11:34 | port'],
  ['heparin flush 500 units 1545 port', 'heparin flush | 500 unit | iv-push | 15:45 | port'],
  ['oxali 170mg 0930 new bag port', 'oxaliplatin | 170 mg | iv-infusion | 09:30 | port'],
  ['oxali 170mg 0930 no stop port', 'oxaliplatin | 170 mg | iv-infusion | 09:30 | port'],
  [
    'carbo auc 5 600mg 0930-1000 port',
    'carboplatin | 600 mg | iv-infusion | 09:30-10:00 | port | order 5 auc',
  ],
  [
    'avastin 5mg/kg 400 mg 0930-1000 port',
    'bevacizumab | 400 mg | iv-infusion | 09:30-10:00 | port | order 5 kg',
  ],
  [
    'leuco 400 mg/m2 760mg 0930-1130 port',
    'leucovorin | 760 mg | iv-infusion | 09:30-11:30 | port | order 400 m2',
  ],
  ['oxali 170mg 0930-1130 port', 'oxaliplatin | 170 mg | iv-infusion | 09:30-11:30 | port'],
  ['zofran 16mg ivp 0905', 'ondansetron | 16 mg | iv-push | 09:05 | –'],
  ['NS 1L 0800-0900 hydration', 'normal saline | 1,000 mL | iv-infusion | 08:00-09:00 | – | hydration'],
  ['5fu 4800mg pump 1230', 'fluorouracil | 4,800 mg | pump-initiation | 12:30 | –'],
  ['diphenhydramine 25mg push 0848 port', 'diphenhydramine | 25 mg | iv-push | 08:48 | port'],
  ['port 0930-1130 170mg oxali', 'oxaliplatin | 170 mg | iv-infusion | 09:30-11:30 | port'],
  ['1130 oxali push', 'oxaliplatin | – | iv-push | 11:30 | –'],
  ['oxali 170 mg 930-1130', 'oxaliplatin | 170 mg | iv-infusion | 09:30-11:30 | –'],
  ['oxali 170 mg 09:30-11:30', 'oxaliplatin | 170 mg | iv-infusion | 09:30-11:30 | –'],
  ['oxali 170 mg 9:30a-11:30a', 'oxaliplatin | 170 mg | iv-infusion | 09:30-11:30 | –'],
  ['oxali 170 mg 9:30am-1pm', 'oxaliplatin | 170 mg | iv-infusion | 09:30-13:00 | –'],
  ['oxali 0930 - 1130', 'oxaliplatin | – | iv-infusion | 09:30-11:30 | –'],
  ['oxali 0930–1130', 'oxaliplatin | – | iv-infusion | 09:30-11:30 | –'],
  ['oxali 0930 to 1130', 'oxaliplatin | – | iv-infusion | 09:30-11:30 | –'],
  ['oxali 0930 1130', 'oxaliplatin | – | iv-infusion | 09:30-11:30 | –'],
  ['oxali 0930 +90m', 'oxaliplatin | – | iv-infusion | 09:30-11:00 | –'],
  ['oxali +90m 0930', 'oxaliplatin | – | iv-infusion | 09:30-11:00 | –'],
  ['oxali 0930 +90', 'oxaliplatin | – | iv-infusion | 09:30-11:00 | –'],
  ['oxali 0930 +2h2', 'oxaliplatin | – | iv-infusion | 09:30-11:32 | –'],
  ['oxali 0930 over 90 min', 'oxaliplatin | – | iv-infusion | 09:30-11:00 | –'],
  ['oxali 0930 x30m', 'oxaliplatin | – | iv-infusion | 09:30-10:00 | –'],
  ['oxali 0930 for 2h', 'oxaliplatin | – | iv-infusion | 09:30-11:30 | –'],
  ['zofran ivp 9:05 am', 'ondansetron | – | iv-push | 09:05 | –'],
  ['zofran ivp 1:05p', 'ondansetron | – | iv-push | 13:05 | –'],
  ['zofran ivp @0905', 'ondansetron | – | iv-push | 09:05 | –'],
  ['zofran ivp at 905', 'ondansetron | – | iv-push | 09:05 | –'],
  ['vanc 1g 2330-0030+1', 'vancomycin | 1 g | iv-infusion | 23:30-00:30+1 | –'],
  ['oxali infusion 0930-', 'oxaliplatin | – | iv-infusion | 09:30 | –'],
  ['oxali ivpb 0930', 'oxaliplatin | – | iv-infusion | 09:30 | –'],
  ['fluorouracil 4,560 mg pump 1150', 'fluorouracil | 4,560 mg | pump-initiation | 11:50 | –'],
  ['5-fu 760mg push 1140', 'fluorouracil | 760 mg | iv-push | 11:40 | –'],
  ['5 fu 760mg push 1140', 'fluorouracil | 760 mg | iv-push | 11:40 | –'],
  ['privigen 20 g 0900-1300', 'immune globulin (Privigen) | 20 g | iv-infusion | 09:00-13:00 | –'],
  ['gamunex 20 g 0900-1300', 'immune globulin (Gamunex-C, Gammaked) | 20 g | iv-infusion | 09:00-13:00 | –'],
  ['aloxi 0.25mg ivp 0850', 'palonosetron | 0.25 mg | iv-push | 08:50 | –'],
  ['aloxi .25mg ivp 0850', 'palonosetron | 0.25 mg | iv-push | 08:50 | –'],
  ['d5w 250cc 0930-1130 carrier', 'dextrose 5% | 250 mL | iv-infusion | 09:30-11:30 | – | carrier'],
  ['dextrose 5% 250 mL 0930-1130', 'dextrose 5% | 250 mL | iv-infusion | 09:30-11:30 | –'],
  ['0.9% saline 500ml 0800-0900', 'normal saline | 500 mL | iv-infusion | 08:00-09:00 | –'],
  [
    'NS 1L 0800-0900 pre-hydration',
    'normal saline | 1,000 mL | iv-infusion | 08:00-09:00 | – | pre-hydration',
  ],
  [
    'NS 1L 0800-0900 prehydration',
    'normal saline | 1,000 mL | iv-infusion | 08:00-09:00 | – | pre-hydration',
  ],
  ['NS 100ml 0845-0930 kvo', 'normal saline | 100 mL | iv-infusion | 08:45-09:30 | – | kvo'],
  ['NS 100ml 0845-0930 keep open', 'normal saline | 100 mL | iv-infusion | 08:45-09:30 | – | keep-open'],
  ['NS 10mL ivp 1134 flush', 'normal saline | 10 mL | iv-push | 11:34 | – | flush'],
  ['heparin flush 500 units push 1300', 'heparin flush | 500 unit | iv-push | 13:00 | –'],
  ['oxali 160mg waste 40mg 0930-1132', 'oxaliplatin | 160 mg | iv-infusion | 09:30-11:32 | – | waste 40 mg'],
  ['oxali 160mg waste 40 mg 0930-1132', 'oxaliplatin | 160 mg | iv-infusion | 09:30-11:32 | – | waste 40 mg'],
  ['oxali 160mg 40mg wasted 0930-1132', 'oxaliplatin | 160 mg | iv-infusion | 09:30-11:32 | – | waste 40 mg'],
  [
    'oxali 160mg discarded 0 mg 0930-1132',
    'oxaliplatin | 160 mg | iv-infusion | 09:30-11:32 | – | waste 0 mg',
  ],
  ['oxali 160mg waste none 0930-1132', 'oxaliplatin | 160 mg | iv-infusion | 09:30-11:32 | – | waste 0 mg'],
  ['oxali 160mg bag 2 0930-1132', 'oxaliplatin | 160 mg | iv-infusion | 09:30-11:32 | – | bag 2'],
  ['zofran 8mg iv push 0905', 'ondansetron | 8 mg | iv-push | 09:05 | –'],
  ['zofran 8mg iv 0905-0925', 'ondansetron | 8 mg | iv-infusion | 09:05-09:25 | –'],
  ['cisplatin 100mg ia 0905-0925', 'cisplatin | 100 mg | ia-infusion | 09:05-09:25 | –'],
  ['cisplatin 100mg ia push 0905', 'cisplatin | 100 mg | ia-push | 09:05 | –'],
  ['methotrexate 12mg it 1000', 'methotrexate | 12 mg | intrathecal | 10:00 | –'],
  ['filgrastim 300mcg subq 1400', 'filgrastim | 300 mcg | sc | 14:00 | –'],
  ['b12 1000 mcg im 1400', 'cyanocobalamin | 1,000 mcg | im | 14:00 | –'],
  ['lorazepam 0.5mg po 0844', 'lorazepam | 0.5 mg | oral | 08:44 | –'],
  ['lorazepam 0.5mg by mouth 0844', 'lorazepam | 0.5 mg | oral | 08:44 | –'],
  ['mag 2g 0900-1000 piv1', 'magnesium sulfate | 2 g | iv-infusion | 09:00-10:00 | piv-1'],
  ['magnesium 2g 0900-1000 left arm', 'magnesium sulfate | 2 g | iv-infusion | 09:00-10:00 | left arm'],
  ['zofran 8mg ivp 0905 PICC', 'ondansetron | 8 mg | iv-push | 09:05 | picc'],
  ['zofran 8mg ivp 0905 piv 2', 'ondansetron | 8 mg | iv-push | 09:05 | piv-2'],
  [
    'vanc 1g 1000-1100 piv-2 reason incompatible with oxaliplatin',
    'vancomycin | 1 g | iv-infusion | 10:00-11:00 | piv-2 | incompatible with oxaliplatin',
  ],
  ['port access flush 0840', 'port access, flush | – | access-flush | 08:40 | port'],
  ['port access, flush 0840', 'port access, flush | – | access-flush | 08:40 | port'],
  ['"compound X" 10mg ivp 0905', 'compound X | 10 mg | iv-push | 09:05 | –'],
  ['J9263 160mg 0930-1130', 'oxaliplatin | 160 mg | iv-infusion | 09:30-11:30 | –'],
  ['ferric carb 750mg 0900-0920', 'ferric carboxymaltose | 750 mg | iv-infusion | 09:00-09:20 | –'],
  ['tylenol 650mg po 0815', 'acetaminophen | 650 mg | oral | 08:15 | –'],
  ['Tylenol 650 mg PO at 8:15', 'acetaminophen | 650 mg | oral | 08:15 | –'],
  ['apap 650mg p.o. 0815', 'acetaminophen | 650 mg | oral | 08:15 | –'],
  ['tylenol 1g iv 0815-0830', 'acetaminophen | 1 g | iv-infusion | 08:15-08:30 | –'],
  ['emend 125mg po 0815', 'Emend | 125 mg | oral | 08:15 | –'],
  ['emend 150mg 0815-0845', 'fosaprepitant | 150 mg | iv-infusion | 08:15-08:45 | –'],
  ['zofran 8mg odt po 0815', 'ondansetron | 8 mg | oral | 08:15 | –'],
  ['zofran 8mg odt 0815', 'ondansetron | 8 mg | oral | 08:15 | –'],
  ['zofran 8 mg tablet 0815', 'ondansetron | 8 mg | oral | 08:15 | –'],
  ['keytruda 200mg 10-10:30', 'pembrolizumab | 200 mg | iv-infusion | 10:00-10:30 | –'],
  ['ocrevus 300 mg 9-11:30', 'ocrelizumab | 300 mg | iv-infusion | 09:00-11:30 | –'],
  ['ocrevus 300 mg 9-11', 'ocrelizumab | 300 mg | iv-infusion | 09:00-11:00 | –'],
  ['keytruda 200mg 9:30a-12:15p', 'pembrolizumab | 200 mg | iv-infusion | 09:30-12:15 | –'],
  ['keytruda 200mg 9:30-1:15p', 'pembrolizumab | 200 mg | iv-infusion | 09:30-13:15 | –'],
  ['keytruda 200mg 11-1p', 'pembrolizumab | 200 mg | iv-infusion | 11:00-13:00 | –'],
  ['zofran 16 mg IVPB 9:05-9:20 AM', 'ondansetron | 16 mg | iv-infusion | 09:05-09:20 | –'],
  ['zofran 16 mg IVPB 9:05 - 9:20 AM', 'ondansetron | 16 mg | iv-infusion | 09:05-09:20 | –'],
  ['zofran 16 mg iv 9:05 AM - 9:20 AM', 'ondansetron | 16 mg | iv-infusion | 09:05-09:20 | –'],
  ['oxali 170mg 0930/1130', 'oxaliplatin | 170 mg | iv-infusion | 09:30-11:30 | –'],
  ['oxali 170 mg start 0930 stop 1130', 'oxaliplatin | 170 mg | iv-infusion | 09:30-11:30 | –'],
  ['oxali 170 mg end 1130 start 0930', 'oxaliplatin | 170 mg | iv-infusion | 09:30-11:30 | –'],
  ['oxali 170 mg from 0930 until 1130', 'oxaliplatin | 170 mg | iv-infusion | 09:30-11:30 | –'],
  ['oxali 170 mg from 0930-1130', 'oxaliplatin | 170 mg | iv-infusion | 09:30-11:30 | –'],
  [
    'oxaliplatin 170 mg IV over 2 hours start 0930 stop 1130',
    'oxaliplatin | 170 mg | iv-infusion | 09:30-11:30 | –',
  ],
  ['decadron 10mg ivpb 0900 x 20min', 'dexamethasone | 10 mg | iv-infusion | 09:00-09:20 | –'],
  ['decadron 10mg ivpb 0900 20 min', 'dexamethasone | 10 mg | iv-infusion | 09:00-09:20 | –'],
  ['5fu 4560mg pump 1150 46h', 'fluorouracil | 4,560 mg | pump-initiation | 11:50-09:50+2 | –'],
  ['herceptin 400mg 2300 +90m', 'trastuzumab | 400 mg | iv-infusion | 23:00-00:30+1 | –'],
  ['NS bolus 500ml 0800', 'normal saline | 500 mL | iv-infusion | 08:00 | –'],
  ['neulasta 6 mg s/c 1500', 'pegfilgrastim | 6 mg | sc | 15:00 | –'],
  ['neulasta 6mg sub-q 1500', 'pegfilgrastim | 6 mg | sc | 15:00 | –'],
  ['neulasta 6mg sq 1500', 'pegfilgrastim | 6 mg | sc | 15:00 | –'],
  ['vit k 10mg sq 0930', 'phytonadione | 10 mg | sc | 09:30 | –'],
  ['heparin 500 units flush ivp 1300', 'heparin flush | 500 unit | iv-push | 13:00 | – | flush'],
  ['oxali 160mg jw 40mg 0930-1132', 'oxaliplatin | 160 mg | iv-infusion | 09:30-11:32 | – | waste 40 mg'],
  ['oxali 160mg jz 0930-1132', 'oxaliplatin | 160 mg | iv-infusion | 09:30-11:32 | – | waste 0 mg'],
  ['oxali 160mg 0930-1132 R port', 'oxaliplatin | 160 mg | iv-infusion | 09:30-11:32 | right port'],
  [
    'oxali 160mg 0930-1132 right chest port',
    'oxaliplatin | 160 mg | iv-infusion | 09:30-11:32 | right chest port',
  ],
  ['oxali 160mg 0930-1132 L FA 22g', 'oxaliplatin | 160 mg | iv-infusion | 09:30-11:32 | left forearm'],
  ['oxali 0930-1132 left hand 24ga', 'oxaliplatin | – | iv-infusion | 09:30-11:32 | left hand'],
  ['rituxan 700 mg 0900-1320', 'rituximab | 700 mg | iv-infusion | 09:00-13:20 | –'],
  ['treanda 180mg 1000-1030', 'bendamustine (Treanda) | 180 mg | iv-infusion | 10:00-10:30 | –'],
  ['J9034 180mg 1000-1010', 'bendamustine (Bendeka) | 180 mg | iv-infusion | 10:00-10:10 | –'],
]

const FAULTS: readonly Row[] = [
  ['oxali,170mg', 'missing: drug not given; missing: start not given; unread: “oxali,170mg” not read'],
  ['oxali 170xg 0930-1130', 'unread: “170xg” not read'],
  ['oxali 170 0930-1130', 'choose: dose “170” has no unit'],
  ['oxali 17 0930-1130', 'choose: dose “17” has no unit'],
  ['benadryl 50 iv push 9:15a', 'choose: dose “50” has no unit'],
  ['leucovorin 760 0930-1130', 'choose: dose “760” has no unit'],
  ['tylenol 650 po 0815', 'choose: dose “650” has no unit'],
  ['5-fu 400 mg/m2 IVP 1140', 'unread: “400 mg/m2” is an order, not a dose given'],
  ['NS 250 ml/hr 0800-1000', 'unread: “250 ml/hr” is a rate, not a dose'],
  ['tylenol 650mg x2 po 0815', 'unread: “x2” not read'],
  ['tylenol 650 po', 'missing: start not given; choose: dose “650” has no unit'],
  ['b12 1000 im 1400', 'choose: dose “1000” has no unit'],
  ['5fu 1200 push 1240', 'choose: dose “1200” has no unit'],
  ['5fu 1200 1240 push', 'choose: dose “1200” has no unit'],
  ['oxali 170mg 0930-1130 waste 30', 'choose: waste “30” has no unit'],
  ['ivig 20 g 0900-1300', 'choose: drug 12 products of “ivig”'],
  ['bendamustine 180mg 1000-1030', 'choose: drug 4 products of “bendamustine”'],
  ['zofran 8mg ivp 1:05', 'choose: start 01:05 or 13:05?'],
  ['zofran 8mg ivp at 105', 'choose: start 01:05 or 13:05?'],
  ['keytruda 200mg 1:00-2:30', 'choose: start 01:00 or 13:00?'],
  ['keytruda 200mg 6:00 to 1:00', 'choose: start 06:00 or 18:00?'],
  ['ivig 0930-1132 left hand 20g', 'choose: drug 12 products of “ivig”; choose: dose “20g” grams or gauge?'],
  ['oxali 170mg stop 1130', 'missing: start not given; unread: “1130” is a stop without a start'],
  ['keytruda 200mg 9:30-10:15p', 'choose: start 09:30 or 21:30?'],
  ['keytruda 200mg 11:30-1:00', 'choose: stop 01:00 is before start'],
  ['herceptin 400mg 2300-0030', 'choose: stop 00:30 is before start'],
  ['5fu 760mg bolus 1140-1150', 'choose: route push or infusion?'],
  ['5FU CI 4560mg 1150 46h', 'choose: route pump or infusion?'],
  ['carboplatin AUC5 1000-1100', 'unread: “AUC5” is an order, not a dose given'],
  ['carboplatin AUC 5 1000-1100', 'unread: “AUC 5” is an order, not a dose given'],
  ['decadron 4mg/ml 10mg ivp 0900', 'unread: “4mg/ml” is a strength, not a dose'],
  ['oxali 170 mg in 500ml D5W 0930-1130', 'choose: diluent “in 500ml D5W” is a row of its own'],
  ['oxali 170 mg in D5W 500 mL 0930-1130', 'choose: diluent “in D5W 500 mL” is a row of its own'],
  ['oxali 170mg 0930-1130 over 90 min', 'unread: “90 min” does not agree with start and stop'],
  ['oxali 85mg/m2 0930-1130', 'unread: “85mg/m2” is an order, not a dose given'],
  ['NS 125ml/hr 0930-1130', 'unread: “125ml/hr” is a rate, not a dose'],
  ['oxali 170mg 1172 push', 'missing: start not given; unread: “1172” is not a time and has no unit'],
  ['oxali 170mg 0930-1172', 'missing: start not given; unread: “0930-1172” is not a time'],
  ['oxali 170mg 1130-0930', 'choose: stop 09:30 is before start'],
  ['oxali 170mg 0930', 'choose: route push or infusion?'],
  ['oxali 170mg iv 0930', 'choose: route push or infusion?'],
  ['oxali 170mg +90m', 'missing: start not given; unread: “+90m” has no start to count from'],
  ['oxali 170mg', 'missing: start not given'],
  ['170mg push 0930', 'missing: drug not given'],
  ['oxali 170mg 160mg push 0930', 'unread: “160mg” is a second dose'],
  ['oxali zofran push 0930', 'unread: “zofran” is a second drug'],
  ['oxali push im 0930', 'unread: “im” is a second route'],
  ['oxali push 0930 1000 1030', 'unread: “1030” is one time too many'],
  ['oxali push 0930 port picc', 'unread: “picc” is a second access'],
  ['oxali push 0930 waste', 'unread: “waste” has no amount'],
  ['oxali push 0930 quickly', 'unread: “quickly” not read'],
  ['oxali 0930-1130 +30m', 'unread: “+30m” does not agree with start and stop'],
  ['zofram 8mg ivp 0905', 'choose: drug “zofram” is not in the drug table'],
  ['iron 200mg 0900-0930', 'choose: drug 3 drugs match “iron”'],
]

describe('a line is read', () => {
  it.each([...READ, ...FAULTS])('%s', (line, expected) => {
    expect(said(readQuickLine(line, book, EMPTY))).toBe(expected)
  })

  it('has no row twice', () => {
    const lines = [...READ, ...FAULTS].map(([line]) => line)
    expect(new Set(lines).size).toBe(lines.length)
  })
})

describe('the access of a line that names none', () => {
  it.each<readonly [line: string, day: readonly (string | null)[], expected: string]>([
    ['zofran 8mg ivp 0905', ['port', 'port'], 'ondansetron | 8 mg | iv-push | 09:05 | port'],
    ['zofran 8mg ivp 0905', ['port', 'piv-1'], 'choose: access which one?'],
    ['zofran 8mg ivp 0905', ['port', null], 'choose: access which one?'],
    ['zofran 8mg ivp 0905', [null], 'ondansetron | 8 mg | iv-push | 09:05 | –'],
    ['zofran 8mg po 0905', ['port'], 'ondansetron | 8 mg | oral | 09:05 | –'],
    ['zofran 8mg ivp 0905 no access', ['port'], 'ondansetron | 8 mg | iv-push | 09:05 | –'],
    [
      'zofran 8mg ivp 0905 left fa 22g',
      ['Left FA 22g'],
      'ondansetron | 8 mg | iv-push | 09:05 | Left FA 22g',
    ],
    ['zofran 8mg ivp 0905 bag 1', ['port'], 'ondansetron | 8 mg | iv-push | 09:05 | port | bag bag 1'],
  ])('%s beside %j', (line, accesses, expected) => {
    expect(said(readQuickLine(line, book, withAccesses(...accesses)))).toBe(expected)
  })
})

describe('pauses make stretches of one bag', () => {
  it.each<readonly [line: string, stretches: readonly string[]]>([
    ['rituxan 700mg 0850-0935 1005-1405', ['08:50-09:35', '10:05-14:05']],
    ['rituxan 700mg 0850-0935 then 1005-1405', ['08:50-09:35', '10:05-14:05']],
    ['rituxan 700mg 0850-0935, 1005-1100, 1130-1405', ['08:50-09:35', '10:05-11:00', '11:30-14:05']],
    ['rituxan 700mg 0850-1405 paused 0935-1005', ['08:50-09:35', '10:05-14:05']],
    ['rituxan 700mg ivpb 0850 held 0935 to 1005', ['08:50-09:35', '10:05']],
  ])('%s', (line, stretches) => {
    const { draft, more, fault } = readQuickLine(line, book, EMPTY)
    expect(fault).toBe(null)
    const all = [...(draft === null ? [] : [draft]), ...more]
    expect(
      all.map(({ start, stop }) =>
        stop === null ? timeText(start) : `${timeText(start)}-${timeText(stop)}`,
      ),
    ).toEqual(stretches)
    expect(all.map(({ id, bag, dose }) => [id, bag, dose === null])).toEqual(
      all.map((_, at) => [`a${at + 1}`, 'bag 1', at > 0]),
    )
  })

  it.each([
    ['zofran 8mg push 0900-0905 0910-0915', 'unread: “0910” is a pause of no infusion'],
    ['rituxan 700mg 0850-1405 paused 1400-1410', 'unread: “paused 1400-1410” is no pause of this infusion'],
    [
      'rituxan 700mg 0850-0935 0930-1405',
      'unread: “0930” is one time too many; unread: “1405” is one time too many',
    ],
  ])('%s', (line, expected) => {
    expect(said(readQuickLine(line, book, EMPTY))).toBe(expected)
  })
})

it('says nothing of an empty line', () => {
  expect(readQuickLine('  ', book, EMPTY)).toEqual({ chips: [], draft: null, more: [], fault: null })
})

it('a choice in the place of its words settles the chip', () => {
  for (const line of [
    'iron 200mg 0900-0930',
    'zofram 8mg ivp 0905',
    'oxali 170mg 2330-0030',
    'oxali 8mg 0930',
    'ivig 20 g 0900-1300',
    'benadryl 50 iv push 9:15a',
    'b12 1000 im 1400',
    'oxali 170mg 0930-1130 waste 30',
    'zofran 8mg ivp 1:05',
    'keytruda 200mg 1:00-2:30',
    'keytruda 200mg 6:00 to 1:00',
    'keytruda 200mg 11:30-1:00',
    '5fu 760mg bolus 1140-1150',
    '5FU CI 4560mg 1150 46h',
    'oxali 170 mg in 500ml D5W 0930-1130',
    'oxali 0930-1132 left hand 24g',
  ]) {
    const chip = readQuickLine(line, book, EMPTY).chips.find(({ state }) => state === 'choose')
    expect(chip?.choices.length ?? 0).toBeGreaterThan(0)
    for (const choice of chip?.choices ?? []) {
      const after = readQuickLine(withChoice(line, chip ?? { from: 0, to: 0 }, choice), book, EMPTY)
      expect([choice.text, after.fault]).toEqual([choice.text, null])
    }
  }
})

it('never throws, and each chip lies within the line', () => {
  const words = [...READ, ...FAULTS].flatMap(([line]) => line.split(' '))
  const lines = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 9 })
      .map((some) => some.join(' ')),
  )
  fc.assert(
    fc.property(lines, (line) => {
      const { chips, draft, fault } = readQuickLine(line, book, withAccesses('port'))
      for (const { from, to } of chips) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeGreaterThanOrEqual(from)
        expect(to).toBeLessThanOrEqual(line.length)
      }
      expect(draft === null).toBe(fault !== null || chips.length === 0)
    }),
    { numRuns: 300 },
  )
}, 30_000)
