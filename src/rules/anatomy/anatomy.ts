import { timesOver } from '../../lib/money.ts'
import type { Claim, Line } from '../answers.ts'

/** The parts of a day's amount. A waste line is drug. */
export const PARTS = ['drug', 'administration', 'visit', 'other'] as const
export type PartName = (typeof PARTS)[number]

/** Money in cents, shares in tenths of a per cent. */
export type LineShare = {
  /** Position in the claim's lines. */
  readonly position: number
  readonly cents: number | null
  readonly share: number
}

export type PartShare = {
  readonly part: PartName
  readonly cents: number
  readonly share: number
  readonly lines: readonly LineShare[]
  /** Lines without a price. */
  readonly unpriced: number
}

export type Anatomy = {
  readonly total: number
  /** In the order of `PARTS`; those without a line are left out. */
  readonly parts: readonly PartShare[]
}

const partOf = ({ kind }: Line): PartName => (kind === 'waste' ? 'drug' : kind)

/**
 * Tenths of a per cent of a total that add up to 100 % (or to 0 where the total is 0): each is rounded down, then those
 * that lost most are rounded up, earlier ones first.
 */
export function sharesOf(cents: readonly number[]): readonly number[] {
  const total = cents.reduce((sum, one) => sum + one, 0)
  if (total <= 0) return cents.map(() => 0)
  const down = cents.map((one) => Math.floor((one * 1000) / total))
  const lost = cents.map((one, at) => ({ at, rest: one * 1000 - (down[at] ?? 0) * total }))
  const short = 1000 - down.reduce((sum, one) => sum + one, 0)
  // A sort leaves equals as they stand: the earlier ones come first.
  const up = new Set(
    lost
      .sort((a, b) => b.rest - a.rest)
      .slice(0, short)
      .map(({ at }) => at),
  )
  return down.map((one, at) => (up.has(at) ? one + 1 : one))
}

/**
 * How a day's amount is made up: drugs (discarded units with them), administration, visits, and each line's share.
 * In: a priced claim. Out: integer cents and tenths of a per cent; the shares of all lines add up to 100 %, and a
 * part's share is the sum of its lines'. A line without a price has no share and is counted.
 */
export function anatomyOf(claim: Claim): Anatomy {
  const shares = sharesOf(claim.lines.map((line) => line.amount ?? 0))
  const parts = PARTS.flatMap((part): readonly PartShare[] => {
    const lines = claim.lines.flatMap((line, position): readonly LineShare[] =>
      partOf(line) === part ? [{ position, cents: line.amount, share: shares[position] ?? 0 }] : [],
    )
    if (lines.length === 0) return []
    return [
      {
        part,
        cents: lines.reduce((sum, line) => sum + (line.cents ?? 0), 0),
        share: lines.reduce((sum, line) => sum + line.share, 0),
        lines,
        unpriced: lines.filter((line) => line.cents === null).length,
      },
    ]
  })
  return { total: parts.reduce((sum, part) => sum + part.cents, 0), parts }
}

/** One line of the claim in the comparison with a bare one. */
export type BareLine = {
  readonly position: number
  /** Whether a biller of drug and initial code alone would send it. */
  readonly sent: boolean
  /** Cents that are missing from the bare claim; 0 for a line that is sent, null for one without a price. */
  readonly difference: number | null
}

export type BareClaim = {
  readonly lines: readonly BareLine[]
  /** Cents of the whole claim and of the bare one, and what is between them. */
  readonly total: number
  readonly bare: number
  readonly difference: number
  /** Lines that are not sent and have no price: the difference is at least what stands there. */
  readonly unpriced: number
}

/**
 * The claim that a biller of the drugs (discarded units with them) and one initial code would send, line by line.
 * Everything that is missing is documented and supported, or it would not be on the
 * claim. In: a priced claim. Out: integer cents.
 */
export function drugAndInitialOnly(claim: Claim): BareClaim {
  const initial = claim.lines.findIndex((line) => line.kind === 'administration' && line.role === 'initial')
  const lines = claim.lines.map((line, position): BareLine => {
    const sent = line.kind === 'drug' || line.kind === 'waste' || position === initial
    return { position, sent, difference: sent ? 0 : line.amount }
  })
  const total = claim.lines.reduce((sum, line) => sum + (line.amount ?? 0), 0)
  const difference = lines.reduce((sum, line) => sum + (line.difference ?? 0), 0)
  return {
    lines,
    total,
    bare: total - difference,
    difference,
    unpriced: lines.filter((line) => line.difference === null).length,
  }
}

/**
 * Cents of a day over a year: patients × days of each. Null where a number is no whole one from 0, or the product is
 * beyond exact integers.
 */
export function yearlyOf(cents: number, patients: number, days: number): number | null {
  const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
  if (!isCount(patients) || !isCount(days)) return null
  const product = cents * patients * days
  return Number.isSafeInteger(product) && Number.isSafeInteger(patients * days) ? product : null
}

/** A share of a total in tenths of a per cent, halves up, as a printed page gives it. */
export const shareText = (cents: number, total: number): string => {
  const tenths = total <= 0 ? 0 : timesOver(cents, 1000, total)
  return `${Math.floor(tenths / 10)}.${tenths % 10} %`
}
