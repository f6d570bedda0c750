import { ChevronDown, ChevronRight } from 'lucide-react'
import type { Finding } from '../rules/index.ts'
import { classNames } from '../ui/class-names.ts'
import { SeverityIcon } from '../ui/severity-icon.tsx'
import { tableNotesBody } from './bodies-on-demand.ts'
import { isOpen } from './finding-words.ts'

type Props = {
  readonly notes: readonly Finding[]
  readonly day: number
  readonly open: boolean
  readonly onToggle: () => void
}

/** The tables that hold for another date, in one row: they say one thing of several tables. */
export function TableNotesRow({ notes, day, open, onToggle }: Props) {
  const title = `${notes.length} tables of another date`
  const holds = notes.every((note) => !isOpen(note))
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <li className={classNames('finding', open && 'finding-open')}>
      <button
        type="button"
        className="finding-row"
        data-row
        aria-expanded={open}
        onClick={onToggle}
        onPointerEnter={() => void tableNotesBody.prepare()}
        onFocus={() => void tableNotesBody.prepare()}
      >
        <SeverityIcon severity="info" />
        <span className={classNames('finding-title', holds && 'finding-quiet')}>{title}</span>
        <span className="finding-rule">{holds ? 'acknowledged' : notes[0]?.check.rule}</span>
        <Chevron className="claim-chevron" size={14} aria-hidden />
      </button>
      {open ? <tableNotesBody.Shown notes={notes} title={title} day={day} /> : null}
    </li>
  )
}
