import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { createPortal } from 'react-dom'
import type { ClassLook } from './class-patterns.tsx'
import { ClassSwatch } from './class-swatch.tsx'
import './suggest-list.css'

/** A text that a field may take, as its list shows it. */
export type Suggestion = {
  readonly text: string
  readonly label: string
  readonly note: string
  readonly look: ClassLook | null
}

type Props = {
  readonly id: string
  readonly anchor: RefObject<HTMLElement | null>
  readonly options: readonly Suggestion[]
  readonly active: number
  readonly onPick: (option: Suggestion) => void
}

const GAP = 22

/** Puts the list below its field and the words beneath it, or above where there is no room. */
function place(list: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect()
  const below = at.bottom + GAP + list.offsetHeight < window.innerHeight || at.top < window.innerHeight / 2
  list.style.left = `${Math.max(4, Math.min(at.left, window.innerWidth - list.offsetWidth - 4))}px`
  list.style.top = `${below ? at.bottom + GAP : at.top - list.offsetHeight - 2}px`
}

/** The list of what a field may take. It never takes focus: keys stay in the field. */
export function SuggestList({ id, anchor, options, active, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const put = (): void => {
      if (list.current !== null && anchor.current !== null) place(list.current, anchor.current)
    }
    put()
    window.addEventListener('scroll', put, true)
    window.addEventListener('resize', put)
    return () => {
      window.removeEventListener('scroll', put, true)
      window.removeEventListener('resize', put)
    }
  }, [anchor, options.length])

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return createPortal(
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label="Suggestions"
      tabIndex={-1}
      className="suggest-list floating"
    >
      {options.map((option, at) => (
        // Keys are handled by the field that owns the list.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={`${option.text}|${option.label}|${option.note}`}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          className="suggest-item"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
        >
          {option.look === null ? null : <ClassSwatch look={option.look} />}
          <span className="suggest-label">{option.label}</span>
          <span className="suggest-note">{option.note}</span>
        </div>
      ))}
    </div>,
    document.querySelector('main') ?? document.body,
  )
}
