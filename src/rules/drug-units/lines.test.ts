/** Which code a drug takes on a date and in what units; fluids by the bag; measures; what is asked. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting } from '../../encounter/model.ts'
import type { Switches } from '../policy.ts'
import { coder, day, give, inf, linesText, saline } from '../testing.ts'
import type { DayMore, More, Row } from '../testing.ts'

const code = coder(fullBook)

type Case = {
  readonly more?: DayMore
  readonly under?: Partial<Switches>
  readonly setting?: Setting
  /** Checks of the drug lines that must speak, besides those of containers that are not recorded. */
  readonly asks?: readonly string[]
}

const USUAL = ['drug-units/waste-not-recorded', 'drug-units/container-unknown']

function expectDrugs(
  row: Row | readonly Row[],
  wanted: string,
  { more, under, setting, asks = [] }: Case,
): void {
  const claim = code(day(setting ?? 'office', [row].flat() as readonly Row[], more), under)
  const said = claim.findings.map(({ check }) => check.id).filter((id) => id.startsWith('drug-units/'))
  const lines = linesText(claim, ['drug', 'waste'])
  expect({ lines, asks: said.filter((id) => !USUAL.includes(id)).toSorted() }).toEqual({
    lines: wanted,
    asks: asks.map((ask) => `drug-units/${ask}`).toSorted(),
  })
}

const bag = (drug: string, dose: string): Row => saline('10:00', '12:00', { drug, dose })

it.each<[string, string, string]>([
  ['saline', '1 mL', 'J7050'],
  ['saline', '250 mL', 'J7050'],
  ['saline', '250.000001 mL', 'J7040'],
  ['saline', '500 mL', 'J7040'],
  ['saline', '501 mL', 'J7030'],
  ['saline', '1000 mL', 'J7030'],
  ['saline', '1250 mL', 'J7030, J7050'],
  ['saline', '1251 mL', 'J7030, J7040'],
  ['saline', '1500 mL', 'J7030, J7040'],
  ['saline', '1501 mL', 'J7030 × 2'],
  ['saline', '2000 mL', 'J7030 × 2'],
  ['saline', '500 mg', ''],
  ['lactated ringer', '1000 mL', 'J7120'],
  ['lactated ringer', '1001 mL', 'J7120 × 2'],
  ['dextrose 5%', '500 mL', 'J7060'],
  ['dextrose 5%', '501 mL', 'J7060 × 2'],
])('%s, %s: %s', (drug, dose, wanted) => expectDrugs(bag(drug, dose), wanted, {}))

it('two bags of one day are two units', () => {
  expectDrugs([bag('saline', '500 mL'), bag('saline', '400 mL')], 'J7040 × 2', {})
})

const hour = (drug: string, dose?: string, more: More = {}): Row =>
  inf(drug, '10:00', '11:00', { ...more, ...(dose === undefined ? {} : { dose }) })
const on = (date: string, asks: readonly string[] = []): Case => ({ more: { date }, asks })

it.each<[string, string, string, readonly string[]]>([
  // Three drugs changed code and unit on 1 October 2026.
  ['fluorouracil', '2026-09-30', 'J9190-JZ', []],
  ['fluorouracil', '2026-10-01', 'J9192-JZ × 50', ['successor-inferred']],
  ['etoposide', '2026-09-30', 'J9181-JZ × 50', []],
  ['etoposide', '2026-10-01', 'J9187-JZ × 500', ['successor-inferred']],
  ['leucovorin', '2026-09-30', 'J0640-JZ × 10', []],
  ['leucovorin', '2026-10-01', 'J0643-JZ × 500', ['successor-inferred']],
  // A code that is typed decides while it is in force, and none is made of one that has ended.
  ['J9190', '2026-09-30', 'J9190-JZ', []],
  ['J9190', '2026-10-01', '', ['code-ended']],
  ['J9191', '2026-10-01', 'J9191-JZ × 50', []],
  ['J9191', '2026-09-30', 'J9191-JZ × 50', ['code-not-yet-in-force']],
  [' j9192 ', '2026-10-01', 'J9192-JZ × 50', []],
  ['fluorouracil', '2020-01-01', 'J9190', []],
])('%s on %s: %s', (drug, date, wanted, asks) => expectDrugs(hour(drug, '500 mg'), wanted, on(date, asks)))

it.each<[string, Row, string, readonly string[]]>([
  ['grams', hour('oxaliplatin', '0.1 g'), 'J9263-JZ × 200', []],
  ['micrograms', hour('oxaliplatin', '100000 mcg'), 'J9263-JZ × 200', []],
  ['a microgram more than a unit', hour('oxaliplatin', '500.001 mcg'), 'J9263-JZ × 2', []],
  ['another measure', hour('oxaliplatin', '100 unit'), '', ['dose-not-convertible']],
  ['no dose', hour('oxaliplatin'), '', ['dose-not-documented']],
  ['one dose of two', hour('oxaliplatin', '100 mg'), 'J9263-JZ × 200', []],
  ['above the limit of a day', hour('oxaliplatin', '2000 mg'), 'J9263-JZ × 4000', ['over-limit']],
  ['no drug of the table', hour('something', '100 mg'), '', []],
  [
    'a discarded amount in another measure, where JZ would be false',
    hour('oxaliplatin', '100 mg', { discarded: '1 mL' }),
    'J9263 × 200',
    ['waste-not-convertible'],
  ],
])('measures: %s', (_, row, wanted, asks) => expectDrugs(row, wanted, { asks }))

it('one dose that is not documented withholds the line of the day', () => {
  expectDrugs([hour('oxaliplatin', '100 mg'), give('oxaliplatin', 'iv-push', '12:00')], '', {
    asks: ['dose-not-documented'],
  })
})

const epoetin = give('epoetin alfa', 'sc', '10:00', { dose: '1000 unit' })
const cause = ['cause-of-anaemia']
it.each<[string, readonly string[], string, readonly string[]]>([
  ['kidney failure and dialysis', ['N18.6', 'Z99.2'], 'Q4081-JZ × 10', []],
  ['kidney failure', ['N18.6'], 'J0885-JZ', cause],
  ['dialysis', ['Z99.2'], 'J0885-JZ', cause],
])('epoetin alfa, %s', (_, diagnoses, wanted, asks) =>
  expectDrugs(epoetin, wanted, { more: { diagnoses }, asks }),
)

it.each<[string, Row, Case, string]>([
  ['340B', hour('oxaliplatin', '100 mg'), { under: { drug340B: 'TB' } }, 'J9263-JZ-TB × 200'],
  [
    '340B, which of two',
    hour('oxaliplatin', '100 mg'),
    { under: { drug340B: 'JG-or-TB' }, asks: ['340b-modifier-open'] },
    'J9263-JZ × 200',
  ],
  [
    '340B, packaged in a facility',
    hour('dexamethasone', '8 mg'),
    { under: { drug340B: 'TB' }, setting: 'facility' },
    'J1100 × 8',
  ],
  [
    '340B, a code that the hospital’s table does not hold',
    hour('leucovorin', '50 mg'),
    { under: { drug340B: 'TB' }, setting: 'facility', asks: ['successor-inferred'] },
    'J0643-JZ × 50',
  ],
  [
    '340B, packaged there and which of two',
    hour('dexamethasone', '8 mg'),
    { under: { drug340B: 'JG-or-TB' }, setting: 'facility' },
    'J1100 × 8',
  ],
  ['340B, in an office too', hour('dexamethasone', '8 mg'), { under: { drug340B: 'TB' } }, 'J1100-JZ-TB × 8'],
  ['off campus, office', hour('oxaliplatin', '1 mg'), { under: { offCampus: 'PO' } }, 'J9263-JZ × 2'],
  [
    'off campus, facility, packaged there',
    hour('oxaliplatin', '1 mg'),
    { under: { offCampus: 'PO' }, setting: 'facility' },
    'J9263-PO × 2',
  ],
  [
    'a payer that wants every NDC',
    hour('oxaliplatin', '100 mg'),
    { under: { ndcRequired: 'all' }, asks: ['ndc-missing'] },
    'J9263-JZ × 200',
  ],
  [
    'each dose by itself',
    hour('oxaliplatin', '0.1 mg'),
    { under: { unitRounding: 'per-administration' } },
    'J9263-JZ',
  ],
])('switches: %s', (_, row, more, wanted) => expectDrugs(row, wanted, more))
