import { readFileSync } from 'node:fs'

const DAY = new URL('../src/days/examples/folfox.json', import.meta.url)

/** A day of 12 administrations, or the same several times over, each later than the last.
 * @param {number} times
 */
export function dayOf(times) {
  const day = JSON.parse(readFileSync(DAY, 'utf8'))
  const later = (/** @type {string | undefined} */ time, /** @type {number} */ by) => {
    if (time === undefined || time === null) return time
    const [date, clock = ''] = time.split('T')
    const [hours = 0, minutes = 0] = clock.split(':').map(Number)
    const total = hours * 60 + minutes + by
    return `${date}T${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
  }
  const own = day.administrations
  day.administrations = Array.from({ length: times }, (_, set) =>
    own.map((/** @type {any} */ one, /** @type {number} */ at) => ({
      ...one,
      id: `s${set}-${at}`,
      start: later(one.start, set * 150),
      ...(one.stop === undefined ? {} : { stop: later(one.stop, set * 150) }),
      ...(one.bag === undefined ? {} : { bag: `${one.bag} of ${set}` }),
    })),
  ).flat()
  return { name: 'day.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(day)) }
}
