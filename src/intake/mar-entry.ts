/** An event as it stands in the text, before its words are understood: the common form of every layout. */
import type { MarColumn, Role } from './mar-reading.ts'
import type { Stamp } from './mar-stamps.ts'

/** The drug line that events stand under, or the drug cell of their row; events of one order share it. */
export type OrderText = {
  readonly text: string
  readonly indent: number
  readonly id: string
  /** Lines below it that say how it was ordered. */
  readonly details: string[]
}

export type Entry = {
  /** Positions in the list of source rows. */
  readonly rows: number[]
  readonly order: OrderText
  readonly cells: { readonly [R in Role]?: string }
  /** Clocks of the act; those of other acts are left away. */
  readonly at: Stamp | null
  readonly start: Stamp | null
  readonly stop: Stamp | null
  /** What else the row says, and lines below it that say nothing of their own. */
  readonly notes: string[]
  /** The row is a line of words: its drug, dose and action stand in one text. */
  readonly isLine: boolean
  /** The amounts beside the drug's name were given, not only ordered. */
  readonly nameHoldsDose: boolean
  readonly unit: string
  readonly region: number
}

export const newOrder = (text: string, indent: number, id = ''): OrderText => ({
  text,
  indent,
  id,
  details: [],
})

export const newEntry = (
  row: number,
  region: number,
  more: Partial<Entry> & Pick<Entry, 'order'>,
): Entry => ({
  rows: [row],
  cells: {},
  at: null,
  start: null,
  stop: null,
  notes: [],
  isLine: false,
  nameHoldsDose: false,
  unit: '',
  region,
  ...more,
})

export type Layout = {
  readonly entries: readonly Entry[]
  readonly columns: readonly MarColumn[]
  /** Rows that were read as something other than an event. */
  readonly quiet: ReadonlySet<number>
  /** The cells of every row of a table and every block, read or not. */
  readonly cells: readonly { readonly row: number; readonly cells: Entry['cells'] }[]
  /** Lines that name an access without giving a drug, by row. */
  readonly accessNotes: readonly { readonly row: number; readonly text: string }[]
}
