import { parseDay } from '../lib/wall-clock.ts'
import { TABLES } from './book.ts'
import type { CodeBook, Container, DayBook, Edition, TableName, TableSetting } from './book.ts'
import { indexDiagnoses, indexIndications } from './diagnosis-rows.ts'
import { drugRows, indexDrugs } from './drug-rows.ts'
import {
  editionsById,
  readContainers,
  readDrugCodes,
  readFees,
  readHospitalRates,
  readLimits,
  readLocalities,
  readPairs,
  readPrices,
  words,
} from './read-rows.ts'
import type { LimitsTable, PairsTable, Tables } from './table-shapes.ts'

/** The newest edition whose first day is on or before the date, else the oldest; they are in order of their days. */
const positionFor = (editions: readonly Edition[], date: string): number =>
  Math.max(
    0,
    editions.findLastIndex((edition) => edition.from <= date),
  )

const tableMap = <T>(of: (table: TableName) => T): ReadonlyMap<TableName, T> =>
  new Map(TABLES.map((table) => [table, of(table)]))

/** What the first list that knows a key says of it. */
function firstOf<T>(lists: readonly ReadonlyMap<string, T>[], key: string): T | null {
  for (const list of lists) {
    const one = list.get(key)
    if (one !== undefined) return one
  }
  return null
}

/** A code book over tables that are loaded. Pure; the book of a date is made once. */
export function makeCodeBook(tables: Tables): CodeBook {
  const edition = editionsById(tables)
  const drugs = drugRows(tables.drugs)
  const index = indexDrugs(drugs, tables.drugCodes.dialysis)
  const drugCodes = readDrugCodes(tables.drugCodes, (code) => index.ofCode(code)?.label ?? code)
  const dialysis = new Map(Object.entries(tables.drugCodes.dialysis))
  const prices = readPrices(tables.prices, edition)
  const priceEditions = tables.prices.editions.map(edition)
  const fees = readFees(tables.fees, edition)
  const feeEditions = tables.fees.sets.map((set) => edition(set.edition))
  const localities = readLocalities(tables.localities, edition)
  const localityEditions = tables.localities.sets.map((set) => edition(set.edition))
  const hospitalRates = readHospitalRates(tables.hospitalRates, edition(tables.hospitalRates.edition))
  const limits = {
    office: readLimits(tables.limits, 'office', edition),
    facility: readLimits(tables.limits, 'facility', edition),
  }
  const pairs = {
    office: readPairs(tables.pairs, 'office', edition),
    facility: readPairs(tables.pairs, 'facility', edition),
  }
  const primaries = new Map(Object.entries(tables.addOns.rows).map(([addOn, codes]) => [addOn, words(codes)]))
  const labels = new Map(Object.entries(tables.labels.rows))
  const held = tables.containers === undefined ? null : readContainers(tables.containers)
  const recoded = tables.containers?.recoded ?? null
  const heldOf = new Map<string, Container[]>()
  for (const container of held?.values() ?? []) {
    const known = heldOf.get(container.code)
    if (known === undefined) heldOf.set(container.code, [container])
    else known.push(container)
  }
  const diagnoses = indexDiagnoses(tables.diagnoses)
  const indication = indexIndications(tables.indications, index.productsOf)
  const days = new Map<string, DayBook>()

  /** The editions of a table's sets, each once, oldest first; what only fills their gaps is not named. */
  const ofSets = (
    sets: LimitsTable['sets'] | PairsTable['sets'],
    setting: TableSetting,
  ): readonly Edition[] => {
    const ids = new Set<string>()
    for (const set of sets) if (set.setting === setting && set.fills === undefined) ids.add(set.edition)
    return [...ids].map(edition).sort((a, b) => (a.from < b.from ? -1 : 1))
  }

  const editionsOn = (date: string, table: TableName, setting: TableSetting): readonly Edition[] => {
    switch (table) {
      case 'add-ons':
        return [edition(tables.addOns.edition)]
      case 'drugs':
        return [edition(tables.drugs.edition)]
      case 'diagnoses':
        return tables.diagnoses === undefined ? [] : [edition(tables.diagnoses.edition)]
      case 'indications':
        return tables.indications === undefined ? [] : [edition(tables.indications.edition)]
      case 'limits':
        return ofSets(tables.limits.sets, setting)
      case 'ndc': {
        if (tables.containers === undefined) return []
        const newer = edition(tables.containers.recoded.edition)
        const whole = edition(tables.containers.edition)
        return newer.from <= date ? [whole, newer] : [whole]
      }
      case 'pairs':
        return ofSets(tables.pairs.sets, setting)
      case 'prices': {
        const drugPrices = priceEditions.slice(positionFor(priceEditions, date)).slice(0, 1)
        const services =
          setting === 'office'
            ? feeEditions.slice(positionFor(feeEditions, date)).slice(0, 1)
            : [edition(tables.hospitalRates.edition)]
        return [...drugPrices, ...services]
      }
    }
  }

  const dayBook = (date: string): DayBook => {
    // What the edition lacks is looked up in newer ones, never in an older one.
    const priceLists = prices.slice(positionFor(priceEditions, date))
    const feeLists = fees.slice(positionFor(feeEditions, date))
    const localityLists = localities.slice(positionFor(localityEditions, date))
    const editionsOf = {
      office: tableMap((table) => editionsOn(date, table, 'office')),
      facility: tableMap((table) => editionsOn(date, table, 'facility')),
    }
    const isRecoded = recoded !== null && edition(recoded.edition).from <= date
    const container = (ndc11: string): Container | null => {
      const one = held?.get(ndc11) ?? null
      const code = isRecoded ? recoded.rows[ndc11] : undefined
      return one === null || code === undefined ? one : { ...one, code }
    }
    return {
      date,
      day: parseDay(date),
      findDrug: index.find,
      productsOf: index.productsOf,
      drugOfCode: index.ofCode,
      drugCode: (code) => drugCodes.get(code) ?? null,
      dialysisCode: (code) => dialysis.get(code) ?? null,
      drugPrice: (code) => firstOf(priceLists, code),
      fee: (code) => firstOf(feeLists, code),
      locality: (id) => firstOf(localityLists, id),
      hospitalRate: (code) => hospitalRates.get(code) ?? null,
      limit: (setting, code) => limits[setting].get(code) ?? null,
      pairsOf: (setting, column1) => pairs[setting].get(column1) ?? null,
      primaries: (addOn) => primaries.get(addOn) ?? null,
      container,
      containersOf: (code) => {
        const own = heldOf.get(code) ?? []
        if (!isRecoded) return own
        const came = Object.keys(recoded.rows).flatMap((ndc) =>
          recoded.rows[ndc] === code ? (container(ndc) ?? []) : [],
        )
        return [...own.filter((one) => recoded.rows[one.ndc] === undefined), ...came]
      },
      hasDiagnoses: tables.diagnoses !== undefined && tables.indications !== undefined,
      diagnosis: diagnoses.find,
      isSideOpen: diagnoses.isSideOpen,
      indication,
      editions: (table, setting) => editionsOf[setting].get(table) ?? [],
    }
  }

  return {
    at: (date) => {
      const known = days.get(date)
      if (known !== undefined) return known
      const made = dayBook(date)
      days.set(date, made)
      return made
    },
    drugs,
    localities: [...(localities.at(-1)?.values() ?? [])],
    label: (code) => labels.get(code) ?? null,
    diagnoses: diagnoses.rows,
    hasContainers: held !== null,
  }
}
