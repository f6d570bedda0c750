import { NATIONAL } from '../rules/index.ts'
import type { Pricing } from '../rules/index.ts'
import { setPricing } from '../session/store.ts'
import { useBook, usePricing } from '../session/use-session.ts'
import { Select } from '../ui/select.tsx'
import { PRICE_LISTS } from './price-lists.ts'

const keyOf = (pricing: Pricing): string =>
  pricing.basis === 'medicare'
    ? `locality ${pricing.locality ?? ''}`
    : pricing.basis === 'none'
      ? 'none'
      : `list ${pricing.list.name}`

/** What the amounts are computed from. */
export function PricesSelect() {
  const pricing = usePricing()
  const { localities } = useBook()
  const choose = (key: string): void => {
    const list = PRICE_LISTS.find((one) => `list ${one.name}` === key)
    const locality = localities.find((one) => `locality ${one.id}` === key)
    if (list !== undefined) setPricing({ basis: 'list', list })
    else if (locality !== undefined) setPricing({ basis: 'medicare', locality: locality.id })
    else setPricing(key === 'none' ? { basis: 'none' } : NATIONAL)
  }
  return (
    <label className="day-choice day-prices">
      <span className="day-word">Prices</span>
      <Select value={keyOf(pricing)} onChange={(event) => choose(event.target.value)}>
        <option value={keyOf(NATIONAL)}>Medicare, national</option>
        <option value="none">No prices</option>
        {PRICE_LISTS.map((list) => (
          <option key={list.name} value={`list ${list.name}`}>
            {list.name}
          </option>
        ))}
        <optgroup label="Medicare by locality">
          {localities.map((locality) => (
            <option key={locality.id} value={`locality ${locality.id}`}>
              {locality.name}
            </option>
          ))}
        </optgroup>
      </Select>
    </label>
  )
}
