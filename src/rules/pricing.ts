/** What the money of a claim is computed from. */

/** One row of a price list: cents-exact thousandths of a dollar per unit, or for the whole line. */
export type ListPrice = { readonly code: string; readonly mills: number; readonly per: 'unit' | 'line' }

export type PriceList = {
  readonly basis: 'sample' | 'own'
  readonly name: string
  readonly from: string
  readonly prices: readonly ListPrice[]
}

export type Pricing =
  | { readonly basis: 'medicare'; readonly locality: string | null }
  | { readonly basis: 'none' }
  | { readonly basis: 'list'; readonly list: PriceList }

export const NATIONAL: Pricing = { basis: 'medicare', locality: null }
