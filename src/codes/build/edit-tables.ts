import { byText } from '../../lib/order.ts'
import type { TableSetting } from '../book.ts'
import type { AddOnsTable, LimitsTable, PairsTable } from '../table-shapes.ts'
import { DRUG_CODES } from './drug-codes.ts'
import { LABELS } from './labels.ts'
import { field, readCsv } from './read-csv.ts'

const known = new Set([...DRUG_CODES, ...LABELS.keys()])

const settingOf = (text: string): TableSetting => {
  if (text === 'practitioner') return 'office'
  if (text === 'outpatient hospital') return 'facility'
  throw new Error(`unknown setting ${text}`)
}

const indicatorOf = (text: string): 1 | 2 | 3 => {
  const value = Number(text)
  if (value === 1 || value === 2 || value === 3) return value
  throw new Error(`unknown limit indicator ${text}`)
}

type LimitRow = {
  readonly code: string
  readonly setting: TableSetting
  readonly units: number
  readonly indicator: 1 | 2 | 3
  readonly edition: string
}

const wholeUnits = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new Error(`a limit of ${text} units`)
  return Number(text)
}

/** The published rows, then for what they lack the values that the rules reference prints (procedure step 0). */
function limitRows(): readonly LimitRow[] {
  const published = readCsv('mue.csv').map(
    (row): LimitRow => ({
      code: field(row, 'code'),
      setting: settingOf(field(row, 'setting')),
      units: wholeUnits(field(row, 'mue')),
      indicator: indicatorOf(field(row, 'mai')),
      edition: `mue-${field(row, 'quarter').toLowerCase()}`,
    }),
  )
  const taken = new Set(published.map((row) => `${row.setting} ${row.code}`))
  const printed = readCsv('printed-limits.csv').flatMap((row) =>
    (['office', 'facility'] as const).flatMap((setting): LimitRow[] => {
      const code = field(row, 'code')
      const units = field(row, setting)
      if (units === '' || taken.has(`${setting} ${code}`)) return []
      const indicator = indicatorOf(field(row, 'indicator'))
      return [{ code, setting, units: wholeUnits(units), indicator, edition: 'mue-2024q3' }]
    }),
  )
  return [...published, ...printed].filter((row) => known.has(row.code))
}

/** Rows gathered by the words that they share, in the order of those words. */
function gathered<T>(rows: readonly T[], by: (row: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row])
  return [...groups].sort(([a], [b]) => byText(a, b)).map(([, group]) => group)
}

export const limitsTable = (): LimitsTable => ({
  sets: gathered(limitRows(), (row) => `${row.edition} ${row.setting} ${row.indicator}`).flatMap((rows) => {
    const first = rows[0]
    if (first === undefined) return []
    const units = rows.map((row): [string, number] => [row.code, row.units]).sort(([a], [b]) => byText(a, b))
    const { edition, setting, indicator } = first
    const fills = edition === 'mue-2024q3' ? ({ fills: true } as const) : {}
    return [{ edition, setting, indicator, ...fills, units: Object.fromEntries(units) }]
  }),
})

type PairRow = {
  readonly column1: string
  readonly column2: string
  readonly setting: TableSetting
  readonly indicator: 0 | 1
  readonly edition: string
}

/** What the hospital's file lacks and takes from the practitioners' (procedure step 0). */
function facilityRows(practitioner: readonly PairRow[]): readonly PairRow[] {
  const exceptions = readCsv('facility-pairs.csv')
  const codes = (what: string): ReadonlySet<string> =>
    new Set(exceptions.filter((row) => field(row, 'what') === what).map((row) => field(row, 'code')))
  const taken = codes('column 1 taken from the practitioner rows')
  const without = codes('column 2 left out of them')
  const allowed = codes('column 2 with indicator 1 in them')
  return practitioner
    .filter((row) => taken.has(row.column1) && !without.has(row.column2))
    .map((row) => ({ ...row, setting: 'facility', indicator: allowed.has(row.column2) ? 1 : row.indicator }))
}

function pairRows(): readonly PairRow[] {
  const published = readCsv('ncci-ptp.csv').map(
    (row): PairRow => ({
      column1: field(row, 'column1'),
      column2: field(row, 'column2'),
      setting: settingOf(field(row, 'setting')),
      indicator: field(row, 'modifier_indicator') === '0' ? 0 : 1,
      edition: `ptp-${field(row, 'quarter').toLowerCase()}`,
    }),
  )
  return [...published, ...facilityRows(published.filter((row) => row.setting === 'office'))]
}

export const pairsTable = (): PairsTable => ({
  sets: gathered(pairRows(), (row) => `${row.edition} ${row.setting} ${row.indicator}`).flatMap((rows) => {
    const first = rows[0]
    if (first === undefined) return []
    const columns = gathered(rows, (row) => row.column1).map((group): [string, string] => [
      group[0]?.column1 ?? '',
      group
        .map((row) => row.column2)
        .sort(byText)
        .join(' '),
    ])
    const { edition, setting, indicator } = first
    const fills = edition === 'ptp-2024q3' && setting === 'facility' ? ({ fills: true } as const) : {}
    return [{ edition, setting, indicator, ...fills, rows: Object.fromEntries(columns) }]
  }),
})

export const addOnsTable = (): AddOnsTable => ({
  edition: 'aoc-2024q3',
  rows: Object.fromEntries(
    gathered(readCsv('addon-codes.csv'), (row) => field(row, 'addon')).map((group) => [
      group.map((row) => field(row, 'addon'))[0] ?? '',
      group
        .map((row) => field(row, 'primary'))
        .sort(byText)
        .join(' '),
    ]),
  ),
})
