/** Grids: a row for each drug, a column for each clock, and in the cells what was done at it. */
import { amountsIn } from './mar-amounts.ts'
import { actionIn } from './mar-actions.ts'
import { roleOfHead } from './mar-heads.ts'
import { cellsOf } from './mar-lines.ts'
import type { SourceRow } from './mar-lines.ts'
import type { Entry } from './mar-entry.ts'
import type { Role } from './mar-reading.ts'
import { stampsIn } from './mar-stamps.ts'
import type { Stamp } from './mar-stamps.ts'
import { delimiterOf } from './mar-tables.ts'

export type GridCell = Pick<Entry, 'cells' | 'at' | 'nameHoldsDose'> & {
  readonly row: number
  readonly drug: string
}
type Grid = {
  readonly cells: readonly GridCell[]
  /** The last row of it. */
  readonly last: number
}

const DRUGS = /med|drug|product|item|order|infusion|treatment/i
const TWO_CLOCKS = /\d{1,2}:?\d{2}\D.*\d{1,2}:?\d{2}/
const TICK = /^[✓✔√]$/

const wholeClock = (cell: string): Stamp | null => {
  const [stamp, more] = stampsIn(cell, true)
  return stamp !== undefined &&
    more === undefined &&
    /^\W*$/.test(cell.slice(0, stamp.from) + cell.slice(stamp.to))
    ? stamp
    : null
}

/** The grid whose head stands on a row: one column of drugs, two clocks and more, nothing that is not a head. */
export function gridAt(rows: readonly SourceRow[], at: number): Grid | null {
  const text = rows[at]?.text ?? ''
  if (!DRUGS.test(text) || !TWO_CLOCKS.test(text)) return null
  const delimiter = delimiterOf(text)
  if (delimiter === null) return null
  const heads = cellsOf(text, delimiter)
  if (!heads.some((head) => head.length < 20 && DRUGS.test(head) && roleOfHead(head) === 'drug')) return null
  const clocks = heads.map(wholeClock)
  const roles = heads.map((head, column) => (clocks[column] === null ? roleOfHead(head) : null))
  if (clocks.filter((clock) => clock !== null).length < 2) return null
  if (heads.some((head, column) => head !== '' && clocks[column] === null && roles[column] === null))
    return null

  const found: GridCell[] = []
  const holdsDose = !roles.includes('dose')
  let drug = ''
  let last = at
  for (let row = at + 1; row < rows.length; row += 1) {
    const line = rows[row]?.text ?? ''
    if (delimiterOf(line) !== delimiter && !line.includes(delimiter)) break
    const cells = cellsOf(line, delimiter)
    last = row
    drug = cells[roles.indexOf('drug')] || drug
    const beside: { [R in Role]?: string } = {}
    roles.forEach((role, column) => {
      const cell = cells[column] ?? ''
      if (role !== null && role !== 'drug' && cell !== '') beside[role] = cell
    })
    clocks.forEach((clock, column) => {
      const cell = cells[column] ?? ''
      if (clock === null || cell === '' || drug === '') return
      const [own] = stampsIn(cell)
      const words = own === undefined ? cell : `${cell.slice(0, own.from)} ${cell.slice(own.to)}`.trim()
      found.push({
        row,
        drug,
        at: own ?? clock,
        cells: { ...beside, ...saidIn(words) },
        nameHoldsDose: holdsDose,
      })
    })
  }
  // Where cells hold clocks of their own, those above them are of the schedule.
  const ownClocks = found.some(({ at: stamp }) => stamp !== null && !clocks.includes(stamp))
  return {
    last,
    cells: ownClocks ? found.map((one) => (clocks.includes(one.at) ? { ...one, at: null } : one)) : found,
  }
}

/** What a cell says was done; letters that no word explains do not say that it was given. */
function saidIn(words: string): Entry['cells'] {
  if (words === '' || TICK.test(words)) return { action: 'Given' }
  if (actionIn(words) !== null) return { action: words }
  return amountsIn(words).length > 0
    ? { action: 'Given', dose: words }
    : { status: 'unknown', comment: words }
}
