import type { Administration } from '../encounter/model.ts'

export const CHIP_KINDS = [
  'drug',
  'dose',
  'diluent',
  'route',
  'start',
  'stop',
  'pause',
  'access',
  'waste',
  'purpose',
  'bag',
  'order',
  'reason',
  'word',
] as const
export type ChipKind = (typeof CHIP_KINDS)[number]

/** Read as it stands; not in the line; one of several has to be chosen; a word that was not understood. */
export type ChipState = 'read' | 'missing' | 'choose' | 'unread'

/** What may stand in the line instead of the words of a chip. */
export type Choice = { readonly text: string; readonly label: string; readonly note: string }

export type Chip = {
  readonly kind: ChipKind
  readonly label: string
  readonly value: string
  readonly state: ChipState
  /** The words of the line that it was read from; both the line's end where there are none. */
  readonly from: number
  readonly to: number
  readonly choices: readonly Choice[]
}

export type QuickReading = {
  readonly chips: readonly Chip[]
  /** Null while a word is not read, a choice is open, or the drug, route or start is missing. */
  readonly draft: Administration | null
  /** Further stretches of the draft after its pauses; empty for most. */
  readonly more: readonly Administration[]
  /** Why there is no draft, in words; null where there is one, and for an empty line. */
  readonly fault: string | null
}

/** A piece of a line, where it stands. */
export type Span = { readonly from: number; readonly to: number }

/** The line with a choice in the place of its chip's words, or at its end. */
export function withChoice(text: string, { from, to }: Span, choice: Choice): string {
  const before = text.slice(0, from).trimEnd()
  const after = text.slice(to).trimStart()
  return [before, choice.text, after].filter((part) => part !== '').join(' ')
}

/** Of an empty line, and of one that is not read yet. */
export const NOTHING_READ: QuickReading = { chips: [], draft: null, more: [], fault: null }
