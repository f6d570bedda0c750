import type { DayBook } from '../codes/book.ts'
import type { Encounter } from '../encounter/model.ts'
import { drugName } from '../explain/class-look.ts'
import { sentenceOf } from '../rules/index.ts'
import type { Unbilled } from '../rules/index.ts'
import type { LineWords } from './line-words.ts'

/** What earns no line, and the last rule's sentence in short. */
export function unbilledWords(item: Unbilled, encounter: Encounter, book: DayBook): LineWords {
  const given = encounter.administrations.filter((a) => item.administrations.includes(a.id))
  const last = item.because.at(-1)
  return {
    name: [...new Set(given.map((a) => drugName(a, book)))].join(', '),
    label: last === undefined ? '' : sentenceOf(last, 0),
  }
}
