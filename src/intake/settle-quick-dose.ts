import type { DayBook } from '../codes/book.ts'
import { timeText } from '../encounter/typed-time.ts'
import { isFluid } from './quick-drug.ts'
import type { DrugFound } from './quick-drug.ts'
import { looksLikeTime } from './quick-times.ts'
import type { TimeWord } from './quick-times.ts'
import type { Bad, Pieces } from './quick-pieces.ts'
import type { Choice, Span } from './quick-reading.ts'

/** A number of the line that has to be given a unit, or to be said to be a time. */
export type AmountAsked = Span & {
  readonly kind: 'dose' | 'waste'
  readonly value: string
  readonly choices: readonly Choice[]
}

const UNITS = ['mg', 'mcg', 'g', 'mL', 'units', 'mEq'] as const
const BILLED: readonly (readonly [RegExp, (typeof UNITS)[number]])[] = [
  [/mcg|microgram/i, 'mcg'],
  [/mg|milligram/i, 'mg'],
  [/ml|cc/i, 'mL'],
  [/unit|i\.?u\.?/i, 'units'],
  [/meq/i, 'mEq'],
  [/\bg\b|gram/i, 'g'],
]

const choice = (text: string, label = text, note = ''): Choice => ({ text, label, note })

/** The unit that a drug is billed by, so that it is offered first; a fluid's is mL. */
function usualUnit(found: DrugFound | null, book: DayBook): (typeof UNITS)[number] {
  if (isFluid(found)) return 'mL'
  const code = found?.row?.codes[0]
  const billed = code === undefined ? '' : (book.drugCode(code)?.unit?.text ?? '')
  return BILLED.find(([words]) => words.test(billed))?.[1] ?? 'mg'
}

/**
 * A time that may as well be a dose: a number alone in a line without a dose, behind the drug or before another time
 * (`tylenol 650 po 0815`).
 */
function doubtful(line: string, pieces: Pieces, found: DrugFound | null): TimeWord | null {
  if (pieces.doses.length > 0) return null
  const clocks = pieces.times.filter(({ kind }) => kind !== 'length')
  const touches = (to: number, from: number): boolean => to <= from && line.slice(to, from).trim() === ''
  const isFirstOfTwo = (word: TimeWord): boolean =>
    clocks.some(({ from }) => from > word.to) && !clocks.some(({ to }) => touches(to, word.from))
  const isBehindDrug = ({ from }: TimeWord): boolean => found !== null && touches(found.to, from)
  const asked = clocks.find((word) => word.bare === true && (isBehindDrug(word) || isFirstOfTwo(word)))
  return asked ?? null
}

/** What has to be asked about amounts, which times remain, and which words are at fault. */
export function settleAmounts(
  line: string,
  pieces: Pieces,
  found: DrugFound | null,
  book: DayBook,
): {
  readonly asked: readonly AmountAsked[]
  readonly times: readonly TimeWord[]
  readonly bad: readonly Bad[]
} {
  const usual = usualUnit(found, book)
  const units = [usual, ...UNITS.filter((unit) => unit !== usual)]
  const inUnits = (number: string, lead = ''): readonly Choice[] =>
    units.map((unit) => choice(`${lead}${number} ${unit}`, `${number} ${unit}`))
  const asked: AmountAsked[] = []
  const bad: Bad[] = []

  const time = doubtful(line, pieces, found)
  if (time !== null)
    asked.push({
      kind: 'dose',
      from: time.from,
      to: time.to,
      value: `“${time.text}” has no unit`,
      choices: [...inUnits(time.text), choice(timeText(time.minute), timeText(time.minute), 'a time')],
    })
  let hasDose = pieces.doses.length > 0 || time !== null
  let hasWaste = pieces.wastes.length > 0
  for (const { value, words, from, to } of pieces.loose) {
    const isSecond = value === 'waste' ? hasWaste : hasDose
    if (isSecond) {
      const fault = looksLikeTime(words) ? 'is not a time and has no unit' : 'has no unit'
      bad.push({ from, to, words, fault })
      continue
    }
    if (value === 'waste') hasWaste = true
    else hasDose = true
    const choices = inUnits(words, value === 'waste' ? 'waste ' : '')
    asked.push({ kind: value, from, to, value: `“${words}” has no unit`, choices })
  }
  if (!hasDose)
    for (const { words, from, to } of pieces.gauges.slice(0, 1))
      asked.push({
        kind: 'dose',
        from,
        to,
        value: `“${words}” grams or gauge?`,
        choices: [
          choice(words.replace(/g$/i, ' g'), 'grams, the dose'),
          choice(words.replace(/g$/i, 'ga'), 'gauge, the needle'),
        ],
      })
  return { asked, times: pieces.times.filter((word) => word !== time), bad }
}
