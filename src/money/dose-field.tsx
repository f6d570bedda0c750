import { useState } from 'react'
import type { Administration } from '../encounter/model.ts'
import { amountText, readTypedAmount } from '../encounter/typed-amount.ts'
import { run } from '../session/store.ts'

const FAULTS = {
  'not-an-amount': 'not an amount',
  'no-unit': 'a unit is needed',
  'unknown-unit': 'unknown unit',
} as const

/** The dose of an administration as documented; typing another edits the day. */
export function DoseField({ given }: { readonly given: Administration }) {
  const [text, setText] = useState<string | null>(null)
  const said = given.dose === null ? '' : amountText(given.dose)
  const read = readTypedAmount(text ?? said, given.dose?.unit ?? null)
  const done = (): void => {
    if (!read.ok) return
    setText(null)
    const after = read.value === null ? '' : amountText(read.value)
    if (after === said) return
    run(
      { type: 'administration/set', id: given.id, changes: { dose: read.value } },
      `dose of ${given.drug} ${said === '' ? 'not documented' : said} to ${after === '' ? 'not documented' : after}`,
    )
  }
  return (
    <span className="money-dose">
      <input
        className="field"
        aria-label={`Dose given, ${given.drug}`}
        placeholder="not documented"
        value={text ?? said}
        aria-invalid={!read.ok}
        onChange={(event) => setText(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter') done()
          if (event.key === 'Escape') setText(null)
        }}
      />
      {read.ok ? null : <span className="field-fault">{FAULTS[read.error]}</span>}
    </span>
  )
}
