import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { DayBook } from '../codes/book.ts'
import { blankAdministration } from '../encounter/model.ts'
import { lookOf } from '../explain/class-look.ts'
import { billsWords, drugLookup, nameOfRow, readDrug } from '../session/drug-lookup.ts'
import { useBook } from '../session/use-session.ts'
import { SuggestList } from '../ui/suggest-list.tsx'
import type { Suggestion } from '../ui/suggest-list.tsx'

type Props = {
  readonly book: DayBook
  readonly onDrug: (drug: string) => void
  readonly onCancel: () => void
}

const LIMIT = 8

/** The drug of a bar that was drawn: typed, or picked from what the drug table has. */
export function DrugField({ book, onDrug, onCancel }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { drugs } = useBook()
  const lookup = drugLookup(drugs)
  const [text, setText] = useState('')
  const [active, setActive] = useState(-1)
  const [open, setOpen] = useState(true)
  useLayoutEffect(() => field.current?.focus(), [])

  const options = open
    ? lookup.find(text, LIMIT).map((row): Suggestion => {
        const name = nameOfRow(row, book)
        const look = lookOf(blankAdministration('', name, 'iv-infusion', 0), book)
        return { text: name, label: row.label, note: billsWords(row, book), look }
      })
    : []
  const picked = options[active]
  const typed = picked?.text ?? text
  const reading = typed.trim() === '' ? null : readDrug(typed, book, lookup)

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault()
      if (reading?.ok === true) onDrug(reading.drug)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((at) => ((at + step + options.length + 2) % (options.length + 1)) - 1)
    }
  }
  return (
    <span className="drug-field">
      <input
        ref={field}
        className="field drug-input"
        role="combobox"
        aria-label="Drug of the new administration"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={picked === undefined ? undefined : `${id}-list-${active}`}
        aria-describedby={`${id}-words`}
        placeholder="drug"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setActive(-1)
          setOpen(true)
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span id={`${id}-words`} className="drug-reads">
        {reading === null ? '' : reading.ok ? `reads ${reading.reads}` : reading.fault}
      </span>
      {options.length > 0 ? (
        <SuggestList
          id={`${id}-list`}
          anchor={field}
          options={options}
          active={active}
          onPick={(option) => onDrug(option.text)}
        />
      ) : null}
    </span>
  )
}
