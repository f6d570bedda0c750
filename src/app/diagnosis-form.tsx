import { useState } from 'react'
import { run } from '../session/store.ts'
import { useEncounter } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'

/** The shape of an ICD-10-CM code, with or without its dot. */
const SHAPE = /^([A-Z]\d[0-9A-Z])\.?([0-9A-Z]{0,4})$/

function asCode(text: string): string | null {
  const match = SHAPE.exec(text.trim().toUpperCase())
  if (match === null) return null
  return match[2] === '' ? (match[1] ?? null) : `${match[1]}.${match[2]}`
}

export function DiagnosisForm() {
  const { diagnoses } = useEncounter()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const add = (): void => {
    const code = asCode(text)
    if (code === null) return setFault('not an ICD-10-CM code')
    if (diagnoses.includes(code)) return setFault('already in the list')
    run({ type: 'day/set', changes: { diagnoses: [...diagnoses, code] } }, `add diagnosis ${code}`)
    return setText('')
  }
  return (
    <form
      className="popover-form"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label="ICD-10-CM code"
        placeholder="C18.7"
        autoComplete="off"
        value={text}
        fault={fault}
        onChange={(event) => {
          setText(event.target.value)
          setFault(null)
        }}
      />
      <Button type="submit" look="strong">
        Add
      </Button>
    </form>
  )
}
