/** Amounts are integers of a millionth of their unit, read from their decimal text and never from a float. */

export const MICRO = 1_000_000

const DECIMAL = /^(\d+)(?:\.(\d{1,6}))?$/

/**
 * Millionths of a decimal text such as `0.25`: digits, then at most six decimals. Null where the text is
 * anything else or too large to be exact (a billion and more).
 */
export function parseMicro(text: string): number | null {
  const match = DECIMAL.exec(text)
  if (match === null) return null
  const whole = Number(match[1])
  if (whole >= 1e9) return null
  return whole * MICRO + Number((match[2] ?? '').padEnd(6, '0'))
}

/** The decimal text of millionths, without needless zeros: 250000 is `0.25`. */
export function formatMicro(micro: number): string {
  const whole = Math.floor(micro / MICRO)
  const rest = String(micro % MICRO)
    .padStart(6, '0')
    .replace(/0+$/, '')
  return rest === '' ? String(whole) : `${whole}.${rest}`
}
