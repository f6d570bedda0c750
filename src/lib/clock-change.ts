import { formatDay } from './wall-clock.ts'

/**
 * How the clocks of most of the United States change at two in the morning of a day (day number), null where they do
 * not: forward on the second Sunday of March and back on the first of November from 2007 on, before that the first of
 * April and the last of October (15 U.S.C. 260a).
 */
export function clockChange(day: number): 'forward' | 'back' | null {
  if ((((day + 4) % 7) + 7) % 7 !== 0) return null
  const [year = 0, month = 0, date = 0] = formatDay(day).split('-').map(Number)
  const [spring, springFrom, autumn, autumnFrom] = year >= 2007 ? [3, 8, 11, 1] : [4, 1, 10, 25]
  const isFirst = (from: number): boolean => date >= from && date < from + 7
  if (month === spring && isFirst(springFrom)) return 'forward'
  return month === autumn && isFirst(autumnFrom) ? 'back' : null
}
