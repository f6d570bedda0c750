import { Autocomplete } from '@base-ui/react/autocomplete'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { RuleNumber } from '../rules/index.ts'
import { listDays } from '../session/day-records.ts'
import type { KeptDay } from '../session/day-records.ts'
import { KeyCap } from '../ui/key-cap.tsx'
import { paletteGroups } from './palette-items.ts'
import type { NamedRule } from './palette-items.ts'
import { searchGroups } from './palette-search.ts'
import type { FoundGroup, FoundItem, Stretch } from './palette-search.ts'
import './palette.css'
import { showPanel } from './panels.ts'

/** The rules in words are read when something asks for them. */
async function readRules(): Promise<readonly NamedRule[]> {
  const { REFERENCE } = await import('../rules/reference.ts')
  return Object.entries(REFERENCE).map(([rule, { title }]) => ({ rule: rule as RuleNumber, title }))
}

const Marked = ({ text }: { readonly text: readonly Stretch[] }) =>
  text.map((part, at) =>
    // Stretches of one text never move.
    // oxlint-disable-next-line react/no-array-index-key
    part.hit ? <mark key={at}>{part.text}</mark> : <span key={at}>{part.text}</span>,
  )

type Shown = { readonly value: string; readonly items: readonly FoundItem[] }

const shownOf = (groups: readonly FoundGroup[]): readonly Shown[] =>
  groups.map(({ title, items }) => ({ value: title, items }))

/** Finds a command, a day, a code, a rule or a switch, and runs or shows it. */
export function Palette() {
  const ref = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [days, setDays] = useState<readonly KeptDay[]>([])
  const [rules, setRules] = useState<readonly NamedRule[]>([])
  const groups = useMemo(() => {
    const needle = text.replace(/^[>#]/, '')
    return shownOf(searchGroups(paletteGroups(text, days, rules), needle, text === '' ? 8 : 12))
  }, [text, days, rules])
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)

  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    dialog?.showModal()
    listDays().then(setDays, () => {})
    readRules().then(setRules, () => {})
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body)
        before.focus()
    }
  }, [])

  const close = (): void => showPanel(null)
  const choose = ({ item }: FoundItem): void => {
    close()
    // After the dialog has given the focus back: what runs may take it.
    requestAnimationFrame(() => item.run())
  }

  return (
    // A click beside the box closes it; Escape does too.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className="palette floating"
      aria-label="Find or run"
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) close()
      }}
    >
      <Autocomplete.Root
        items={groups}
        mode="none"
        inline
        open
        autoHighlight="always"
        keepHighlight
        value={text}
        onValueChange={(value, { reason }) => {
          if (reason !== 'item-press' && reason !== 'escape-key') setText(value)
        }}
        itemToStringValue={({ item }: FoundItem) => item.label}
      >
        <div className="palette-head">
          <Autocomplete.Input
            autoFocus
            className="palette-input"
            aria-label="Find or run"
            placeholder="Find a command, a drug, a day, a code, a rule, a switch"
            spellCheck={false}
            onKeyDown={(event) => {
              if (event.key === 'Escape') close()
            }}
          />
          <button type="button" className="palette-close" aria-label="Close" onClick={close}>
            <KeyCap>Esc</KeyCap>
          </button>
        </div>
        <Autocomplete.List className="palette-list" aria-label="Results">
          {(group: Shown) => (
            <Autocomplete.Group key={group.value} items={group.items} className="palette-group">
              <Autocomplete.GroupLabel className="palette-title">{group.value}</Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(found: FoundItem) => (
                  <Autocomplete.Item
                    key={found.item.id}
                    value={found}
                    className="palette-item"
                    onClick={() => choose(found)}
                  >
                    <span className="palette-label">
                      <Marked text={found.label} />
                    </span>
                    <span className="palette-note">
                      <Marked text={found.note} />
                    </span>
                    {found.item.keys?.map((key) => (
                      <KeyCap key={key}>{key}</KeyCap>
                    ))}
                  </Autocomplete.Item>
                )}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
      {count === 0 ? <p className="palette-none">Nothing found.</p> : null}
      <div className="palette-foot">
        <span>
          <KeyCap>↑</KeyCap> <KeyCap>↓</KeyCap> choose
        </span>
        <span>
          <KeyCap>Enter</KeyCap> run
        </span>
        <span>
          <KeyCap>{'>'}</KeyCap> commands only
        </span>
        <span>
          <KeyCap>#</KeyCap> codes and rules
        </span>
        <span className="palette-count" role="status">
          {count} {count === 1 ? 'result' : 'results'}
        </span>
      </div>
    </dialog>
  )
}
