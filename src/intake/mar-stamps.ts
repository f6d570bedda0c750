/** Dates and clocks as they stand in a text, in any of the usual forms. Zones and seconds are not kept. */

/** A date whose year, or the order of day and month, may still be open. */
export type DateText = {
  readonly year: number | null
  /** The two numbers as printed; for forms that name the month, month first. */
  readonly first: number
  readonly second: number
  readonly order: 'month-first' | 'open' | 'open-dotted'
}

export type Stamp = {
  readonly date: DateText | null
  /** Minutes from midnight as printed. */
  readonly minute: number
  /** False: the clock may be of the morning or the afternoon. */
  readonly sure: boolean
  readonly from: number
  readonly to: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'

const DATES: readonly RegExp[] = [
  /(?<![\d.])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g,
  /(?<![\d./-])(\d{4})(\d{2})(\d{2})(?=T\d| \d{2}:?\d{2}(?!\d))/g,
  /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.-]\d)/g,
  new RegExp(`(?<![\\w.])(\\d{1,2})[- ]?${MONTH}[- ,]{0,2}(\\d{4}|\\d{2})(?![\\d:])`, 'gi'),
  new RegExp(`(?<![\\w.])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'gi'),
  /(?<![\d./-])(\d{1,2})\/(\d{1,2})(?= {1,2}(?:\d{4}|\d{1,2}:\d{2})(?![\d/]))/g,
]

type Found = { readonly date: DateText; readonly from: number; readonly to: number }

const inYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

function readDate(kind: number, match: RegExpExecArray): DateText | null {
  const part = (at: number): number => Number(match[at])
  const month = (at: number): number => MONTHS.indexOf((match[at] ?? '').slice(0, 3).toLowerCase()) + 1
  const named = (first: number, second: number, year: string): DateText => ({
    year: inYear(year),
    first,
    second,
    order: 'month-first',
  })
  switch (kind) {
    case 0:
    case 1:
      return named(part(2), part(3), match[1] ?? '')
    case 2:
      return {
        year: inYear(match[4] ?? ''),
        first: part(1),
        second: part(3),
        order: match[2] === '.' ? 'open-dotted' : 'open',
      }
    case 3:
      return named(month(2), part(1), match[3] ?? '')
    case 4:
      return named(month(1), part(2), match[3] ?? '')
    default:
      return { year: null, first: part(1), second: part(2), order: 'open' }
  }
}

const isDay = ({ first, second, order }: DateText): boolean => {
  const fits = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31
  return fits(first, second) || (order !== 'month-first' && fits(second, first))
}

/** Every date in a text, in order. */
export function datesIn(text: string): readonly Found[] {
  const found: Found[] = []
  if (!/\d/.test(text)) return found
  DATES.forEach((pattern, kind) => {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const date = readDate(kind, match)
      const from = match.index
      const to = from + match[0].length
      if (date !== null && isDay(date) && !found.some((one) => from < one.to && to > one.from))
        found.push({ date, from, to })
    }
  })
  return found.sort((a, b) => a.from - b.from)
}

const ZONE_WORD = '(?: ?(?:Z|UTC|GMT|[ECMP][SD]T|AK[SD]T|H[SD]T)\\b)?'
const ZONE_OFFSET = /^[+-]\d{2}:?\d{2}(?!\d)/
/** A clock may stand right behind a dash only where another clock stands before it: `0930-1130`. */
const RANGE = '(?<!(?<!(?<![\\d-])(?:\\d{4}|\\d{1,2}:\\d{2}(?: ?[ap]m?)?) ?)-)'
const CLOCKS = new RegExp(
  `${RANGE}(?<![\\d.,:#$/]|[a-su-z]|[a-z]t)(?:(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?([ap])\\b\\.?(?:m\\b\\.?)?|` +
    ` ?([ap])m\\b\\.?)?|(\\d{1,2}) ?([ap])(?:\\.? ?m\\b\\.?)|(\\d{1,2})([ap])(?![\\w.])|(\\d{4})(?: ?(?:h|hrs?|hours?)\\b)?|` +
    `(\\d{1,2})h(\\d{2}))(?![\\d:%]|,\\d|\\.\\d)${ZONE_WORD}`,
  'gi',
)

const UNIT_AFTER =
  /^[ -]?(?:mg|mcg|ug|µg|g|gm|gram|ml|cc|l|liter|units?|iu|u|meq|%|kg|lb|cm|min|x|ga|patients?)\b/i
const NUMBER_BEFORE =
  /(?:\b(?:vol(?:ume)?|rate|total|chart|mrn|fin|csn|acct|account|room|bay|unit|lot|ext|ndc|dose|order|bag|page|cycle|of|auc|wt|weight|ht|code|year|version|id|no|number)|[#$^]|\bx) ?[:=#]? ?$/i

function minuteOf(hour: number, minute: number, half: string | undefined): number | null {
  if (minute > 59) return null
  if (half !== undefined)
    return hour < 1 || hour > 12 ? null : (hour % 12) * 60 + minute + (half.toLowerCase() === 'p' ? 720 : 0)
  if (hour === 24) return minute === 0 ? 1440 : null
  return hour > 23 ? null : hour * 60 + minute
}

/**
 * Every clock in a text, with the date that stands before it. A bare `0930` counts where a date, the start of the
 * text or a word of time stands before it and no unit follows; with `bare` it counts anywhere.
 */
export function stampsIn(text: string, bare = false): readonly Stamp[] {
  const stamps: Stamp[] = []
  if (!/\d/.test(text)) return stamps
  const dates = datesIn(text)
  CLOCKS.lastIndex = 0
  for (let match = CLOCKS.exec(text); match !== null; match = CLOCKS.exec(text)) {
    const from = match.index
    const zone = /t/i.test(text[from - 1] ?? '') ? ZONE_OFFSET.exec(text.slice(from + match[0].length)) : null
    const to = from + match[0].length + (zone?.[0].length ?? 0)
    CLOCKS.lastIndex = to
    if (dates.some((date) => from < date.to && to > date.from)) {
      CLOCKS.lastIndex = Math.max(
        from + 1,
        ...dates.filter((d) => from < d.to && to > d.from).map((d) => d.to),
      )
      continue
    }
    const before = dates.findLast(
      (date) => date.to <= from && /^(?:T|[ ,@]{0,3}|,? ?at )$/i.test(text.slice(date.to, from)),
    )
    const four = match[9]
    const half = match[3] ?? match[4] ?? match[6] ?? match[8]
    const hour = Number(match[1] ?? match[5] ?? match[7] ?? four?.slice(0, 2) ?? match[10])
    const minute = minuteOf(hour, Number(match[2] ?? four?.slice(2) ?? match[11] ?? '0'), half)
    if (minute === null) continue
    if (four !== undefined && before === undefined && UNIT_AFTER.test(text.slice(to))) continue
    if (four !== undefined && before === undefined && !bare && NUMBER_BEFORE.test(text.slice(0, from)))
      continue
    const sure =
      half !== undefined ||
      four !== undefined ||
      hour > 12 ||
      hour === 0 ||
      (match[1]?.length === 2 && hour < 10)
    stamps.push({
      date: before?.date ?? null,
      minute,
      sure: sure || before?.date.order === 'month-first',
      from: before?.from ?? from,
      to,
    })
  }
  return stamps
}

/** A clock written as the whole of a cell, `930` and `9` among its forms. */
export function stampOfCell(text: string): Stamp | null {
  const [found] = stampsIn(text, true)
  if (found !== undefined) return found
  const short = /^\s*(\d)(\d{2})\s*$/.exec(text)
  const minute = short === null ? null : minuteOf(Number(short[1]), Number(short[2]), undefined)
  return minute === null ? null : { date: null, minute, sure: true, from: 0, to: text.length }
}

/** A cell that holds a date and no clock. */
export const isDateAlone = (cell: string): boolean => /^\d{1,4}[-/.]\w{1,3}[-/.]\d{2,4}$/.test(cell.trim())
