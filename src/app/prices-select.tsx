import { loadSampleCharges } from '../codes/sample-charges.ts'
import { NATIONAL } from '../rules/index.ts'
import type { Pricing } from '../rules/index.ts'
import { setPricing } from '../session/store.ts'
import { useBook, usePricing } from '../session/use-session.ts'
import { Select } from '../ui/select.tsx'
import { showToast } from '../ui/toast-store.ts'

const OWN = 'own'
const SAMPLE = 'sample'
const NONE = 'none'
const national = 'medicare'

function keyOf(pricing: Pricing): string {
  if (pricing.basis === 'medicare') return pricing.locality ?? national
  return pricing.basis === 'none' ? NONE : pricing.list.basis
}

async function choose(key: string): Promise<void> {
  if (key === OWN) return
  if (key === NONE) setPricing({ basis: 'none' })
  else if (key === national) setPricing(NATIONAL)
  else if (key === SAMPLE)
    setPricing({ basis: 'list', list: { ...(await loadSampleCharges()), basis: SAMPLE } })
  else setPricing({ basis: 'medicare', locality: key })
}

/** What the amounts are computed from. */
export function PricesSelect() {
  const pricing = usePricing()
  const { localities } = useBook()
  return (
    <label className="day-choice day-prices">
      <span className="day-word">Prices</span>
      <Select
        value={keyOf(pricing)}
        onChange={(event) => {
          choose(event.target.value).catch(() => showToast('The sample charges could not be read'))
        }}
      >
        <option value={national}>Medicare, national</option>
        <option value={SAMPLE}>Sample charges, illustrative</option>
        {pricing.basis === 'list' && pricing.list.basis === OWN ? (
          <option value={OWN}>{pricing.list.name}</option>
        ) : null}
        <option value={NONE}>No prices</option>
        <optgroup label="Medicare by locality">
          {localities.map((locality) => (
            <option key={locality.id} value={locality.id}>
              {locality.name}
            </option>
          ))}
        </optgroup>
      </Select>
    </label>
  )
}
