import type { Route } from '../encounter/model.ts'
import type { Bad, Said } from './quick-pieces.ts'
import type { Choice, Span } from './quick-reading.ts'
import type { RouteWord } from './quick-words.ts'

export type RouteFound = Span & {
  readonly route: Route | null
  /** Taken from the start and stop, not from a word. */
  readonly implied: boolean
  /** Why there is no route yet, in words. */
  readonly doubt: string
  readonly choices: readonly Choice[]
}

const DOUBT = 'push or infusion?'

const choice = (text: string, label: string, note = ''): Choice => ({ text, label, note })
const ANY: readonly Choice[] = [
  choice('push', 'IV push'),
  choice('infusion', 'IV infusion', 'stop not documented'),
  choice('sc', 'SC'),
  choice('im', 'IM'),
  choice('po', 'oral'),
]
const INTO: { readonly [I in 'iv' | 'ia']: readonly Choice[] } = {
  iv: [choice('iv push', 'IV push'), choice('iv infusion', 'IV infusion', 'stop not documented')],
  ia: [choice('ia push', 'IA push'), choice('ia infusion', 'IA infusion', 'stop not documented')],
}

const CALLED: { readonly [way: string]: string } = { pump: 'pump start', push: 'push', infusion: 'infusion' }
const asked = (into: 'iv' | 'ia' | 'sc', ways: readonly string[]): readonly Choice[] =>
  ways.map((way) => choice(into === 'iv' || way === 'pump' ? way : `${into} ${way}`, CALLED[way] ?? way))

const made = (into: 'iv' | 'ia' | 'sc', by: 'push' | 'infusion'): Route =>
  into === 'sc' ? (by === 'push' ? 'sc' : 'sc-infusion') : `${into}-${by}`

/**
 * The route of a line's words. With no word, a start and a stop are an IV infusion; a start alone is asked about. So is
 * a bolus of a drug that has a stop, and whether what runs on and on runs from a pump. `of`: what is given.
 */
export function settleRoute(
  words: readonly Said<RouteWord>[],
  hasStop: boolean,
  end: number,
  of: { readonly isFluid: boolean; readonly isFlush: boolean },
): { readonly found: RouteFound; readonly bad: readonly Bad[] } {
  const bad: Bad[] = []
  let into: 'iv' | 'ia' | 'sc' | null = null
  let by: 'push' | 'infusion' | 'bolus' | 'continuous' | null = null
  let whole: Route | null = null
  const used: Said<RouteWord>[] = []
  for (const word of words) {
    const { value } = word
    if ('route' in value && whole === null && into === null && by === null) whole = value.route
    else if ('into' in value && whole === null && into === null) into = value.into
    else if ('by' in value && whole === null && by === null) by = value.by
    else if ('route' in value && value.route === whole) continue
    else {
      bad.push({ from: word.from, to: word.to, words: word.words, fault: 'is a second route' })
      continue
    }
    used.push(word)
  }
  const first = used[0]
  const last = used.at(-1)
  const touching = used.length < 2 || (last?.from ?? 0) - (first?.to ?? 0) <= 1
  const at: Span = {
    from: first?.from ?? end,
    to: (touching ? last?.to : first?.to) ?? end,
  }
  const say = (route: Route | null, choices: readonly Choice[] = [], implied = false, doubt = DOUBT) => ({
    found: { ...at, route, choices, implied, doubt },
    bad,
  })
  if (whole !== null) return say(whole)
  if (by === 'continuous')
    return say(null, asked(into ?? 'iv', ['pump', 'infusion']), false, 'pump or infusion?')
  // A bolus of fluid hangs; what flushes a line is pushed.
  if (by === 'bolus' && of.isFluid) return say(made(into ?? 'iv', 'infusion'))
  if (by === null && into !== 'sc' && of.isFlush && !hasStop) return say('iv-push', [], true)
  if (by === 'bolus' && hasStop) return say(null, asked(into ?? 'iv', ['push', 'infusion']))
  if (by !== null) return say(made(into ?? 'iv', by === 'bolus' ? 'push' : by))
  if (into === 'sc') return say('sc')
  if (into !== null) return hasStop ? say(made(into, 'infusion')) : say(null, INTO[into])
  return hasStop ? say('iv-infusion', [], true) : say(null, ANY)
}
