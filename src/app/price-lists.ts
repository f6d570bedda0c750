import type { PriceList } from '../rules/index.ts'

/** Price lists that come with the workbench. */
export const PRICE_LISTS: readonly PriceList[] = []
