import { useEffect, useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Diagnosis } from '../codes/book.ts'
import { findDiagnoses } from '../session/diagnosis-lookup.ts'
import { addDiagnoses } from '../session/price-book.ts'
import { run } from '../session/store.ts'
import { useBook, useEncounter } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast-store.ts'
import { DiagnosisList } from './diagnosis-list.tsx'
import { diagnosisWords } from './diagnosis-words.ts'

/** The shape of an ICD-10-CM code, with or without its dot. */
const SHAPE = /^([A-Z]\d[0-9A-Z])\.?([0-9A-Z]{0,4})$/

const LIMIT = 6

function asCode(text: string): string | null {
  const match = SHAPE.exec(text.trim().toUpperCase())
  if (match === null) return null
  return match[2] === '' ? (match[1] ?? null) : `${match[1]}.${match[2]}`
}

/** Adds a diagnosis: typed as a code, or looked for by its words in the table. */
export function DiagnosisForm() {
  const id = useId()
  const { diagnoses, date } = useEncounter()
  const book = useBook()
  const [text, setText] = useState('')
  const [active, setActive] = useState(-1)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    addDiagnoses().catch(() => showToast('The table of diagnoses could not be read'))
  }, [])
  const options = findDiagnoses(book.diagnoses, text, LIMIT)
  const code = options[active]?.code ?? asCode(text)

  const add = (wanted: string | null): void => {
    if (wanted === null)
      return setFault(options.length > 0 ? 'choose one with the arrow keys' : 'not an ICD-10-CM code')
    if (diagnoses.includes(wanted)) return setFault('already in the list')
    run({ type: 'day/set', changes: { diagnoses: [...diagnoses, wanted] } }, `add diagnosis ${wanted}`)
    setActive(-1)
    return setText('')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || options.length === 0) return
    event.preventDefault()
    setFault(null)
    const step = event.key === 'ArrowDown' ? 1 : -1
    setActive((at) => ((at + step + options.length + 2) % (options.length + 1)) - 1)
  }
  const words = fault ?? (text.trim() === '' ? null : diagnosisWords(book, date, code))

  return (
    <form
      className="popover-form diagnosis-form"
      onSubmit={(event) => {
        event.preventDefault()
        add(code)
      }}
    >
      <div className="field-frame">
        <label className="field-label" htmlFor={id}>
          Code, or words of the diagnosis
        </label>
        <input
          id={id}
          className="field"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active === -1 ? undefined : `${id}-list-${active}`}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-words`}
          placeholder="C18.7, sigmoid colon"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setActive(-1)
            setFault(null)
          }}
          onKeyDown={onKeyDown}
        />
        <p id={`${id}-words`} className={fault === null ? 'diagnosis-words' : 'field-fault'} role="status">
          {words}
        </p>
      </div>
      {options.length > 0 ? (
        <DiagnosisList
          id={`${id}-list`}
          options={options}
          active={active}
          onPick={(picked: Diagnosis) => add(picked.code)}
        />
      ) : null}
      <Button type="submit" look="strong">
        Add
      </Button>
    </form>
  )
}
