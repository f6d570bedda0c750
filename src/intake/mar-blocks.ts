/** Blocks of "label: value", one event each: on lines of their own, or several on one line. */
import type { DrugNames } from './mar-drug-names.ts'
import type { Entry } from './mar-entry.ts'
import { clocksIn } from './mar-lines-of-words.ts'
import { roleOfHead, sureOfClock } from './mar-heads.ts'
import type { SourceRow } from './mar-lines.ts'
import type { Role } from './mar-reading.ts'
import { stampOfCell } from './mar-stamps.ts'
import type { Stamp } from './mar-stamps.ts'

export type Block = {
  readonly rows: number[]
  readonly drug: string
  readonly id: string
  readonly isNew: boolean
  readonly entry: Pick<
    Entry,
    'cells' | 'at' | 'start' | 'stop' | 'notes' | 'isLine' | 'nameHoldsDose' | 'unit'
  >
}

type Pair = { readonly label: string; readonly role: Role; readonly value: string; readonly row: number }

const PAIR = /^[\s>*•-]*([A-Za-z][A-Za-z0-9 /().#_-]{0,28}?)\s*(?::(?!\d\d)|=|\t)\s*(.*)$/
const MOST_LINES = 40

function pairOf(text: string, row: number): Pair | null {
  const match = PAIR.exec(text)
  const label = match?.[1] ?? ''
  const role = match === null ? null : roleOfHead(label)
  return role === null ? null : { label, role, value: (match?.[2] ?? '').trim(), row }
}

function pairsAt(rows: readonly SourceRow[], at: number): readonly Pair[] {
  const text = rows[at]?.text ?? ''
  for (const cut of [/\s*\|\s*/, /\s*;\s*/, /\s{2,}|\t/, /,\s+(?=[A-Za-z ]{2,20}[:=])/]) {
    const parts = text.split(cut).filter((part) => part !== '')
    const pairs = parts.flatMap((part) => pairOf(part, at) ?? [])
    if (pairs.length >= 3 && pairs.length * 4 >= parts.length * 3) return pairs
  }
  const pairs: Pair[] = []
  const seen = new Set<string>()
  for (let row = at; row < rows.length && row - at < MOST_LINES; row += 1) {
    const line = rows[row]?.text ?? ''
    if (line.trim() === '') break
    const pair = line.includes('|') && line.split('|').length > 3 ? null : pairOf(line, row)
    if (pair === null) {
      const last = pairs.at(-1)
      if (last === undefined || !/^\s/.test(line)) break
      pairs[pairs.length - 1] = { ...last, value: `${last.value} ${line.trim()}` }
      continue
    }
    const label = pair.label.toLowerCase()
    if (pair.role === 'drug' && seen.has(label)) break
    seen.add(label)
    pairs.push(pair)
  }
  return pairs
}

/** The block that begins on a row: three labels and more, one of them the drug's and one of an act or a clock. */
export function blockAt(rows: readonly SourceRow[], at: number, names: DrugNames): Block | null {
  const text = rows[at]?.text ?? ''
  if (!PAIR.test(text) && !text.includes('|')) return null
  const pairs = pairsAt(rows, at)
  const roles = new Set(pairs.map((pair) => pair.role))
  const drug = pairs.find((pair) => pair.role === 'drug' && pair.value !== '')
  if (
    pairs.length < 3 ||
    drug === undefined ||
    !['at', 'start', 'action', 'status', 'other-clock', 'date'].some((role) => roles.has(role as Role))
  )
    return null
  if (/^(?:infusion|treatment)/i.test(drug.label) && names.mentions(drug.value).length === 0) return null
  const cells: { [R in Role]?: string } = {}
  const clocks: { [R in Role]?: Stamp } = {}
  const date = pairs.find((pair) => pair.role === 'date')?.value ?? ''
  let surest = 0
  for (const { role, label, value } of pairs) {
    if (value === '') continue
    if (role === 'at' || role === 'start' || role === 'stop') {
      const bare = stampOfCell(value)
      const stamp =
        bare !== null && bare.date === null && date !== '' ? (stampOfCell(`${date} ${value}`) ?? bare) : bare
      const sure = role === 'at' ? sureOfClock(label) : 9
      if (stamp !== null && (clocks[role] === undefined || sure > surest)) {
        clocks[role] = stamp
        if (role === 'at') surest = sure
      }
      if (stamp !== null) continue
    }
    cells[role] = cells[role] === undefined ? value : `${cells[role]}\n${value}`
  }
  const used = [...new Set(pairs.map((pair) => pair.row))]
  const last = used.at(-1) ?? at
  return {
    rows: Array.from({ length: last - at + 1 }, (_, more) => at + more),
    drug: drug.value,
    id: cells['order-id'] ?? '',
    isNew: false,
    entry: {
      cells,
      at: clocks.at ?? (date === '' ? null : stampOfCell(date)),
      start: clocks.start ?? null,
      stop: clocks.stop ?? clocksIn(cells.comment ?? '').stop,
      notes: [],
      isLine: false,
      nameHoldsDose: true,
      unit: cells.unit ?? '',
    },
  }
}
