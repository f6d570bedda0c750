import type { Locality } from '../codes/book.ts'
import type { Pricing } from '../rules/index.ts'

/** What the amounts are computed from, in words. */
export function pricingWords(pricing: Pricing, localities: readonly Locality[]): string {
  if (pricing.basis === 'none') return 'no prices'
  if (pricing.basis === 'list') return pricing.list.name
  if (pricing.locality === null) return 'Medicare, national'
  const name = localities.find((locality) => locality.id === pricing.locality)?.name
  return `Medicare, ${name ?? pricing.locality}`
}
