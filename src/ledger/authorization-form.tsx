import { useRef, useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { Authorization } from '../encounter/model.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { BLANK, readTyped, typedOf } from './typed-authorization.ts'
import type { Typed, TypedFaults } from './typed-authorization.ts'

type Props = {
  /** The one that is edited; null: a new one. */
  readonly edited: Authorization | null
  /** Names to choose from: the drugs of the day. */
  readonly drugs: readonly string[]
  readonly onKeep: (authorization: Authorization) => void
  readonly onCancel: () => void
}

type Field = {
  readonly name: keyof Typed
  readonly label: string
  readonly more?: { readonly type?: string; readonly placeholder?: string; readonly list?: string }
}

const DRUGS = 'authorization-drugs'

const FIELDS: readonly Field[] = [
  { name: 'number', label: 'Number' },
  { name: 'drug', label: 'Drug', more: { list: DRUGS } },
  { name: 'codes', label: 'Codes, if it names any', more: { placeholder: 'Q5107' } },
  { name: 'diagnoses', label: 'Diagnoses', more: { placeholder: 'C18.7' } },
  { name: 'from', label: 'First day', more: { type: 'date' } },
  { name: 'to', label: 'Last day', more: { type: 'date' } },
  { name: 'units', label: 'Units in all' },
  { name: 'usedUnits', label: 'Units used before this day' },
  { name: 'cycles', label: 'Cycles in all' },
  { name: 'usedCycles', label: 'Cycles used before this day' },
]

/** An authorization, typed in or changed. A fault stands at its field and takes the focus; nothing typed goes away. */
export function AuthorizationForm({ edited, drugs, onKeep, onCancel }: Props) {
  const [typed, setTyped] = useState<Typed>(() => (edited === null ? BLANK : typedOf(edited)))
  const [faults, setFaults] = useState<TypedFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const keep = (event: SyntheticEvent): void => {
    event.preventDefault()
    const read = readTyped(typed)
    if (read.ok) return onKeep({ ...read.value, extra: edited?.extra ?? {} })
    setFaults(read.error)
    const first = FIELDS.find(({ name }) => read.error[name] !== undefined)
    return form.current?.querySelector<HTMLElement>(`[name="${first?.name ?? 'number'}"]`)?.focus()
  }
  return (
    <form ref={form} className="authorization-form" onSubmit={keep} noValidate>
      {FIELDS.map(({ name, label, more }) => (
        <TextField
          key={name}
          name={name}
          label={label}
          autoComplete="off"
          data-first={name === 'number' ? true : undefined}
          value={typed[name]}
          fault={faults[name] ?? null}
          onChange={(event) => {
            setTyped({ ...typed, [name]: event.target.value })
            setFaults({ ...faults, [name]: undefined })
          }}
          {...more}
        />
      ))}
      <datalist id={DRUGS}>
        {drugs.map((drug) => (
          <option key={drug} value={drug} />
        ))}
      </datalist>
      <div className="authorization-keep">
        <Button type="submit" look="strong">
          {edited === null ? 'Add authorization' : 'Save changes'}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}
