import { useState } from 'react'
import { formatMills } from '../lib/money.ts'
import { costOfCode, typeCost } from '../session/price-costs.ts'
import { usePriceFiles } from '../session/price-store.ts'
import { Select } from '../ui/select.tsx'

/** What one unit or one container of a code was bought for, as typed or from a file. */
export function CostField({ code }: { readonly code: string }) {
  const cost = usePriceFiles(({ costs }) => costOfCode(costs, code))
  const [text, setText] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const [chosen, setChosen] = useState<'unit' | 'vial'>('unit')
  const per = cost?.per ?? chosen
  const said = cost === null ? '' : formatMills(cost.mills)
  const done = (): void => {
    if (text === null) return
    void typeCost(code, per, text).then((taken) => {
      setWrong(!taken)
      if (taken) setText(null)
    })
  }
  return (
    <span className="money-cost">
      <input
        className="field"
        inputMode="decimal"
        aria-label={`Cost of ${code}, dollars`}
        aria-invalid={wrong}
        placeholder="cost"
        title={cost?.source === null || cost === null ? undefined : `from ${cost.source}`}
        value={text ?? said}
        onChange={(event) => setText(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => event.key === 'Enter' && done()}
      />
      <Select
        aria-label={`Measure of the cost of ${code}`}
        value={per}
        onChange={(event) => {
          const next = event.target.value === 'vial' ? 'vial' : 'unit'
          setChosen(next)
          if (cost !== null) void typeCost(code, next, said)
        }}
      >
        <option value="unit">a unit</option>
        <option value="vial">a container</option>
      </Select>
      {wrong ? <span className="field-fault">no amount</span> : null}
    </span>
  )
}
