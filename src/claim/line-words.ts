import type { CodeBook, DayBook } from '../codes/book.ts'
import type { Administration, Encounter } from '../encounter/model.ts'
import { drugName } from '../explain/class-look.ts'
import { formatMicro } from '../lib/decimal.ts'
import type { Line } from '../rules/index.ts'

export type LineWords = { readonly name: string; readonly label: string }

const grouped = (decimal: string): string => decimal.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')

/** The sum of what was documented, where all of it has one unit. */
function amountOf(given: readonly Administration[], what: 'dose' | 'discarded'): string | null {
  const amounts = given.flatMap((a) => a[what] ?? [])
  const unit = amounts[0]?.unit
  if (unit === undefined || amounts.some((amount) => amount.unit !== unit)) return null
  return `${grouped(formatMicro(amounts.reduce((sum, amount) => sum + amount.micro, 0)))} ${unit}`
}

/** The drug or drugs of a line, and what the line is in our own words. */
export function lineWords(line: Line, encounter: Encounter, codes: CodeBook, book: DayBook): LineWords {
  const given = encounter.administrations.filter((a) => line.administrations.includes(a.id))
  const names = [...new Set(given.map((a) => drugName(a, book)))].join(', ')
  if (line.kind === 'visit') return { name: '', label: codes.label(line.code) ?? 'visit' }
  if (line.kind === 'drug') return { name: names, label: `${amountOf(given, 'dose') ?? ''} given`.trim() }
  if (line.kind === 'waste')
    return { name: names, label: `${amountOf(given, 'discarded') ?? ''} discarded`.trim() }
  return { name: names, label: codes.label(line.code) ?? '' }
}
