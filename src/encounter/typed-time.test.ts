import { fc } from '../lib/seeded.ts'
import { describe, expect, test } from 'vitest'
import { readTypedTime, timeText } from './typed-time.ts'

const at = (hour: number, minute: number): number => hour * 60 + minute
const NINE_THIRTY = at(9, 30)
const TONIGHT = at(23, 30)
const TOMORROW_EIGHT = 1440 + at(8, 0)

const READ: readonly (readonly [text: string, start: number | null, minute: number | null])[] = [
  ['', null, null],
  ['  ', NINE_THIRTY, null],
  ['915', null, at(9, 15)],
  ['0915', null, at(9, 15)],
  ['9:15', null, at(9, 15)],
  ['09:15', null, at(9, 15)],
  ['9:15a', null, at(9, 15)],
  ['9:15 AM', null, at(9, 15)],
  ['9:15 a.m.', null, at(9, 15)],
  ['9a', null, at(9, 0)],
  ['9 pm', null, at(21, 0)],
  ['9:15 pm', null, at(21, 15)],
  ['915p', null, at(21, 15)],
  ['12a', null, 0],
  ['12:05 am', null, 5],
  ['12p', null, at(12, 0)],
  ['15:30', null, at(15, 30)],
  ['1530', null, at(15, 30)],
  ['000', null, 0],
  ['0000', null, 0],
  ['23:59', null, at(23, 59)],
  ['2400', null, 1440],
  ['+90m', NINE_THIRTY, at(11, 0)],
  ['+90', NINE_THIRTY, at(11, 0)],
  ['+ 90 min', NINE_THIRTY, at(11, 0)],
  ['+1h30', NINE_THIRTY, at(11, 0)],
  ['+1h30m', NINE_THIRTY, at(11, 0)],
  ['+1h', NINE_THIRTY, at(10, 30)],
  ['+2h', TONIGHT, 1440 + at(1, 30)],
  ['tomorrow 0130', null, 1440 + at(1, 30)],
  ['Tomorrow 1:30a', TONIGHT, 1440 + at(1, 30)],
  ['yesterday 2330', null, at(23, 30) - 1440],
  ['today 0915', TOMORROW_EIGHT, at(9, 15)],
  ['0130+1', null, 1440 + at(1, 30)],
  ['0130 +1', TONIGHT, 1440 + at(1, 30)],
  ['1:30a+1', TONIGHT, 1440 + at(1, 30)],
  ['1:30 am +1d', TONIGHT, 1440 + at(1, 30)],
  ['0130+2', TONIGHT, 2880 + at(1, 30)],
  ['23:30-1', null, at(23, 30) - 1440],
  ['0915', TOMORROW_EIGHT, 1440 + at(9, 15)],
  ['0915+0', TOMORROW_EIGHT, at(9, 15)],
]

const REFUSED: readonly (readonly [text: string, start: number | null, problem: string])[] = [
  ['11:72', null, 'not-a-time'],
  ['2460', null, 'not-a-time'],
  ['2401', null, 'not-a-time'],
  ['2500', null, 'not-a-time'],
  ['9', null, 'not-a-time'],
  ['13pm', null, 'not-a-time'],
  ['0:15a', null, 'not-a-time'],
  ['12345', null, 'not-a-time'],
  ['noon', null, 'not-a-time'],
  ['9:1', null, 'not-a-time'],
  ['tomorrow', null, 'not-a-time'],
  ['+', NINE_THIRTY, 'not-a-time'],
  ['+h', NINE_THIRTY, 'not-a-time'],
  ['-30', NINE_THIRTY, 'not-a-time'],
  ['+90m', null, 'no-start'],
]

describe('readTypedTime', () => {
  test.each(READ)('%j from %j reads %j', (text, start, minute) => {
    expect(readTypedTime(text, start)).toEqual({ ok: true, value: minute })
  })

  test.each(REFUSED)('%j from %j is refused: %s', (text, start, problem) => {
    expect(readTypedTime(text, start)).toEqual({ ok: false, error: problem })
  })

  test('reads back every time it writes, except that a bare one follows the start', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9 * 1440, max: 10 * 1440 - 1 }), (minute) => {
        expect(readTypedTime(timeText(minute), null)).toEqual({ ok: true, value: minute })
      }),
    )
  })

  test('never throws and never answers a fraction', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readTypedTime(text, NINE_THIRTY)
        expect(read.ok ? read.value === null || Number.isInteger(read.value) : true).toBe(true)
      }),
    )
  })
})
