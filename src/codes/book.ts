/**
 * What the rules ask of the tables: the interface between the engine and the numbers. A `CodeBook` holds every
 * edition of every table; `at(date)` picks the editions for a date of service by the rule of the procedure's
 * step 0: the newest edition whose first day is on or before the date, else the oldest; a code which that
 * edition lacks is looked up in newer ones, never in an older one.
 */

/** The tables of the procedure's step 0, by the name that the claim file prints. */
export const TABLES = [
  'add-ons',
  'diagnoses',
  'drugs',
  'indications',
  'limits',
  'ndc',
  'pairs',
  'prices',
] as const
export type TableName = (typeof TABLES)[number]

/** One edition of one publication. `from` and `to` are days; `to` is null while it is in force. */
export type Edition = {
  readonly table: TableName
  /** What a person calls it: `ASP payment limits, October 2026`. */
  readonly name: string
  readonly from: string
  readonly to: string | null
}

/** What one billing unit of a drug code holds. Masses are millionths of a milligram. */
export type BillingUnit = {
  readonly micro: number
  readonly of: 'mg' | 'unit' | 'mL' | 'mEq' | 'each'
  /** The publisher's text: `0.5 MG`. */
  readonly text: string
}

/** A HCPCS Level II code. `unit` is null where the text gives no number that can be divided by. */
export type DrugCode = {
  readonly code: string
  readonly label: string
  readonly unit: BillingUnit | null
  readonly from: string | null
  readonly to: string | null
  readonly successors: readonly string[]
}

/** The class words of `encounter/model.ts`, repeated here because tables know nothing of encounters. */
export type TableClass =
  | 'chemotherapy'
  | 'complex-biologic'
  | 'hormonal-antineoplastic'
  | 'therapeutic'
  | 'hydration'
  | 'vaccine'
  | 'blood-product'

/** One row of the drug table. Several rows may share an `id`: products of one drug; the first is the default. */
export type DrugRow = {
  /** Unique: `bendamustine/J9034`. */
  readonly key: string
  /** The drug that it is, for "same drug" questions: `bendamustine`. */
  readonly id: string
  /** What a person reads: `bendamustine (Bendeka)`. */
  readonly label: string
  /** Brands, usual short names, codes: every other spelling that finds this row. */
  readonly names: readonly string[]
  /** The HCPCS codes of the product over time, the usual one first; empty where the table knows none. */
  readonly codes: readonly string[]
  /** Null: the table does not say. */
  readonly class: TableClass | null
  /** 1 to 10, the ground of the class (explained above the drug table of the reference); null with no class. */
  readonly authority: number | null
  readonly group: string
  /** `on-body-kit`: 96377. `flush`: a heparin or saline flush. Vaccines name their Medicare code. */
  readonly special: 'on-body-kit' | 'flush' | 'G0008' | 'G0009' | 'G0010' | null
  /** A fluid for hydration: which bag sizes and codes count (procedure 16.1). */
  readonly fluid: 'saline' | 'ringer' | 'dextrose' | null
  readonly source: string
  /** Of a biosimilar: the id of the reference product. Absent for every other drug. */
  readonly reference?: string
}

/** Medicare's payment limit of one billing unit. */
export type DrugPrice = {
  readonly code: string
  readonly mills: number
  /** The patient's share in thousandths of a percent: 20 % is 20000. */
  readonly coinsurance: number
  readonly edition: Edition
}

/** Relative values in hundredths; a fee is computed from them (R-PAY-6). */
export type Fee = {
  readonly code: string
  readonly status: string
  readonly work: number
  readonly practice: number
  readonly malpractice: number
  /** The non-facility value is not published for this code. */
  readonly notAvailable: boolean
  /** Ten-thousandths of a dollar: 33.4009 is 334009. */
  readonly conversion: number
  readonly edition: Edition
}

/** Geographic indices in thousandths. `id` is `MAC-NN`, carrier and locality: `10112-00`. */
export type Locality = {
  readonly id: string
  readonly name: string
  readonly work: number
  readonly practice: number
  readonly malpractice: number
  readonly edition: Edition
}

/** A hospital outpatient row: its status indicator and, where it has one, the rate per unit. */
export type HospitalRate = {
  readonly code: string
  readonly status: string
  readonly mills: number | null
  readonly edition: Edition
}

/** A medically unlikely edit. `indicator` 1: per line; 2: per day, absolute; 3: per day, with appeal. */
export type Limit = {
  readonly code: string
  readonly units: number
  readonly indicator: 1 | 2 | 3
  readonly edition: Edition
}

/** A bundled pair: `indicator` 0 never both, 1 both with a modifier. */
export type Pair = {
  readonly column1: string
  readonly column2: string
  readonly indicator: 0 | 1
  readonly edition: Edition
}

/** A container: its code and what one container holds, in the code's own measure. */
export type Container = {
  readonly ndc: string
  readonly code: string
  readonly product: string
  readonly labeler: string
  /** Millionths of `of` in one container; null where the publisher's numbers do not say. */
  readonly micro: number | null
  readonly of: BillingUnit['of'] | null
  /** Whether it is for one dose; absent where no label or page was seen, or both kinds exist under its code. */
  readonly singleDose?: boolean
  /** Millionths of a mL in one container of a liquid; absent for a powder, and for one mL, which are printed alike. */
  readonly microMl?: number
}

/** A code of ICD-10-CM, with its dot. A header that is divided further is not billable. */
export type Diagnosis = { readonly code: string; readonly text: string; readonly billable: boolean }

/** The diagnoses for which a drug is used, by the prefixes of their codes without dots. */
export type Indication = {
  readonly drug: string
  /** A source that was seen says so. */
  readonly confirmed: readonly string[]
  /** From memory: never held against a claim. */
  readonly unconfirmed: readonly string[]
  /** A marker on file can make it right for any solid tumour. */
  readonly isAgnostic: boolean
  /** The day, month or year of the source; empty where it has none. */
  readonly asOf: string
  readonly source: string
}

export type TableSetting = 'office' | 'facility'

/** The tables as they stand for one date of service. Look-ups of unknown codes answer null, never a guess. */
export type DayBook = {
  readonly date: string
  /** Day number of the date; null where it is none of the calendar. */
  readonly day: number | null
  /** Finds a drug by id, brand, short name or code; case, spaces and punctuation do not count. */
  readonly findDrug: (text: string) => DrugRow | null
  /** Every row of one drug id, the default first. */
  readonly productsOf: (id: string) => readonly DrugRow[]
  /** The drug row that holds a code, null if none does. */
  readonly drugOfCode: (code: string) => DrugRow | null
  readonly drugCode: (code: string) => DrugCode | null
  /** The code that replaces this one for dialysis with end-stage kidney disease (R-UNIT-8); null for most. */
  readonly dialysisCode: (code: string) => string | null
  readonly drugPrice: (code: string) => DrugPrice | null
  readonly fee: (code: string) => Fee | null
  readonly locality: (id: string) => Locality | null
  readonly hospitalRate: (code: string) => HospitalRate | null
  readonly limit: (setting: TableSetting, code: string) => Limit | null
  /** The bundled pairs of a first column, by the second; null: it has none. */
  readonly pairsOf: (setting: TableSetting, column1: string) => ReadonlyMap<string, Pair> | null
  /** The primaries of an add-on code; null where the code is no add-on. */
  readonly primaries: (addOn: string) => readonly string[] | null
  /** By 11 digits without hyphens; null also while the NDC table is not loaded. */
  readonly container: (ndc11: string) => Container | null
  /** Every container whose code on this date is the given one, by NDC; empty also while the NDC table is not loaded. */
  readonly containersOf: (code: string) => readonly Container[]
  /** True once the tables of diagnoses and indications are part of this book. */
  readonly hasDiagnoses: boolean
  /** By its code with or without the dot; null for one that the table lacks, and while it is not loaded. */
  readonly diagnosis: (code: string) => Diagnosis | null
  /** Whether a title that leaves the side open has the right or the left side beside it. */
  readonly isSideOpen: (diagnosis: Diagnosis) => boolean
  /** What a drug is used for; null where no row says, and while the table is not loaded. */
  readonly indication: (row: DrugRow) => Indication | null
  /** The editions that answer for this date, by table; the pairs differ by setting. */
  readonly editions: (table: TableName, setting: TableSetting) => readonly Edition[]
}

export type CodeBook = {
  readonly at: (date: string) => DayBook
  /** Every drug row, for look-ups by a person. */
  readonly drugs: readonly DrugRow[]
  readonly localities: readonly Locality[]
  /** Our own short label of a procedure code; null where we have none. */
  readonly label: (code: string) => string | null
  /** Every diagnosis, for look-ups by a person; empty while the table is not loaded. */
  readonly diagnoses: readonly Diagnosis[]
  /** True once the NDC table is part of this book. */
  readonly hasContainers: boolean
}
