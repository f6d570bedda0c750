import type { Administration, Encounter, Visit } from '../encounter/model.ts'
import { lacksStop, ROUTE_WORDS } from '../encounter/route-words.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { formatMicro } from '../lib/decimal.ts'
import { formatClock, MINUTES_PER_DAY } from '../lib/wall-clock.ts'

/** `09:30`; on another date than the day's own with words for it. */
export function clockWords(minute: number): string {
  const shift = Math.floor(minute / MINUTES_PER_DAY)
  if (shift === 0) return formatClock(minute)
  return `${formatClock(minute)} ${shift === 1 ? 'next day' : shift === -1 ? 'the day before' : `day ${shift + 1}`}`
}

/** How it went in: `infusion`, `push`, `SC`. */
export const routeWords = ({ route }: Administration): string =>
  route === 'iv-infusion'
    ? 'infusion'
    : route === 'iv-push'
      ? 'push'
      : route === 'access-flush'
        ? ''
        : ROUTE_WORDS[route]

/** `09:30 to 11:32, 122 min`, `08:50`, `from 09:00, stop not documented`. */
export function timeWords(a: Administration): string {
  if (lacksStop(a)) return `from ${clockWords(a.start)}, stop not documented`
  if (a.stop === null) return clockWords(a.start)
  return `${clockWords(a.start)} to ${clockWords(a.stop)}, ${a.stop - a.start} min`
}

/** What fits beside a mark of the chart. */
export const markWords = (a: Administration): string =>
  lacksStop(a) ? 'stop not documented' : a.stop === null ? clockWords(a.start) : `${a.stop - a.start} min`

function containerWords({ vials, discarded }: Administration): readonly string[] {
  const words = vials.flatMap(({ count, sizeMicroMg, singleDose, ndc }) => {
    const kind = singleDose === false ? 'multi-dose vial' : 'vial'
    const size = sizeMicroMg === null ? '' : ` of ${formatMicro(sizeMicroMg)} mg`
    const number = ndc === null ? '' : `, NDC ${ndc}`
    return [`${count} ${kind}${count === 1 ? '' : 's'}${size}${number}`]
  })
  return discarded === null ? words : [...words, `${amountText(discarded)} discarded`]
}

type Shown = { readonly containers: boolean; readonly accesses: boolean; readonly sessions: boolean }

/** Which facts of the administrations part them, so that they must be said. */
export const shownFacts = ({ administrations }: Encounter, containers: boolean): Shown => ({
  containers,
  accesses: new Set(administrations.flatMap(({ access }) => access ?? [])).size > 1,
  sessions: new Set(administrations.map(({ session }) => session)).size > 1,
})

/** The other documented facts of an administration that a line may turn on. */
export function noteWords(a: Administration, shown: Shown): readonly string[] {
  return [
    ...(shown.sessions ? [`encounter ${a.session}`] : []),
    ...(shown.accesses && a.access !== null ? [a.access] : []),
    ...(a.secondAccessReason === null ? [] : [`second access: ${a.secondAccessReason}`]),
    ...(a.bag === null ? [] : [`bag “${a.bag}”`]),
    ...(a.purpose === null ? [] : [a.purpose]),
    ...(shown.containers ? containerWords(a) : []),
  ]
}

/** What is documented of a visit. */
export const visitWords = ({ separatelyIdentifiable }: Visit): string =>
  separatelyIdentifiable === true
    ? 'documented as work of its own'
    : separatelyIdentifiable === false
      ? 'no work of its own documented'
      : 'whether it is work of its own is not documented'
