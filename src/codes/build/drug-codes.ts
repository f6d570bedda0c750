import { byText } from '../../lib/order.ts'
import type { BillingUnit } from '../book.ts'
import type { DrugCodesTable } from '../table-shapes.ts'
import { parseBillingUnit, unitOfDescription } from '../billing-unit.ts'
import { describe } from './drug-name.ts'
import { DRUGS } from './drugs.ts'
import { ASP_FILES, HCPCS, descriptorOf } from './hcpcs.ts'
import { field, readCsv } from './read-csv.ts'

const ends = readCsv('code-ends.csv')
const dialysis = readCsv('dialysis-codes.csv')
const onDialysis = new Set(dialysis.map((row) => field(row, 'dialysis')))

/** Every code of the drug table, and those whose end the rules reference names. */
export const DRUG_CODES: readonly string[] = [
  ...new Set([
    ...DRUGS.flatMap((draft) => draft.codes),
    ...dialysis.map((row) => field(row, 'dialysis')),
    ...ends.flatMap((row) => [field(row, 'code'), ...field(row, 'successors').split(' ')]),
  ]),
]
  .filter((code) => code !== '')
  .sort(byText)

/** The unit that the payment files print, newest first. */
const printed = new Map<string, string>()
for (const file of ASP_FILES)
  for (const row of file.rows) {
    const text = field(row, 'hcpcs_dosage')
    if (text !== '') printed.set(field(row, 'hcpcs'), text)
  }

/** What one unit of a code holds: by the payment file, else by the descriptor; null where neither can be divided. */
export function unitOf(code: string): BillingUnit | null {
  const text = printed.get(code)
  return (text === undefined ? null : parseBillingUnit(text)) ?? unitOfDescription(descriptorOf(code))
}

function labelsOf(): Readonly<Record<string, string>> {
  const inRows = new Set(DRUGS.flatMap((draft) => draft.codes))
  const labels = DRUG_CODES.flatMap((code): [string, string][] => {
    const descriptor = descriptorOf(code)
    const full = describe(descriptor)?.full
    if (full === undefined) return []
    if (onDialysis.has(code)) return [[code, `${full} (dialysis)`]]
    return inRows.has(code)
      ? []
      : [[code, `${full}, ${descriptor.toLowerCase().split(', ').slice(1).join(', ')}`]]
  })
  return Object.fromEntries(labels)
}

export function drugCodesTable(): DrugCodesTable {
  const units: BillingUnit[] = []
  const at = (unit: BillingUnit): number => {
    const known = units.findIndex(
      (other) => other.micro === unit.micro && other.of === unit.of && other.text === unit.text,
    )
    return known >= 0 ? known : units.push(unit) - 1
  }
  const rows = DRUG_CODES.map((code): DrugCodesTable['rows'][number] => {
    const listed = HCPCS.get(code)
    if (listed === undefined) throw new Error(`${code} is not in the HCPCS list`)
    const unit = unitOf(code)
    const end = ends.find((row) => field(row, 'code') === code)
    const position = unit === null ? null : at(unit)
    return end === undefined
      ? [code, position, listed.from]
      : [code, position, listed.from, field(end, 'to'), field(end, 'successors')]
  })
  return {
    edition: 'drugs-2026',
    units: units.map((unit) => [unit.micro, unit.of, unit.text]),
    labels: labelsOf(),
    dialysis: Object.fromEntries(dialysis.map((row) => [field(row, 'code'), field(row, 'dialysis')])),
    rows,
  }
}
