import { MOD } from './key-words.ts'

/** One thing that can be done, wherever it is shown: in a menu, in the palette, in the list of keys. */
export type AppCommand = {
  readonly id: string
  /** What it does, as an order: `Save file`. */
  readonly label: string
  /** More about it as things stand: what undo would undo. */
  readonly note?: () => string | null
  /** Its key as it is bound: `$mod+s`, `Shift+F6`, or a letter alone. */
  readonly keys?: string
  /** More keys that do the same. */
  readonly alsoKeys?: readonly string[]
  /** In a text field the key belongs to what is typed there. */
  readonly outsideText?: true
  readonly enabled?: () => boolean
  readonly run: () => void
}

const NAMES: { readonly [key: string]: string } = {
  $mod: MOD.trim(),
  Shift: '⇧',
  Alt: 'Alt',
  Delete: 'Del',
  BracketLeft: '[',
  BracketRight: ']',
  Plus: '+',
  Minus: '−',
}

/** `['⌘', '⇧', 'Z']` of `$mod+Shift+z`. */
export const keyNames = (keys: string): readonly string[] =>
  keys.split('+').map((key) => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key))

export const isEnabled = (command: AppCommand): boolean => command.enabled?.() ?? true

export function runCommand(command: AppCommand): void {
  if (isEnabled(command)) command.run()
}
