import type { Diagnosis } from '../codes/book.ts'

/** Letters and digits only, so that `c187` and `C18.7` are one code. */
const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

const CODE_LIKE = /^[A-Z]\d[0-9A-Z]{0,5}$/

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? []

const words = new WeakMap<Diagnosis, readonly string[]>()

function titleWords(diagnosis: Diagnosis): readonly string[] {
  const known = words.get(diagnosis)
  if (known !== undefined) return known
  const made = wordsOf(diagnosis.text)
  words.set(diagnosis, made)
  return made
}

/**
 * Diagnoses by code or by words: what looks like a code finds the codes that begin with it; other text finds the
 * titles that hold a word beginning with each of its words. Full codes come before headers; else the order of the
 * table. At most `limit`.
 */
export function findDiagnoses(
  diagnoses: readonly Diagnosis[],
  text: string,
  limit: number,
): readonly Diagnosis[] {
  const code = bare(text)
  const wanted = wordsOf(text)
  if (code === '' || wanted.length === 0) return []
  const found = CODE_LIKE.test(code)
    ? diagnoses.filter((one) => bare(one.code).startsWith(code))
    : diagnoses.filter((one) => {
        const own = titleWords(one)
        return wanted.every((word) => own.some((title) => title.startsWith(word)))
      })
  return [...found.filter((one) => one.billable), ...found.filter((one) => !one.billable)].slice(0, limit)
}
