import { create } from 'zustand'
import type { KeptRow } from '../days/kept-row.ts'
import { saveDays } from '../exports/save-days.ts'
import { deleteKept, duplicateKept } from './kept-actions.ts'
import type { AppCommand } from './command.ts'

type Listed = {
  /** The kept days as they are listed; none while another page is shown. */
  readonly rows: readonly KeptRow[]
  /** The records that are chosen. */
  readonly chosen: ReadonlySet<string>
  /** Two of them stand side by side. */
  readonly comparing: boolean
}

export const NOTHING_LISTED: Listed = { rows: [], chosen: new Set(), comparing: false }
export const useListed = create<Listed>()(() => NOTHING_LISTED)

type Coded = KeptRow & { readonly claim: NonNullable<KeptRow['claim']> }
const isCoded = (row: KeptRow | undefined): row is Coded => row !== undefined && row.claim !== null

export const pickedOf = ({ rows, chosen }: Listed): readonly KeptRow[] =>
  rows.filter(({ kept }) => chosen.has(kept.record))

/** The two days that can be compared: chosen, and both with their claim. */
export function pairOf(listed: Listed): readonly [Coded, Coded] | null {
  const [left, right, third] = pickedOf(listed)
  return isCoded(left) && isCoded(right) && third === undefined ? [left, right] : null
}

const picked = (): readonly KeptRow[] => pickedOf(useListed.getState())
const readable = () => picked().flatMap(({ day }) => day ?? [])
const chosenWords = (): string => {
  const rows = picked()
  const [first] = rows
  return rows.length === 1 && first !== undefined ? first.title : `the ${rows.length} chosen days`
}

/** What is done with the days that are chosen in the list. */
export const DAYS_COMMANDS = {
  compare: {
    id: 'days-compare',
    label: 'Compare',
    note: chosenWords,
    enabled: () => pairOf(useListed.getState()) !== null,
    run: () => useListed.setState({ comparing: true }),
  },
  duplicate: {
    id: 'days-duplicate',
    label: 'Duplicate',
    note: chosenWords,
    enabled: () => readable().length > 0,
    run: () => void duplicateKept(readable()),
  },
  export: {
    id: 'days-export',
    label: 'Export',
    note: chosenWords,
    enabled: () => readable().length > 0,
    run: () => saveDays(readable()),
  },
  delete: {
    id: 'days-delete',
    label: 'Delete',
    note: chosenWords,
    enabled: () => picked().length > 0,
    run: () => {
      const rows = picked()
      useListed.setState({ chosen: new Set() })
      void deleteKept(rows)
    },
  },
} as const satisfies { readonly [name: string]: AppCommand }
