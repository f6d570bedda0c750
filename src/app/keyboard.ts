import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { lettersOn } from '../session/preferences.ts'
import { COMMANDS } from './commands.ts'
import { runCommand } from './command.ts'
import type { AppCommand } from './command.ts'
import { usePresenting } from './presenting.ts'

/** Whether keys go into text here. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'range'].includes(target.type)))

const isLetter = (keys: string): boolean => keys.length === 1

/** In a field, undo belongs to what is being typed there. */
const heard =
  (command: AppCommand) =>
  (event: KeyboardEvent): void => {
    if (command.outsideText === true && isTyping(event.target)) return
    event.preventDefault()
    // What a presentation covers is not changed unseen.
    if (usePresenting.getState().now === null) runCommand(command)
  }

const BINDINGS = Object.fromEntries(
  COMMANDS.flatMap((command) =>
    [command.keys ?? '', ...(command.alsoKeys ?? [])]
      .filter((keys) => keys !== '' && !isLetter(keys))
      .map((keys) => [keys, heard(command)] as const),
  ),
)

const LETTERS = new Map(
  COMMANDS.flatMap((command) =>
    command.keys !== undefined && isLetter(command.keys) ? [[command.keys, command] as const] : [],
  ),
)

/** Letters alone: outside fields and dialogs, and only while they are switched on. */
function onLetter(event: KeyboardEvent): void {
  const command = LETTERS.get(event.key)
  if (command === undefined || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
    return
  if (isTyping(event.target) || document.querySelector('dialog[open]') !== null || !lettersOn()) return
  event.preventDefault()
  runCommand(command)
}

/** The keys that work everywhere. */
export function useShortcuts(): void {
  useEffect(() => {
    const stop = tinykeys(window, BINDINGS)
    window.addEventListener('keydown', onLetter)
    return () => {
      stop()
      window.removeEventListener('keydown', onLetter)
    }
  }, [])
}
