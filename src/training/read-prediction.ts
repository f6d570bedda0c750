import { err, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'

/** A line as a learner writes it. */
export type PredictedCode = {
  readonly code: string
  readonly units: number
  /** Sorted. */
  readonly modifiers: readonly string[]
}

/** Why a piece of a prediction cannot be read. */
export type PredictionProblem =
  | 'not-a-code'
  | 'units-without-code'
  | 'modifier-without-code'
  | 'units-are-no-number'
  | 'number-alone'
export type PredictionFault = { readonly piece: string; readonly problem: PredictionProblem }

const CODE = /^([0-9A-Z]\d{4}|\d{4}[A-Z])((?:-[0-9A-Z]{2})*)(?:[X×*](\d{1,4}))?$/
const UNITS = /^[X×*](\d{1,4})$/
const MODIFIER = /^-?([0-9A-Z]{2})$/

function take(done: PredictedCode[], piece: string): PredictionProblem | null {
  const whole = CODE.exec(piece)
  if (whole !== null) {
    const units = Number(whole[3] ?? '1')
    if (units === 0) return 'units-are-no-number'
    const modifiers = (whole[2] ?? '').split('-').filter((one) => one !== '')
    done.push({ code: whole[1] ?? '', units, modifiers: modifiers.toSorted() })
    return null
  }
  const last = done.pop()
  const times = UNITS.exec(piece)
  if (times !== null) {
    if (last === undefined) return 'units-without-code'
    const units = Number(times[1])
    done.push(units === 0 ? last : { ...last, units })
    return units === 0 ? 'units-are-no-number' : null
  }
  const modifier = MODIFIER.exec(piece)?.[1]
  if (modifier !== undefined && last !== undefined) {
    done.push({ ...last, modifiers: [...last.modifiers, modifier].toSorted() })
    return null
  }
  if (last !== undefined) done.push(last)
  if (modifier !== undefined) return 'modifier-without-code'
  return /^\d{1,4}$/.test(piece) ? 'number-alone' : 'not-a-code'
}

/**
 * Reads lines as people write them: `96413 96415×2`, `96372-59`, `96413, 96415 x 2`, `J9263 JZ x 300`. Codes are
 * parted by spaces or commas; no text is no line. The first piece that cannot be read is named.
 */
export function readPrediction(text: string): Result<readonly PredictedCode[], PredictionFault> {
  const pieces = text
    .toUpperCase()
    .replace(/\s*([×*]|\bX(?=\s*\d))\s*/g, ' ×')
    .replace(/(?<=[0-9A-Z])X(?=\d{1,4}(?:[\s,;]|$))/g, ' ×')
    .split(/[\s,;]+/)
    .filter((piece) => piece !== '')
  const done: PredictedCode[] = []
  for (const piece of pieces) {
    const problem = take(done, piece)
    if (problem !== null) return err({ piece, problem })
  }
  return ok(done)
}

const WORDS: { readonly [P in PredictionProblem]: string } = {
  'not-a-code': 'is not a code; a code has five signs, as in 96413 or J9263',
  'units-without-code': 'are units; the code comes first, as in 96415×2',
  'modifier-without-code': 'is a modifier; the code comes first, as in 96372-59',
  'units-are-no-number': 'holds no units; units are 1 or more',
  'number-alone': 'stands alone; units are written with ×, as in 96415×2',
}

/** The fault in words: the place, then what is expected. */
export const faultWords = ({ piece, problem }: PredictionFault): string => `“${piece}” ${WORDS[problem]}.`

/** A line in the notation that `readPrediction` reads. */
export const predictionText = ({ code, units, modifiers }: PredictedCode): string =>
  `${[code, ...modifiers].join('-')}${units === 1 ? '' : `×${units}`}`
