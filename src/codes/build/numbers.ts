import { MICRO, parseMicro } from '../../lib/decimal.ts'

/** A printed number in units of `1 / parts`, exactly: `0.17` in hundredths is 17. Throws where it has more decimals. */
export function inParts(text: string, parts: number): number {
  const micro = parseMicro(text)
  const step = MICRO / parts
  if (micro === null || micro % step !== 0) throw new Error(`${text} is no number of 1/${parts}`)
  return micro / step
}

/** Dollars in thousandths. */
export const mills = (text: string): number => inParts(text, 1000)
