import { describe, expect, it } from 'vitest'
import { faultWords, predictionText, readPrediction } from './read-prediction.ts'

const READ: readonly (readonly [text: string, lines: string])[] = [
  ['', ''],
  ['96413', '96413'],
  ['96413 96415×2', '96413 96415×2'],
  ['96413,96415x2', '96413 96415×2'],
  ['96413, 96415 x 2', '96413 96415×2'],
  ['96413; 96415 *2', '96413 96415×2'],
  ['96415X12', '96415×12'],
  ['96372-59', '96372-59'],
  ['96372 59', '96372-59'],
  ['96372-59x2', '96372-59×2'],
  ['96372 59 x2', '96372-59×2'],
  ['j9263 jz x 300', 'J9263-JZ×300'],
  ['J9263-JW', 'J9263-JW'],
  ['J0897 JZ-JB', 'unread JZ-JB'],
  ['99214-25', '99214-25'],
  ['96366 xu', '96366-XU'],
  ['96366 xe 96365', '96366-XE 96365'],
  ['G0498', 'G0498'],
  ['  96413  ', '96413'],
  ['96413 2', 'unread 2'],
  ['59', 'unread 59'],
  ['x2', 'unread ×2'],
  ['96413×0', 'unread ×0'],
  ['9641', 'unread 9641'],
  ['964133', 'unread 964133'],
  ['chemo', 'unread CHEMO'],
]

describe('readPrediction', () => {
  it.each(READ)('%s is read as %s', (text, lines) => {
    const read = readPrediction(text)
    expect(read.ok ? read.value.map(predictionText).join(' ') : `unread ${read.error.piece}`).toBe(lines)
  })

  it('reads what it writes', () => {
    for (const [, lines] of READ.filter(([, wanted]) => !wanted.startsWith('unread'))) {
      const read = readPrediction(lines)
      expect(read.ok && read.value.map(predictionText).join(' ')).toBe(lines)
    }
  })

  it.each([
    ['96413 2', '“2” stands alone; units are written with ×, as in 96415×2.'],
    ['59', '“59” is a modifier; the code comes first, as in 96372-59.'],
    ['x2', '“×2” are units; the code comes first, as in 96415×2.'],
    ['96413 x0', '“×0” holds no units; units are 1 or more.'],
    ['chemo', '“CHEMO” is not a code; a code has five signs, as in 96413 or J9263.'],
  ])('%s: %s', (text, words) => {
    const read = readPrediction(text)
    expect(read.ok ? '' : faultWords(read.error)).toBe(words)
  })
})
