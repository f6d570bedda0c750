import { useState } from 'react'
import { endGesture } from '../session/store.ts'
import { TextField } from '../ui/text-field.tsx'

type Props = {
  readonly label: string
  readonly unit: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

const NUMBER = /^\d{1,4}(?:[.,]\d{1,2})?$/

/** A plain number or nothing. While the text is no number, the day keeps what it had. */
export function NumberField({ label, unit, value, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? (value === null ? '' : String(value))
  const wrong = text.trim() !== '' && !NUMBER.test(text.trim())
  return (
    <TextField
      label={label}
      unit={unit}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      fault={wrong ? 'not a number' : null}
      onChange={(event) => {
        const typed = event.target.value
        setDraft(typed)
        const trimmed = typed.trim()
        if (trimmed === '') onChange(null)
        else if (NUMBER.test(trimmed)) onChange(Number(trimmed.replace(',', '.')))
      }}
      onBlur={() => {
        setDraft(null)
        endGesture()
      }}
    />
  )
}
