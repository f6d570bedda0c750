import type { Pricing } from '../rules/index.ts'
import { choosePrices } from '../explain/choose-prices.ts'
import { usePricing } from '../session/use-session.ts'

type Props = { readonly name: string; readonly pricing: Pricing }

const isSame = (a: Pricing, b: Pricing): boolean => {
  if (a.basis === 'medicare') return b.basis === 'medicare' && a.locality === b.locality
  if (a.basis === 'list')
    return b.basis === 'list' && a.list.basis === b.list.basis && a.list.name === b.list.name
  return b.basis === 'none'
}

/** Prices the claim by a basis; marked where it is. */
export function BasisUse({ name, pricing }: Props) {
  const now = usePricing()
  return (
    <input
      type="radio"
      name="money-basis"
      aria-label={`${name} for the claim`}
      checked={isSame(now, pricing)}
      onChange={() => choosePrices(pricing)}
    />
  )
}
