import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useAskedLine } from '../session/asked-line.ts'
import { light, select } from '../session/selection.ts'
import { encounterNow, endGesture, run } from '../session/store.ts'
import { useBook, useCodingWhile, useEncounterWhile, usePolicy, usePricing } from '../session/use-session.ts'
import { useMedia } from '../ui/use-media.ts'
import { KeyCap } from '../ui/key-cap.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import './quick-add.css'
import { QuickChip } from './quick-chip.tsx'
import { effectWords, QuickEffects } from './quick-effects.tsx'
import { QuickMirror } from './quick-mirror.tsx'
import { NOTHING_READ, withChoice } from './quick-reading.ts'
import type { Chip, Choice } from './quick-reading.ts'
import { quickReader, useQuickReader } from './use-quick-reader.ts'

const REST = 500
const GESTURE = 'quick add'
const EXAMPLE = 'oxali 170mg 0930-1130 port'

const rank = ({ state }: Chip): number => (state === 'unread' ? 0 : state === 'choose' ? 1 : 2)

/** One administration from one typed line; how it is read stands below it before Enter adds it. */
export function QuickAdd() {
  const [text, setText] = useState('')
  // While nothing is typed the day is no news.
  const encounter = useEncounterWhile(text !== '')
  const coding = useCodingWhile(text !== '')
  const [reached, setReached] = useState(0)
  const reader = useQuickReader(reached > 0 || text !== '')
  const book = useBook()
  const policy = usePolicy()
  const pricing = usePricing()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const row = useRef<HTMLDivElement>(null)
  const isNarrow = useMedia('(max-width: 899px)')
  const [scrolled, setScrolled] = useState(0)
  const [refused, setRefused] = useState(false)
  const [said, setSaid] = useState('')

  const { chips, draft, more, fault } = useMemo(
    () =>
      encounter === null || reader === null ? NOTHING_READ : reader.readQuickLine(text, book, encounter),
    [reader, text, book, encounter],
  )
  const effects = useMemo(
    () =>
      reader === null || draft === null || encounter === null || coding === null
        ? null
        : reader.effectsOf([draft, ...more], encounter, coding.claim, book, policy, pricing),
    [reader, draft, more, encounter, coding, book, policy, pricing],
  )
  // With nothing at fault, what is asked is the next thing to do.
  const isAsked =
    chips.some(({ state }) => state === 'choose') && chips.every(({ state }) => state !== 'unread')
  const shown = [...chips].sort((a, b) => rank(a) - rank(b))

  useEffect(() => {
    if (chips.length === 0) return undefined
    const read = chips.filter(({ state }) => state === 'read').map(({ label, value }) => `${label} ${value}`)
    const end = fault ?? (effects === null ? '' : effectWords(effects))
    const timer = setTimeout(() => setSaid(`Read as ${read.join(', ')}. ${end}`), REST)
    return () => clearTimeout(timer)
  }, [chips, effects, fault])

  const change = (next: string): void => {
    setText(next)
    setRefused(false)
  }
  const asked = useAskedLine()
  const [answered, setAnswered] = useState(0)
  if (asked.serial > answered) {
    setAnswered(asked.serial)
    change(asked.line)
  }

  const add = (): void => {
    if (draft === null) {
      setRefused(fault !== null && !isAsked)
      if (isAsked) row.current?.querySelector<HTMLElement>('.quick-choose')?.click()
      if (fault !== null) setSaid(`Not added: ${fault}`)
      return
    }
    for (const administration of [draft, ...more])
      run({ type: 'administration/add', administration, at: null }, `${draft.drug} added`, GESTURE)
    endGesture()
    select(draft.id)
    light([draft.id])
    change('')
    setSaid(`${draft.drug} added, row ${encounterNow().administrations.length}`)
  }

  const latest = useRef(add)
  useLayoutEffect(() => {
    latest.current = add
  })
  /** Enter came before the line could be read: it holds as soon as it is. */
  const addWhenRead = async (): Promise<void> => {
    await quickReader().catch(() => null)
    flushSync(() => setReached((times) => times + 1))
    latest.current()
  }

  const choose = (chip: Chip, choice: Choice): void => {
    change(withChoice(text, chip, choice))
    field.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (reader === null) void addWhenRead()
      else add()
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault()
      change('')
    }
  }

  return (
    <section className="quick" aria-label="Quick add" data-region tabIndex={-1}>
      <div className="quick-line">
        <QuickMirror text={text} chips={chips} scrolled={scrolled} />
        <input
          ref={field}
          className="quick-field"
          data-quick-add
          aria-label="Add an administration"
          aria-describedby={`${id}-chips`}
          aria-invalid={refused}
          placeholder={isNarrow ? 'drug dose start-stop route' : 'Add an administration'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onFocus={() => setReached(1)}
          onScroll={(event) => setScrolled(event.currentTarget.scrollLeft)}
          onKeyDown={onKeyDown}
        />
        <span className="quick-keys" aria-hidden>
          {text === '' ? (
            <KeyCap>/</KeyCap>
          ) : (
            <>
              <KeyCap>Enter</KeyCap> {isAsked ? 'choose' : 'add'} <KeyCap>Esc</KeyCap> clear
            </>
          )}
        </span>
      </div>
      <div ref={row} className="quick-row" id={`${id}-chips`}>
        {chips.length === 0 ? (
          <p className="quick-example">
            drug dose start-stop route access, in any order, for example <b>{EXAMPLE}</b>
          </p>
        ) : (
          <>
            <span className="quick-read-as" aria-hidden>
              Read as
            </span>
            <ul className="quick-chips" aria-label="Read as">
              {shown.map((chip) => (
                <li key={`${chip.kind} ${chip.from} ${chip.value}`}>
                  <QuickChip chip={chip} onChoose={choose} />
                </li>
              ))}
            </ul>
            {refused && fault !== null ? <p className="quick-refused">Not added: {fault}</p> : null}
            {effects === null ? null : <QuickEffects effects={effects} />}
          </>
        )}
      </div>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </section>
  )
}
