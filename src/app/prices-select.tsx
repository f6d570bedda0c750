import { loadSampleCharges } from '../codes/sample-charges.ts'
import { NATIONAL } from '../rules/index.ts'
import type { Pricing } from '../rules/index.ts'
import { usePriceFiles } from '../session/price-store.ts'
import { choosePrices } from '../explain/choose-prices.ts'
import { useBook, usePricing } from '../session/use-session.ts'
import { Select } from '../ui/select.tsx'
import { showToast } from '../ui/toast-store.ts'

const OWN = 'own '
const SAMPLE = 'sample'
const NONE = 'none'
const national = 'medicare'

function keyOf(pricing: Pricing): string {
  if (pricing.basis === 'medicare') return pricing.locality ?? national
  if (pricing.basis === 'none') return NONE
  return pricing.list.basis === SAMPLE ? SAMPLE : `${OWN}${pricing.list.name}`
}

async function choose(key: string): Promise<void> {
  const own = usePriceFiles.getState().lists.find(({ list }) => key === `${OWN}${list.name}`)
  if (own !== undefined) choosePrices({ basis: 'list', list: own.list })
  else if (key.startsWith(OWN)) return
  else if (key === NONE) choosePrices({ basis: 'none' })
  else if (key === national) choosePrices(NATIONAL)
  else if (key === SAMPLE)
    choosePrices({ basis: 'list', list: { ...(await loadSampleCharges()), basis: SAMPLE } })
  else choosePrices({ basis: 'medicare', locality: key })
}

/** What the amounts are computed from. */
export function PricesSelect() {
  const pricing = usePricing()
  const { localities } = useBook()
  const lists = usePriceFiles((state) => state.lists)
  const chosen = pricing.basis === 'list' && pricing.list.basis === 'own' ? [pricing.list.name] : []
  const own = [...new Set([...lists.map(({ list }) => list.name), ...chosen])]
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
        {own.map((name) => (
          <option key={name} value={`${OWN}${name}`}>
            {name}
          </option>
        ))}
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
