import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { AdministrationChanges } from '../encounter/commands.ts'
import { classNames } from '../ui/class-names.ts'
import { SuggestList } from '../ui/suggest-list.tsx'
import type { Suggestion } from '../ui/suggest-list.tsx'
import { editText } from './cell-text.ts'
import { HEADS } from './columns.ts'
import type { EditableColumn } from './columns.ts'
import { readCell } from './read-cell.ts'
import type { CellContext } from './read-cell.ts'
import type { RowView } from './row-view.ts'
import { suggestionsFor } from './suggestions.ts'

export type Move = 'down' | 'up' | 'right' | 'left' | 'stay'

export type EditorProps = {
  readonly column: EditableColumn
  readonly row: RowView
  readonly context: CellContext
  /** What the editor opens with: the first character typed, or null for the cell's own text. */
  readonly initial: string | null
  readonly onCommit: (changes: AdministrationChanges, move: Move) => void
  readonly onCancel: () => void
}

/** A text is called wrong when a commit is tried, or after a rest: half a time is not yet a wrong time. */
const REST = 700

const moveOf = (key: string, shift: boolean): Move | null =>
  key === 'Enter' ? (shift ? 'up' : 'down') : key === 'Tab' ? (shift ? 'left' : 'right') : null

/** The field of the cell being edited: reads what is typed as it is typed, and changes nothing until it is committed. */
export function CellEditor({ column, row, context, initial, onCommit, onCancel }: EditorProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [own] = useState(() => editText(column, row.facts))
  const [text, setText] = useState(initial ?? own)
  const [rested, setRested] = useState(false)
  const [open, setOpen] = useState(initial !== null || own === '')
  const [active, setActive] = useState(-1)

  const untouched = text === own
  const options = open ? suggestionsFor(column, untouched ? '' : text, context) : []
  const picked = options[active]
  const reading = readCell(column, picked?.text ?? text, row.facts, context)
  const fault = untouched || reading.ok ? null : reading.fault
  const loud = fault !== null && rested
  const words =
    fault ?? (reading.ok && !untouched && reading.reads !== null ? `reads ${reading.reads}` : null)

  useLayoutEffect(() => {
    field.current?.focus()
    if (initial === null) field.current?.select()
  }, [initial])

  useEffect(() => {
    const timer = setTimeout(() => setRested(true), REST)
    return () => clearTimeout(timer)
  }, [text])

  const commit = (typed: string, move: Move): void => {
    if (typed === own) {
      onCommit({}, move)
      return
    }
    const read = readCell(column, typed, row.facts, context)
    if (read.ok) onCommit(read.changes, move)
    else setRested(true)
  }

  const type = (next: string): void => {
    setText(next)
    setRested(false)
    setActive(-1)
    setOpen(true)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const move = moveOf(event.key, event.shiftKey)
    if (move !== null) {
      event.preventDefault()
      commit(picked?.text ?? text, move)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      onCancel()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) setOpen(true)
      else if (options.length > 0) {
        const step = event.key === 'ArrowDown' ? 1 : -1
        setActive((at) => ((at + step + options.length + 1 + 1) % (options.length + 1)) - 1)
      }
    } else if (event.key === 'F6') {
      commit(text, 'stay')
    }
  }

  const pick = (option: Suggestion): void => commit(option.text, 'right')

  return (
    <span className="cell-editor">
      <input
        ref={field}
        className={classNames('cell-input', loud && 'cell-wrong')}
        role="combobox"
        aria-label={`${HEADS[column]} of row ${row.number}`}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={picked === undefined ? undefined : `${id}-list-${active}`}
        aria-invalid={loud}
        aria-describedby={`${id}-words`}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => {
          setOpen(false)
          commit(text, 'stay')
        }}
        onKeyDown={onKeyDown}
      />
      <span
        id={`${id}-words`}
        className={classNames('cell-words', loud && 'cell-fault', words === null && 'cell-silent')}
      >
        {words}
      </span>
      {options.length > 0 ? (
        <SuggestList id={`${id}-list`} anchor={field} options={options} active={active} onPick={pick} />
      ) : null}
    </span>
  )
}
