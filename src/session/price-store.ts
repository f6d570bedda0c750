import { create } from 'zustand'
import type { AspQuarter } from '../codes/asp-file.ts'
import type { QuarterReport } from '../codes/with-quarter.ts'
import type { DrugCost, PriceList } from '../rules/index.ts'

/** A price list of the user's own; its name is shown with every price. */
export type OwnList = { readonly fileName: string; readonly list: PriceList }

/** A quarter of payment limits from the publisher's file, and what our tables make of its rows. */
export type OwnQuarter = {
  readonly fileName: string
  readonly quarter: AspQuarter
  readonly report: QuarterReport
}

/** What a drug was bought for; `source` is the file, null where it was typed. */
export type KeptCost = DrugCost & { readonly source: string | null }

type PriceFiles = {
  readonly lists: readonly OwnList[]
  readonly quarters: readonly OwnQuarter[]
  readonly costs: readonly KeptCost[]
  /** NDCs on the shelf, eleven digits; a code of which none stands here is taken from all its containers. */
  readonly onHand: readonly string[]
}

export const NO_PRICE_FILES: PriceFiles = { lists: [], quarters: [], costs: [], onHand: [] }

/** The names under which this browser keeps them. */
export const PRICE_KEYS = {
  lists: 'own-price-lists',
  quarters: 'own-quarters',
  costs: 'own-costs',
  onHand: 'on-hand',
} as const

/** Prices and costs of the user's own. */
export const usePriceFiles = create<PriceFiles>()(() => NO_PRICE_FILES)
