import { amountText } from '../encounter/typed-amount.ts'
import type { Administration } from '../encounter/model.ts'
import { isUnbilledPurpose, lacksStop, ROUTE_WORDS } from '../encounter/route-words.ts'
import { formatClock, MINUTES_PER_DAY } from '../lib/wall-clock.ts'
import type { Earned } from '../session/earned.ts'
import type { Word } from './labels.ts'
import type { Mark } from './marks.ts'

const HOUR = 60

export const STOP_MISSING = 'stop not documented'

const plain = (text: string): Word => ({ text, strong: false })

/** `09:30`, on another date than the day's own with words for it. */
export function spokenTime(minute: number): string {
  const shift = Math.floor(minute / MINUTES_PER_DAY)
  if (shift === 0) return formatClock(minute)
  return `${formatClock(minute)} ${shift === 1 ? 'next day' : shift === -1 ? 'the day before' : `day ${shift + 1}`}`
}

const many = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

export function spokenCodes({ codes, rule }: Earned): string {
  if (codes.length === 0) return rule === null ? 'not billed' : `not billed, ${rule}`
  return many(codes.map(({ code, units }) => (units === 1 ? code : `${code} times ${units}`)))
}

/** `46 h pump`: from start to stop, or as the purpose says it (`46 h, portable`); `pump` where nothing does. */
const pumpWords = ({ start, stop, purpose }: Administration): string => {
  if (stop === null) return [/^\d+ ?h\b/.exec(purpose ?? '')?.[0], 'pump'].filter(Boolean).join(' ')
  const minutes = stop - start
  return minutes % HOUR === 0
    ? `${minutes / HOUR} h pump`
    : `${Math.floor(minutes / HOUR)} h ${minutes % HOUR} min pump`
}

const timesOf = ({ start, stop }: Administration, shape: Mark['shape']): string => {
  if (shape === 'open') return `from ${spokenTime(start)}, ${STOP_MISSING}`
  if (stop === null) return spokenTime(start)
  return `${spokenTime(start)} to ${spokenTime(stop)}, ${stop - start} minutes`
}

/** The times of an administration as they are said after an edit. */
export const spokenTimes = (administration: Administration): string =>
  timesOf(administration, lacksStop(administration) ? 'open' : 'bar')

/** The accessible name of a mark: drug, route, times, minutes, codes. */
export function markName(name: string, administration: Administration, mark: Mark, earned: Earned): string {
  const route = administration.route === 'iv-infusion' ? 'infusion' : ROUTE_WORDS[administration.route]
  return [name, route, timesOf(administration, mark.shape), spokenCodes(earned)].join(', ')
}

/** The words of a mark without its codes: its minutes or its time, and whether it is billed. */
export function leadOf(
  administration: Administration,
  mark: Mark,
  stretches: readonly number[],
): readonly Word[] {
  const { start } = administration
  const tail = mark.billed ? [] : [plain(' · not billed')]
  switch (mark.shape) {
    case 'open':
      return []
    case 'pin':
      return [plain(formatClock(start)), ...tail]
    case 'pump':
      return [plain(pumpWords(administration)), ...tail]
    case 'bar': {
      const total = stretches.reduce((sum, minutes) => sum + minutes, 0)
      const sum = stretches.length > 1 ? `${stretches.join(' + ')} = ` : ''
      return [plain(`${sum}${total} min`), ...tail]
    }
  }
}

/** `carrier of oxaliplatin` for a fluid that shares a bag with a drug; null for anything else. */
export function carrierWords(
  administration: Administration,
  day: readonly Administration[],
  nameOf: (administration: Administration) => string,
): string | null {
  if (administration.bag === null || !isUnbilledPurpose(administration.purpose)) return null
  const carried = day.filter(({ id, bag }) => id !== administration.id && bag === administration.bag)
  return carried.length === 0 ? null : `carrier of ${many([...new Set(carried.map(nameOf))])}`
}

/** The dose of a lane: its sum where every stretch has one in the same unit. */
export function doseOf(administrations: readonly Administration[]): string {
  const doses = administrations.map(({ dose }) => dose).filter((dose) => dose !== null)
  const [first] = doses
  if (first === undefined) return ''
  if (doses.some(({ unit }) => unit !== first.unit)) return amountText(first)
  return amountText({ micro: doses.reduce((sum, { micro }) => sum + micro, 0), unit: first.unit })
}
