/** Which code a drug takes on a date and in what units; fluids by the bag; measures; what is asked. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting } from '../../encounter/model.ts'
import type { Switches } from '../policy.ts'
import { coder, day, give, inf, lineText, linesText, push, saline } from '../testing.ts'
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
  // Before the first code of a product, the oldest one is asked about.
  ['romiplostim', '2010-01-01', 'J2796 × 50000', []],
  ['romiplostim', '2009-12-31', 'J2796 × 50000', ['code-not-yet-in-force']],
])('%s on %s: %s', (drug, date, wanted, asks) => expectDrugs(hour(drug, '500 mg'), wanted, on(date, asks)))

it.each<[string, Row, string, readonly string[]]>([
  ['grams', hour('oxaliplatin', '0.1 g'), 'J9263-JZ × 200', []],
  ['micrograms', hour('oxaliplatin', '100000 mcg'), 'J9263-JZ × 200', []],
  ['a microgram more than a unit', hour('oxaliplatin', '500.001 mcg'), 'J9263-JZ × 2', []],
  ['another measure', hour('oxaliplatin', '100 unit'), '', ['dose-not-convertible']],
  ['no dose', hour('oxaliplatin'), '', ['dose-not-documented']],
  ['one dose of two', hour('oxaliplatin', '100 mg'), 'J9263-JZ × 200', []],
  ['above the limit of a day', hour('oxaliplatin', '2000 mg'), 'J9263-JZ × 4000', ['over-limit']],
  ['the limit of a day', hour('oxaliplatin', '350 mg'), 'J9263-JZ × 700', []],
  ['a unit more than it', hour('oxaliplatin', '350.001 mg'), 'J9263-JZ × 701', ['over-limit']],
  ['a code whose unit the table does not give', hour('Vyxeos', '100 mg'), '', ['dose-not-convertible']],
  ['what is entered as blood', hour('P9045', '12.5 g', { class: 'blood-product' }), '', []],
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

it('what is asked of a code names its drug, its administration and its line', () => {
  const askedOf = (row: Row, check: string, date?: string) => {
    const { findings, lines } = code(day('office', [row], date === undefined ? {} : { date }))
    const found = findings.find((finding) => finding.check.id === `drug-units/${check}`)
    const about = found?.because[0]?.about
    return [found?.because[0]?.facts, about, found?.lines.map((position) => lines[position]?.code)]
  }
  const oldest = { drug: 'romiplostim', code: 'J2796' }
  expect(askedOf(hour('romiplostim', '1 mg'), 'code-not-yet-in-force', '2009-12-31')).toEqual([
    oldest,
    ['a1'],
    ['J2796'],
  ])
  const ended = { drug: 'J9190', code: 'J9190', ended: '2026-09-30', successors: ['J9192', 'J9191'] }
  expect(askedOf(hour('J9190', '500 mg'), 'code-ended')).toEqual([ended, ['a1'], []])
  // The products of a drug are asked about by name; other successors of an ended code are no other products.
  const products = { drug: 'bendamustine', code: 'J9033', others: ['J9034', 'J9036', 'J9056'] }
  expect(askedOf(hour('bendamustine', '100 mg'), 'several-products')).toEqual([products, ['a1'], ['J9033']])
  const twins = { drug: 'fluorouracil', code: 'J9192', others: ['J9191'] }
  expect(askedOf(hour('fluorouracil', '500 mg'), 'successor-inferred')).toEqual([twins, ['a1'], ['J9192']])
  expect(askedOf(hour('fluorouracil', '500 mg'), 'several-products')[0]).toBeUndefined()
  const noUnit = {
    drug: 'Vyxeos',
    code: 'J9153',
    dose: 'The dose',
    unit: 'daunorubicin–cytarabine liposome',
  }
  expect(askedOf(hour('Vyxeos', '100 mg'), 'dose-not-convertible')).toEqual([noUnit, ['a1'], []])
})

it('drugs and fluids stand in the order of their first administration, what was discarded beside its dose', () => {
  const rows = [
    push('oxaliplatin', '09:00', { dose: '50 mg' }),
    saline('10:00', '11:00', { drug: 'saline', dose: '500 mL' }),
    push('oxaliplatin', '11:00', { dose: '40 mg', discarded: '10 mg' }),
    push('ondansetron', '12:00', { dose: '8 mg' }),
  ]
  const drugs = code(day('office', rows)).lines.filter(({ kind }) => kind === 'drug' || kind === 'waste')
  expect(drugs.map((line) => `${lineText(line)} ${line.administrations.join(' ')}`)).toEqual([
    'J9263 × 180 a1 a3',
    'J9263-JW × 20 a3',
    'J7040 a2',
    'J2405-JZ × 8 a4',
  ])
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
