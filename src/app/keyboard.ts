import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { saveDay } from '../exports/save-day.ts'
import { lettersOn } from '../session/preferences.ts'
import { encounterNow, redo, undo } from '../session/store.ts'
import { pickFile } from './day-actions.ts'
import { showPanel } from './panels.ts'
import { goToRegion } from './regions.ts'

/** Whether keys go into text here. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'range'].includes(target.type)))

const prevented =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    event.preventDefault()
    act()
  }

/** In a field, undo belongs to what is being typed there. */
const outsideText =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    if (!isTyping(event.target)) prevented(act)(event)
  }

/** Letters alone: outside fields, and only while they are switched on. */
const LETTERS: { readonly [key: string]: () => void } = {
  '?': () => showPanel('keys'),
  '/': () => document.querySelector<HTMLElement>('[data-quick-add]')?.focus(),
  w: () => document.querySelector<HTMLElement>('[data-why-not]')?.focus(),
}

function onLetter(event: KeyboardEvent): void {
  const act = LETTERS[event.key]
  if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  if (document.querySelector('dialog[open]') === null && lettersOn()) prevented(act)(event)
}

/** The keys that work everywhere. */
export function useShortcuts(): void {
  useEffect(() => {
    const stop = tinykeys(window, {
      '$mod+z': outsideText(undo),
      '$mod+Shift+z': outsideText(redo),
      '$mod+y': outsideText(redo),
      '$mod+s': prevented(() => saveDay(encounterNow())),
      '$mod+o': prevented(pickFile),
      F6: prevented(() => goToRegion(1)),
      'Shift+F6': prevented(() => goToRegion(-1)),
    })
    window.addEventListener('keydown', onLetter)
    return () => {
      stop()
      window.removeEventListener('keydown', onLetter)
    }
  }, [])
}
