import addOns from './tables/add-ons.json'
import drugCodes from './tables/drug-codes.json'
import prices from './tables/drug-prices.json'
import drugs from './tables/drugs.json'
import editions from './tables/editions.json'
import fees from './tables/fees.json'
import hospitalRates from './tables/hospital-rates.json'
import labels from './tables/labels.json'
import limits from './tables/limits.json'
import localities from './tables/localities.json'
import pairs from './tables/pairs.json'
import { readTables } from './read-tables.ts'

/** The tables that every day needs; one file of the built page. */
export const firstTables = readTables({
  addOns,
  drugCodes,
  drugs,
  editions,
  fees,
  hospitalRates,
  labels,
  limits,
  localities,
  pairs,
  prices,
})
