import { amountText } from '../encounter/typed-amount.ts'
import type { DayDrug } from './day-drugs.ts'
import { grouped } from './words.ts'

const modifierWords = ({ waste, wasteUnits, lines }: DayDrug): string => {
  if (waste.length > 0) return `JW × ${grouped(wasteUnits)}`
  return lines.some(({ modifiers }) => modifiers.includes('JZ')) ? 'JZ' : 'neither JW nor JZ'
}

/** What was discarded, and by which modifier the claim says so. */
export function DiscardedFact({ drug }: { readonly drug: DayDrug }) {
  return (
    <div>
      <dt>discarded</dt>
      <dd>
        {modifierWords(drug)}
        <span className="quiet">
          {drug.discarded === null
            ? 'no amount documented'
            : drug.discarded.micro === 0
              ? 'documented: nothing left'
              : `${amountText(drug.discarded)} documented`}
        </span>
      </dd>
    </div>
  )
}
