import type { BillingUnit, TableClass, TableName } from './book.ts'

/** The files of `tables/` as `build/` writes them: arrays in a fixed order, so that they stay small. */

/** By its id: `asp-2026q4`. Every other table names its edition by that id. */
export type EditionsTable = {
  readonly rows: readonly (readonly [
    id: string,
    table: TableName,
    name: string,
    from: string,
    to: string | null,
  ])[]
}

/**
 * Positions point into the lists above the rows. `id` is null where it is the label without what stands in
 * brackets or behind a comma. Names do not repeat the id, the label and the codes.
 */
export type DrugsTable = {
  readonly edition: string
  readonly classes: readonly TableClass[]
  readonly groups: readonly string[]
  readonly specials: readonly string[]
  readonly fluids: readonly string[]
  readonly sources: readonly string[]
  /** The drug id of the reference product, by the drug id of its biosimilar. */
  readonly references: Readonly<Record<string, string>>
  readonly rows: readonly (readonly [
    label: string,
    id: string | null,
    names: readonly string[],
    codes: string,
    class_: number | null,
    authority: number | null,
    group: number,
    source: number,
    special?: number | null,
    fluid?: number | null,
  ])[]
}

export type DrugCodesTable = {
  readonly edition: string
  readonly units: readonly (readonly [micro: number, of: BillingUnit['of'], text: string])[]
  /** Labels of codes that are no product of a drug row, or another use of one. */
  readonly labels: Readonly<Record<string, string>>
  /** The code for patients on dialysis, by the code for all others (R-UNIT-8). */
  readonly dialysis: Readonly<Record<string, string>>
  readonly rows: readonly (readonly [
    code: string,
    unit: number | null,
    from: string | null,
    to?: string,
    successors?: string,
  ])[]
}

/** Thousandths of a dollar, one column per edition. The patient's share is 20 % where `coinsurance` has none. */
export type PricesTable = {
  readonly editions: readonly string[]
  readonly coinsurance: readonly Readonly<Record<string, number>>[]
  readonly rows: readonly (readonly [code: string, ...mills: (number | null)[]])[]
}

/** By edition, the oldest first. */
export type FeesTable = {
  readonly sets: readonly {
    readonly edition: string
    readonly conversion: number
    readonly rows: readonly (readonly [
      code: string,
      status: string,
      work: number,
      practice: number,
      malpractice: number,
      notAvailable: 0 | 1,
    ])[]
  }[]
}

/** By edition, the oldest first; the newest holds every locality. */
export type LocalitiesTable = {
  readonly sets: readonly {
    readonly edition: string
    readonly rows: readonly (readonly [
      id: string,
      name: string,
      work: number,
      practice: number,
      malpractice: number,
    ])[]
  }[]
}

export type HospitalRatesTable = {
  readonly edition: string
  readonly rows: readonly (readonly [code: string, status: string, mills: number | null])[]
}

export type LimitsTable = {
  readonly sets: readonly {
    readonly edition: string
    readonly setting: 'office' | 'facility'
    readonly indicator: 1 | 2 | 3
    /** These rows only fill the gaps of the other sets. */
    readonly fills?: true
    readonly units: Readonly<Record<string, number>>
  }[]
}

export type PairsTable = {
  readonly sets: readonly {
    readonly edition: string
    readonly setting: 'office' | 'facility'
    readonly indicator: 0 | 1
    readonly fills?: true
    /** Column 2 codes, separated by spaces, by their column 1 code. */
    readonly rows: Readonly<Record<string, string>>
  }[]
}

/** Primaries, separated by spaces, by their add-on code. */
export type AddOnsTable = { readonly edition: string; readonly rows: Readonly<Record<string, string>> }

export type LabelsTable = { readonly source: string; readonly rows: Readonly<Record<string, string>> }

/**
 * Containers by code. `micro` is what one holds in the measure of its code; null where the publisher's numbers
 * do not say; `volume` its thousandths of a mL, absent for a powder and for one mL, which the publisher prints
 * alike. `singleDose` holds the codes whose containers are all single-dose (true) or all multi-dose (false).
 */
export type ContainersTable = {
  readonly edition: string
  readonly products: readonly string[]
  readonly labelers: readonly string[]
  readonly singleDose: Readonly<Record<string, boolean>>
  readonly of: Readonly<Record<string, BillingUnit['of']>>
  /** Containers whose code changed: the new one, from the first day of that edition. Their content did not. */
  readonly recoded: { readonly edition: string; readonly rows: Readonly<Record<string, string>> }
  readonly rows: Readonly<
    Record<
      string,
      readonly (readonly [
        ndc: string,
        product: number,
        labeler: number,
        micro: number | null,
        volume?: number,
      ])[]
    >
  >
}

/** `billable` 0: a header that no claim takes. Codes with their dot. */
export type DiagnosesTable = {
  readonly edition: string
  readonly rows: readonly (readonly [code: string, text: string, billable: 0 | 1])[]
}

/** Prefixes of ICD-10-CM without dots, separated by spaces; `codes` are HCPCS codes. */
export type IndicationsTable = {
  readonly edition: string
  readonly rows: readonly (readonly [
    drug: string,
    codes: string,
    confirmed: string,
    unconfirmed: string,
    agnostic: 0 | 1,
    asOf: string,
    source: string,
  ])[]
}

/** The tables of the first load. */
export type Tables = {
  readonly editions: EditionsTable
  readonly drugs: DrugsTable
  readonly drugCodes: DrugCodesTable
  readonly prices: PricesTable
  readonly fees: FeesTable
  readonly localities: LocalitiesTable
  readonly hospitalRates: HospitalRatesTable
  readonly limits: LimitsTable
  readonly pairs: PairsTable
  readonly addOns: AddOnsTable
  readonly labels: LabelsTable
  /** Loaded on demand. */
  readonly containers?: ContainersTable
  readonly diagnoses?: DiagnosesTable
  readonly indications?: IndicationsTable
}
