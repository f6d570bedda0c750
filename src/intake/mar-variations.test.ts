/**
 * One day written in many layouts: other heads, columns in any order and more of them, other delimiters, dates and
 * clocks, rows shuffled or newest first, any case. Each must read as the day that it was written from.
 */
import { fc } from '../lib/seeded.ts'
import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { timeText } from '../encounter/typed-time.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { readMar } from './read-mar.ts'

type Row = {
  readonly drug: string
  readonly action: string
  readonly minute: number
  readonly dose: string
  readonly route: string
  readonly site: string
}

/** Two pushes, an infusion with a pause, another beside it, a pump, a refusal. */
const ROWS: readonly Row[] = [
  { drug: 'ondansetron', action: 'Given', minute: 545, dose: '16 mg', route: 'IV push', site: 'port' },
  { drug: 'dexamethasone', action: 'Given', minute: 550, dose: '10 mg', route: 'IV push', site: 'port' },
  { drug: 'oxaliplatin', action: 'New Bag', minute: 570, dose: '170 mg', route: 'IVPB', site: 'port' },
  { drug: 'leucovorin', action: 'New Bag', minute: 572, dose: '800 mg', route: 'IVPB', site: 'port' },
  { drug: 'prochlorperazine', action: 'Refused', minute: 600, dose: '', route: 'IV push', site: '' },
  { drug: 'oxaliplatin', action: 'Paused', minute: 610, dose: '', route: 'IVPB', site: 'port' },
  { drug: 'oxaliplatin', action: 'Restarted', minute: 640, dose: '', route: 'IVPB', site: 'port' },
  { drug: 'oxaliplatin', action: 'Rate Change', minute: 650, dose: '', route: 'IVPB', site: 'port' },
  { drug: 'leucovorin', action: 'Stopped', minute: 692, dose: '', route: 'IVPB', site: 'port' },
  { drug: 'oxaliplatin', action: 'Stopped', minute: 720, dose: '', route: 'IVPB', site: 'port' },
  { drug: 'fluorouracil', action: 'Given', minute: 725, dose: '740 mg', route: 'IV push', site: 'port' },
]
const EXPECTED = [
  'ondansetron iv-push 09:05 - 16 mg port',
  'dexamethasone iv-push 09:10 - 10 mg port',
  'oxaliplatin iv-infusion 09:30 10:10 170 mg port',
  'leucovorin iv-infusion 09:32 11:32 800 mg port',
  'oxaliplatin iv-infusion 10:40 12:00 - port',
  'fluorouracil iv-push 12:05 - 740 mg port',
].toSorted()

const HEADS = {
  time: [
    'Time',
    'Taken Time',
    'Admin Time',
    'Action Time',
    'Date/Time',
    'ADMIN_DTTM',
    'Administered at',
    'Time given',
    'effective',
  ],
  drug: ['Medication', 'Drug', 'MEDICATION_NAME', 'Med', 'Product', 'Med name', 'Order description'],
  action: ['Action', 'MAR Action', 'Event', 'MAR_ACTION', 'Act', 'Activity'],
  dose: ['Dose', 'Dose given', 'DOSE', 'Amount', 'Admin dose'],
  route: ['Route', 'RTE', 'Via', 'Route of administration', 'ROUTE'],
  site: ['Site', 'Line', 'IV access', 'Lumen', 'Access'],
} as const
const CLOCK: { readonly [name: string]: (minute: number) => string } = {
  'MM/DD/YYYY HHMM': (m) => `10/06/2026 ${hhmm(m, '')}`,
  'MM/DD/YY HH:MM': (m) => `10/06/26 ${hhmm(m, ':')}`,
  'M/D/YYYY h:MM PM': (m) => `10/6/2026 ${twelve(m)}`,
  'D-Mon-YY': (m) => `6-Oct-26 ${hhmm(m, ':')}`,
  'DD Mon YYYY': (m) => `06 Oct 2026 ${hhmm(m, '')}`,
  'Mon D, YYYY': (m) => `Oct 6, 2026 ${twelve(m)}`,
  'ISO offset': (m) => `2026-10-06T${hhmm(m, ':')}-05:00`,
  'ISO seconds': (m) => `2026-10-06 ${hhmm(m, ':')}:27`,
  'ISO Z': (m) => `2026-10-06T${hhmm(m, ':')}:00Z`,
  dotted: (m) => `06.10.2026 ${hhmm(m, ':')}`,
}
const pad = (n: number): string => String(n).padStart(2, '0')
const hhmm = (m: number, sign: string): string => `${pad(Math.floor(m / 60))}${sign}${pad(m % 60)}`
const twelve = (m: number): string =>
  `${((Math.floor(m / 60) + 11) % 12) + 1}:${pad(m % 60)} ${m < 720 ? 'AM' : 'PM'}`

const EXTRA: readonly (readonly [head: string, cell: (row: Row, at: number) => string])[] = [
  ['Scheduled', (_, at) => `10/06/2026 ${hhmm(480 + at * 11, '')}`],
  ['Saved time', (row) => `10/06/2026 ${hhmm(row.minute + 47, '')}`],
  ['Recorded by', () => 'Roe, R, RN'],
  ['Order ID', (row) => `77${row.drug.length}01`],
  ['Cosigned', () => ''],
  ['Lot', () => 'T0001'],
  ['MRN', () => '0000000'],
]

const readBack = (text: string): readonly string[] =>
  readMar(text, fullBook)
    .administrations.map(
      (a) =>
        `${a.drug} ${a.route} ${a.start === null ? '?' : timeText(a.start)} ${a.stop === null ? '-' : timeText(a.stop)} ${a.dose === null ? '-' : amountText(a.dose)} ${a.access}`,
    )
    .toSorted()

const any = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list)
const layout = fc.record({
  heads: fc.record({
    time: any(HEADS.time),
    drug: any(HEADS.drug),
    action: any(HEADS.action),
    dose: any(HEADS.dose),
    route: any(HEADS.route),
    site: any(HEADS.site),
  }),
  order: fc.shuffledSubarray(['time', 'drug', 'action', 'dose', 'route', 'site'] as const, {
    minLength: 6,
    maxLength: 6,
  }),
  clock: any(Object.keys(CLOCK)),
  delimiter: any(['\t', ',', ';', '|', ' | ']),
  extra: fc.subarray(EXTRA.map((_, at) => at)),
  rows: any(['as charted', 'newest first', 'shuffled']),
  seed: fc.array(fc.nat(1000), { minLength: ROWS.length, maxLength: ROWS.length }),
  letters: any(['as they are', 'upper', 'lower']),
  ends: any(['\n', '\r\n']),
  title: any(['', 'Medication Administration Report\n\n', 'PATIENT: TEST,PATIENT   MRN: 0000000\n']),
})

describe('one day in many layouts', () => {
  it('reads the same whatever the table looks like', () => {
    fc.assert(
      fc.property(layout, (look) => {
        const sign = look.delimiter.trim() === '' ? look.delimiter : look.delimiter
        const cell = (text: string): string =>
          sign !== '\t' && text.includes(sign.trim() || sign) ? `"${text}"` : text
        const heads = [
          ...look.order.map((name) => look.heads[name]),
          ...look.extra.map((at) => EXTRA[at]?.[0] ?? ''),
        ]
        const ranked = ROWS.map((row, at) => ({ row, rank: look.seed[at] ?? 0 }))
        const rows =
          look.rows === 'as charted'
            ? ROWS
            : look.rows === 'newest first'
              ? ROWS.toReversed()
              : ranked.toSorted((a, b) => a.rank - b.rank).map(({ row }) => row)
        const lines = rows.map((row, position) => {
          const cells = look.order.map((name) =>
            name === 'time' ? (CLOCK[look.clock]?.(row.minute) ?? '') : row[name],
          )
          return [...cells, ...look.extra.map((at) => EXTRA[at]?.[1](row, position) ?? '')]
            .map(cell)
            .join(sign)
        })
        const written = `${look.title}${[heads.join(sign), ...lines].join('\n')}`
        const cased =
          look.letters === 'upper'
            ? written.toUpperCase()
            : look.letters === 'lower'
              ? written.toLowerCase()
              : written
        expect(readBack(cased.replaceAll('\n', look.ends))).toEqual(EXPECTED)
      }),
      { numRuns: 150 },
    )
  })
})
