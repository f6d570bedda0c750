import { X } from 'lucide-react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { light, select } from '../session/selection.ts'
import { newId } from '../session/ids.ts'
import { encounterNow, run, switchTo, undo } from '../session/store.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { showToast } from '../ui/toast-store.ts'
import { useMedia } from '../ui/use-media.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { dayWithRecord } from './paste-day.ts'
import type { Target } from './paste-day.ts'
import { PasteFoot } from './paste-foot.tsx'
import { PasteFound } from './paste-found.tsx'
import { PasteLeave } from './paste-leave.tsx'
import { PasteLines } from './paste-lines.tsx'
import { PasteQuestions } from './paste-questions.tsx'
import { PasteLeftOut, PasteUnread } from './paste-rest.tsx'
import { PasteRows } from './paste-rows.tsx'
import { administrationOf } from './paste-settle.ts'
import { counted } from './paste-words.ts'
import './paste.css'
import { pointAt, usePaste } from './use-paste.ts'

type Props = {
  /** What was pasted already; empty where the screen was opened from a menu. */
  readonly first: string
  readonly onClose: () => void
  /** After the administrations are in the day. */
  readonly onAdded: () => void
}

const REST = 500

/** A record is pasted, read as it stands, asked about, and added to the day as one step. */
export function PasteRecord({ first, onClose, onAdded }: Props) {
  const paste = usePaste(first)
  const { text, reading, settled, excluded } = paste
  const [leaving, setLeaving] = useState(false)
  const [said, setSaid] = useState('')
  const wide = useMedia('(min-width: 900px)')
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const result = useRef<HTMLDivElement>(null)
  const id = useId()

  useEffect(() => {
    const frame = dialog.current
    const before = document.activeElement
    frame?.showModal()
    const place = first === '' ? field.current : (result.current ?? field.current)
    place?.focus()
    return () => {
      pointAt([])
      frame?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [first])

  const ready = useMemo(
    () =>
      settled.rows.flatMap((row) => {
        const one = excluded.has(row.key) ? null : administrationOf(row)
        return one === null ? [] : [one]
      }),
    [settled, excluded],
  )

  const words =
    reading === null
      ? ''
      : `Read: ${counted(settled.rows.length, 'administration')}, ${counted(paste.open, 'open question')}, ` +
        `${counted(reading.unread.length, 'line')} not read.`
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), REST)
    return () => clearTimeout(timer)
  }, [words])

  const leave = (): void => {
    if (text.trim() === '') onClose()
    else setLeaving(true)
  }

  const add = (target: Target): void => {
    if (reading === null || reading.date === null || ready.length === 0) return
    const facts = {
      date: reading.date,
      setting: paste.setting,
      patient: reading.patient,
      diagnoses: reading.diagnoses,
    }
    const { encounter, ids } = dayWithRecord(encounterNow(), ready, facts, target)
    const done = `${counted(ids.length, 'administration')} added from a record`
    if (target === 'new') switchTo(encounter, newId(), done)
    else run({ type: 'day/replace', encounter }, done)
    onAdded()
    select(null)
    light(ids)
    showToast(done, { text: 'Undo', run: undo })
  }

  return (
    <>
      <dialog
        ref={dialog}
        className="dialog floating paste"
        aria-labelledby={id}
        onCancel={(event) => {
          event.preventDefault()
          leave()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // Before the browser closes it by itself.
          event.preventDefault()
          leave()
        }}
      >
        <div className="dialog-head">
          <h2 id={id}>Paste a record</h2>
          <IconButton label="Close" onClick={leave}>
            <X size={16} aria-hidden />
          </IconButton>
        </div>
        <div className="paste-body" data-empty={reading === null}>
          <div className="paste-source">
            <label className="field-label" htmlFor={`${id}-text`}>
              Record, as copied
            </label>
            <textarea
              ref={field}
              id={`${id}-text`}
              className="field paste-text"
              aria-describedby={`${id}-about`}
              spellCheck={false}
              autoComplete="off"
              wrap="off"
              value={text}
              onChange={(event) => paste.setText(event.currentTarget.value)}
            />
            <p className="paste-about" id={`${id}-about`}>
              Paste the medication record of one day: rows of a chart or a spreadsheet, or a typed note. It is
              read in this page and goes nowhere else.
            </p>
            {paste.pending > 0 ? (
              <label className="paste-pending">
                Reading {counted(paste.pending, 'line')} <progress />
              </label>
            ) : null}
            {reading !== null && wide ? <PasteLines lines={reading.lines} /> : null}
          </div>
          {reading === null ? null : (
            <div
              ref={result}
              className="paste-result"
              role="group"
              aria-label="Reading"
              aria-busy={paste.isBehind}
              tabIndex={-1}
            >
              <div className="paste-main">
                <PasteFound paste={paste} reading={reading} />
                <PasteRows paste={paste} reading={reading} />
              </div>
              <div className="paste-side">
                <PasteQuestions paste={paste} reading={reading} />
                <PasteLeftOut leftOut={reading.leftOut} />
                <PasteUnread unread={reading.unread} />
              </div>
            </div>
          )}
        </div>
        <PasteFoot
          date={reading?.date ?? null}
          ready={ready.length}
          all={settled.rows.length}
          open={paste.open}
          isBehind={paste.isBehind}
          onCancel={leave}
          onAdd={add}
        />
        <VisuallyHidden>
          <span role="status">{said}</span>
        </VisuallyHidden>
      </dialog>
      {leaving ? <PasteLeave onStay={() => setLeaving(false)} onLeave={onClose} /> : null}
    </>
  )
}
