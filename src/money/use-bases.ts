import { useEffect, useMemo, useState } from 'react'
import { loadSampleCharges } from '../codes/sample-charges.ts'
import { codeDay, NATIONAL, totalsByBasis } from '../rules/index.ts'
import type { ByBasis, NamedPricing, PriceList, Pricing } from '../rules/index.ts'
import { usePriceFiles } from '../session/price-store.ts'
import { useBook, useEncounter, usePolicy } from '../session/use-session.ts'

/** The sample charges, once they are read. */
export function useSample(): PriceList | null {
  const [sample, setSample] = useState<PriceList | null>(null)
  useEffect(() => {
    let wanted = true
    loadSampleCharges().then(
      (charges) => wanted && setSample({ ...charges, basis: 'sample' }),
      (thrown: unknown) => console.error(thrown),
    )
    return () => {
      wanted = false
    }
  }, [])
  return sample
}

/** The day under every basis: national, a locality, the sample charges, the lists of one's own. */
export function useBases(
  locality: string | null,
  sample: PriceList | null,
): ByBasis & { readonly pricings: readonly Pricing[] } {
  const encounter = useEncounter()
  const book = useBook()
  const policy = usePolicy()
  const lists = usePriceFiles((state) => state.lists)
  return useMemo(() => {
    const name = book.localities.find(({ id }) => id === locality)?.name
    const bases: readonly NamedPricing[] = [
      { name: 'Medicare, national', pricing: NATIONAL },
      ...(name === undefined ? [] : [{ name, pricing: { basis: 'medicare', locality } } as const]),
      ...(sample === null
        ? []
        : [{ name: 'Sample charges, illustrative', pricing: { basis: 'list', list: sample } } as const]),
      ...lists.map(({ list }) => ({ name: list.name, pricing: { basis: 'list', list } }) as const),
    ]
    return {
      ...totalsByBasis(codeDay, encounter, book, policy, bases),
      pricings: bases.map(({ pricing }) => pricing),
    }
  }, [encounter, book, policy, lists, locality, sample])
}
