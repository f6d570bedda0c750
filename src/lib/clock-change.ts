import { formatDay } from './wall-clock.ts'

/**
 * Whether the clocks of most of the United States change at two in the morning of a day (day number):
 * from 2007 the second Sunday of March and the first of November, before that the first of April and the
 * last of October (15 U.S.C. 260a).
 */
export function isClockChange(day: number): boolean {
  if ((((day + 4) % 7) + 7) % 7 !== 0) return false
  const [year = 0, month = 0, date = 0] = formatDay(day).split('-').map(Number)
  if (year >= 2007) return (month === 3 && date >= 8 && date <= 14) || (month === 11 && date <= 7)
  return (month === 4 && date <= 7) || (month === 10 && date >= 25)
}
