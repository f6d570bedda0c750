import type { Chance } from '../lib/chance.ts'
import { MICRO } from '../lib/decimal.ts'
import { bolus, COMPANY_INFUSED, COMPANY_PUSHED, run, some } from './drill-days.ts'
import type { Sketch } from './drill-days.ts'
import type { Given } from './make-day.ts'
import type { Level } from './mastery.ts'

/** The least minutes of a stretch. */
const SHORTEST = 12

const lengthOf = ({ start, stop }: Given): number => (stop ?? start) - start

/** An infusion charted as two stretches of one bag: with a pause it was held and restarted, without one its rate changed. */
export function inStretches(one: Given, first: number, pause: number): readonly Given[] {
  const { stop, dose, start } = one
  if (stop === null || dose === null) return [one]
  const bag = one.bag ?? 'bag 1'
  const part = (dose.micro * (stop - start - first)) / (stop - start)
  // A chart rounds a part of a dose; a small one is charted to the hundredth.
  const step = dose.micro > 10 * MICRO ? MICRO : MICRO / 100
  const later = Math.floor(part / step) * step
  return [
    { ...one, bag, stop: start + first, dose: { ...dose, micro: dose.micro - later } },
    {
      ...one,
      bag,
      start: start + first + pause,
      stop: stop + pause,
      dose: { ...dose, micro: later },
      discarded: null,
      vials: [],
    },
  ]
}

/** Charts one infusion that may be in stretches so; a pause only where nothing comes after it. */
function stretched(chance: Chance, sketch: Sketch, level: Level): readonly Given[] {
  const places = (sketch.stretchable ?? []).filter((place) => {
    const one = sketch.given[place]
    return one !== undefined && one.stop !== null && lengthOf(one) >= 2 * SHORTEST
  })
  const place = places.length === 0 ? undefined : chance.of(places)
  const one = place === undefined ? undefined : sketch.given[place]
  if (one === undefined) return sketch.given
  const isLast = sketch.given.every((other) => other === one || (other.stop ?? other.start) < one.start)
  const pause = level > 3 && isLast ? chance.between(8, 40) : 0
  const first = chance.between(SHORTEST, lengthOf(one) - SHORTEST)
  return sketch.given.flatMap((other) => (other === one ? inStretches(one, first, pause) : [other]))
}

/** Premedication before the day: pushes, an infusion, at the highest level one whose stop is not documented. */
function company(chance: Chance, first: number, level: Level): readonly Given[] {
  const pushed = some(chance, COMPANY_PUSHED, Math.min(level - 1, 2)).map((drug, place) =>
    bolus(drug, first - 55 + 5 * place),
  )
  if (level < 3) return pushed
  const infused = run(chance.of(COMPANY_INFUSED), first - 40, chance.between(16, 30))
  return [...pushed, level > 3 && chance.oneIn(2) ? { ...infused, stop: null } : infused]
}

/** A sketch with what a real chart has besides: the higher the level, the more. */
export function withMess(chance: Chance, sketch: Sketch, level: Level): readonly Given[] {
  const given = level > 2 ? stretched(chance, sketch, level) : sketch.given
  if (!sketch.company || level === 1) return given
  const first = Math.min(...given.map(({ start }) => start))
  const has = new Set(given.map(({ drug }) => drug))
  return [...given, ...company(chance, first, level).filter(({ drug }) => !has.has(drug))]
}
