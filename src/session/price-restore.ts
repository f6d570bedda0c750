import { rereadBook } from './price-book.ts'
import { NO_PRICE_FILES, PRICE_KEYS, usePriceFiles } from './price-store.ts'
import { kept } from './storage.ts'

/** Puts prices and costs that were kept in force. What cannot be read leaves the published tables in force. */
export async function restorePrices(): Promise<void> {
  try {
    // Most keep none: then what reads them is not loaded.
    const values = await Promise.all(Object.values(PRICE_KEYS).map(kept))
    if (values.every((value) => value === undefined)) return
    const [{ readKeptFiles }, { readKeptCosts }] = await Promise.all([
      import('./price-files.ts'),
      import('./price-costs.ts'),
    ])
    await Promise.all([readKeptFiles(), readKeptCosts()])
  } catch {
    // A browser that gives nothing back is told of where the day is not kept.
  }
}

/** Everything kept was wiped. */
export async function forgetPrices(): Promise<void> {
  const { quarters } = usePriceFiles.getState()
  usePriceFiles.setState(NO_PRICE_FILES)
  if (quarters.length > 0) await rereadBook()
}
