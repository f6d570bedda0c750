/** Lines of words: which clocks they name for the act, and which drugs in one container or one after another. */
import { amountsIn } from './mar-amounts.ts'
import { clockBefore } from './mar-actions.ts'
import type { DrugNames, Mention } from './mar-drug-names.ts'
import { stampsIn } from './mar-stamps.ts'
import type { Stamp } from './mar-stamps.ts'

export type LineClocks = {
  readonly at: Stamp | null
  readonly start: Stamp | null
  readonly stop: Stamp | null
  readonly others: number
}

const RATE_STEP = /^ {0,2}(?:\^|@ ?\d|\d+ ?ml)/i

/** The clocks of the act in a line; the first that nothing says otherwise of is the time of the event. */
export function clocksIn(text: string): LineClocks {
  let at: Stamp | null = null
  let start: Stamp | null = null
  let stop: Stamp | null = null
  let others = 0
  let last = 0
  for (const stamp of stampsIn(text)) {
    const kind = clockBefore(text.slice(Math.max(0, last - 2), stamp.from))
    const isStep = last > 0 && RATE_STEP.test(text.slice(stamp.to))
    const between = text.slice(last, stamp.from)
    if (kind === 'other') others += 1
    else if (kind === 'stop' && (last > 0 || !/^[\s-]*$/.test(between))) stop ??= stamp
    else if (kind === 'start' && stamp.from > 0) start ??= stamp
    else if (!isStep) at ??= stamp
    last = stamp.to
  }
  return { at, start, stop, others }
}

export type Piece = { readonly text: string; readonly from: number; readonly mentions: readonly Mention[] }

const JOINED = /^(?:[^;]*(?:\/|\+| in | with | w\/ ?| mixed | plus )[^;]*|[^;.]{0,3}|[^;.]*\([^)]*)$/i
const APART = /\b(?:then|followed by|after|before|and|&)\b|\.\s|;/i

/** Cuts a line where another drug begins that is not of the same container. */
export function piecesOf(text: string, names: DrugNames): readonly Piece[] {
  const mentions = names.mentions(text)
  const pieces: { from: number; mentions: Mention[] }[] = []
  for (const mention of mentions) {
    const last = pieces.at(-1)
    const before = last?.mentions.at(-1)
    if (last === undefined || before === undefined) {
      pieces.push({ from: mention.from, mentions: [mention] })
      continue
    }
    const between = text.slice(before.to, mention.from)
    const same = before.row !== null && before.row.id === mention.row?.id
    const isSmall =
      mention.to - mention.from < 3 && amountsIn(text.slice(mention.to, mention.to + 14)).length === 0
    if (same || isSmall || (JOINED.test(between) && !APART.test(between))) last.mentions.push(mention)
    else pieces.push({ from: mention.from, mentions: [mention] })
  }
  return pieces.map((piece, at) => ({
    ...piece,
    text: text.slice(piece.from, pieces[at + 1]?.from ?? text.length),
  }))
}

export type Part = {
  readonly piece: string
  /** What is told of it: its own words, for the first of a line those before it too. */
  readonly comment: string
  /** Clocks of its own, where it has some. */
  readonly clocks: Partial<Pick<LineClocks, 'at' | 'start' | 'stop'>>
}

/** What a line tells of each of its drugs; of a flush only what the line was flushed with. */
export function partsOf(text: string, pieces: readonly Piece[]): readonly Part[] {
  const [first] = pieces
  const lead = text.slice(0, first?.from ?? 0)
  const flushed = /\bflush/i.test(lead)
    ? pieces.filter((piece) => piece.mentions[0]?.row?.fluid === null)
    : []
  if (flushed.length > 0)
    return flushed.map((piece) => ({ piece: piece.text, comment: `${lead}\n${piece.text}`, clocks: {} }))
  return pieces.map((piece) => {
    const isFirst = piece === first
    const own = pieces.length > 1 ? clocksIn(isFirst ? lead + piece.text : piece.text) : null
    return {
      piece: piece.text,
      comment: isFirst ? `${lead}\n${piece.text}` : piece.text,
      clocks:
        own !== null && (own.at !== null || own.start !== null)
          ? { at: own.at, start: own.start, stop: own.stop }
          : {},
    }
  })
}
