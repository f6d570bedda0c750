import type { Container } from '../codes/book.ts'
import { formatMicro } from '../lib/decimal.ts'
import { ndcText } from '../rules/index.ts'
import { setOnHand } from '../session/price-costs.ts'
import { usePriceFiles } from '../session/price-store.ts'

type Props = { readonly code: string; readonly containers: readonly Container[] }

const sizeWords = ({ micro, of }: Container): string =>
  micro === null || of === null ? 'unknown size' : `${formatMicro(micro)} ${of}`

/** Which containers of a code stand on the shelf. */
export function OnHand({ code, containers }: Props) {
  const onHand = usePriceFiles((state) => state.onHand)
  const count = containers.filter(({ ndc }) => onHand.includes(ndc)).length
  if (containers.length === 0) return null
  return (
    <details>
      <summary>
        NDCs on hand of {code}:{' '}
        {count === 0 ? `all ${containers.length}` : `${count} of ${containers.length}`}
      </summary>
      <ul className="money-shelf">
        {containers.map((container) => (
          <li key={container.ndc}>
            <label>
              <input
                type="checkbox"
                checked={onHand.includes(container.ndc)}
                onChange={(event) => void setOnHand([container.ndc], event.target.checked)}
              />{' '}
              {ndcText(container.ndc)} <b>{sizeWords(container)}</b>{' '}
              <span className="quiet">
                {container.product}, {container.labeler}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
