/** National drug codes: eleven digits from what a label or a claim shows, and back (R-NDC-1). */
import type { Container, DayBook } from '../codes/book.ts'

/** Labeler, product and package as printed on a label: ten digits in three layouts, or eleven in 5-4-2. */
const LAYOUTS = /^(?:\d{4}-\d{4}-\d{2}|\d{5}-\d{3}-\d{2}|\d{5}-\d{4}-\d|\d{5}-\d{4}-\d{2})$/

/** What people write in front: `NDC`, or the qualifier of a claim. */
const HEAD = /^(?:NDC\s*:?\s*|N4\s*(?=\d{11}$|\d{5}\s*-))/i

/**
 * Eleven digits of an NDC, or null where its form does not say where zeros go (R-NDC-1).
 * In: 4-4-2, 5-3-2, 5-4-1 or 5-4-2 with hyphens, dashes or single spaces between the parts; or 11 digits alone;
 * `NDC` or `N4` may stand in front. Out: `00006302602`. Ten digits without hyphens are never converted.
 */
export function ndc11(text: string): string | null {
  const bare = text
    .trim()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(HEAD, '')
  if (/^\d{11}$/.test(bare)) return bare
  const hyphened = bare.replace(/\s*-\s*|\s/g, '-')
  if (!LAYOUTS.test(hyphened)) return null
  const [labeler = '', product = '', pack = ''] = hyphened.split('-')
  return labeler.padStart(5, '0') + product.padStart(4, '0') + pack.padStart(2, '0')
}

/** `00006-3026-02` of eleven digits, the form in which an NDC is read aloud and compared with a label. */
export const ndcText = (ndc: string): string => `${ndc.slice(0, 5)}-${ndc.slice(5, 9)}-${ndc.slice(9)}`

/** The row of the NDC table for a number as it was recorded; null where there is none or it cannot be read. */
export function containerOf(book: DayBook, ndc: string | null): Container | null {
  const digits = ndc === null ? null : ndc11(ndc)
  return digits === null ? null : book.container(digits)
}
