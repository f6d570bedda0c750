/** Amounts written with a decimal comma, as a record of another locale has them. */

const UNIT = '(?= ?(?:mcg|ug|µg|μg|mg|gm?|ml|cc|l|u|units?|iu|meq|%)(?![a-z]))'
/** No thousands: one or two digits behind the comma, more than three, or a zero before it. */
const SURELY = `(?<![\\d.,])(?:\\d{1,5},(?:\\d{1,2}|\\d{4,6})|0,\\d{3})${UNIT}`
const THREE = `(?<![\\d.,])\\d{1,3}[.,]\\d{3}${UNIT}`
const COMMA = new RegExp(SURELY, 'i')
const COMMAS = new RegExp(SURELY, 'gi')
const EITHER = new RegExp(`${SURELY}|${THREE}`, 'gi')
const POINT = new RegExp(`(?<![\\d.,])(?:\\d*\\.(?:\\d{1,2}|\\d{4,6})|0\\.\\d{3})${UNIT}`, 'i')

const swapped = (text: string): string => text.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','))

/** Where commas part cells, only what is in quotes is a text. */
const isCommaTable = (line: string): boolean => line.split(',').length > 3 && !/[\t|;]/.test(line)
const inTexts = (line: string, change: (text: string) => string): string =>
  isCommaTable(line) ? line.replace(/"[^"]*"/g, change) : change(line)

/**
 * The same lines with points for decimal commas; each keeps its length. A text that has a decimal comma and no decimal
 * point is of a locale where the point parts thousands; any other keeps its three digits behind a comma as thousands.
 */
export function withPoints(lines: readonly string[]): readonly string[] {
  let found = false
  for (const line of lines)
    if (line.includes(',') && !found)
      inTexts(line, (text) => {
        found ||= COMMA.test(text)
        return text
      })
  if (!found) return lines
  const isLocale = !lines.some((line) => POINT.test(line))
  return lines.map((line) => inTexts(line, (text) => text.replace(isLocale ? EITHER : COMMAS, swapped)))
}
