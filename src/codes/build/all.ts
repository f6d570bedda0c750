import { checklistTable, denialsTable, visitLevelsTable } from './claim-tables.ts'
import { containersTable } from './containers.ts'
import { diagnosesTable, indicationsTable } from './diagnosis-tables.ts'
import { drugCodesTable } from './drug-codes.ts'
import { drugsTable } from './drugs.ts'
import { addOnsTable, limitsTable, pairsTable } from './edit-tables.ts'
import { feesTable, hospitalRatesTable, localitiesTable, pricesTable } from './money-tables.ts'
import { editionsTable, labelsTable, sampleChargesTable } from './small-tables.ts'
import { PUBLICATIONS, checkSources } from './source-table.ts'
import { tableText } from './table-text.ts'

/** Every file of `tables/` and its text, built from `sources/`. */
export function buildTables(): ReadonlyMap<string, string> {
  checkSources()
  const tables: readonly (readonly [string, object])[] = [
    ['add-ons.json', addOnsTable()],
    ['authorization-checklist.json', checklistTable()],
    ['containers.json', containersTable()],
    ['denials.json', denialsTable()],
    ['diagnoses.json', diagnosesTable()],
    ['drug-codes.json', drugCodesTable()],
    ['drug-prices.json', pricesTable()],
    ['drugs.json', drugsTable()],
    ['editions.json', editionsTable()],
    ['fees.json', feesTable()],
    ['hospital-rates.json', hospitalRatesTable()],
    ['indications.json', indicationsTable()],
    ['labels.json', labelsTable()],
    ['limits.json', limitsTable()],
    ['localities.json', localitiesTable()],
    ['pairs.json', pairsTable()],
    ['sample-charges.json', sampleChargesTable()],
    ['sources.json', PUBLICATIONS],
    ['visit-levels.json', visitLevelsTable()],
  ]
  return new Map(tables.map(([file, table]) => [file, tableText(table)]))
}
