import type { DayBook } from '../codes/book.ts'
import type { Encounter } from '../encounter/model.ts'
import { drugName } from '../explain/class-look.ts'
import { sentenceOf } from '../rules/index.ts'
import type { Unbilled } from '../rules/index.ts'
import type { LineWords } from './line-words.ts'

/** What earns no line, and the last rule's sentence, which need not say the name once more. */
export function unbilledWords(item: Unbilled, encounter: Encounter, book: DayBook): LineWords {
  const given = encounter.administrations.filter((a) => item.administrations.includes(a.id))
  const name = [...new Set(given.map((a) => drugName(a, book)))].join(', ')
  const last = item.because.at(-1)
  const sentence = last === undefined ? '' : sentenceOf(last, 0)
  const repeats = sentence.toLowerCase().startsWith(`${name.toLowerCase()} `)
  return { name, label: repeats ? sentence.slice(name.length + 1) : sentence }
}
