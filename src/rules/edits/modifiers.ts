import { isInitialCode } from '../administration-codes.ts'
import { stepOf } from '../step.ts'
import { noteReadings } from '../two-readings.ts'
import type { Context, Draft, Ledger } from '../working.ts'
import { SAYS } from './rules.ts'

/** `59`, or where the payer takes them `XE` for another encounter and `XU` for another site or drug (R-MOD-1). */
export const distinctModifier = (ctx: Context, otherEncounter: boolean): string =>
  ctx.switches.distinctModifier === '59' ? '59' : otherEncounter ? 'XE' : 'XU'

/** The codes of the sets before each set, for "the same code stands in an earlier set". */
function codesBySet(drafts: readonly Draft[]): ReadonlyMap<number, ReadonlySet<string>> {
  const codes = new Map<number, Set<string>>()
  for (const d of drafts) {
    const own = codes.get(d.set)
    if (own === undefined) codes.set(d.set, new Set([d.code]))
    else own.add(d.code)
  }
  return codes
}

/** Puts the modifier on lines of later sets (procedure 14.2). */
export function markLaterSets(ctx: Context, ledger: Ledger, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.every((d) => d.set === 0)) return drafts
  const codes = codesBySet(drafts)
  const firstSession = Math.min(...drafts.filter((d) => d.set === 0 && d.ofSet).map((d) => d.session))
  return drafts.map((d) => {
    if (d.set === 0 || !d.ofSet) return d
    const initial = isInitialCode(d.code)
    const repeats = [...codes].some(([set, own]) => set < d.set && own.has(d.code))
    const { markSecondSet } = ctx.switches
    if (!initial) noteReadings(ledger, 'markSecondSet', d.ids, d.code)
    const marked = initial || markSecondSet === 'all' || (repeats && markSecondSet === 'initial-and-repeats')
    if (!marked) return d
    const otherEncounter = d.session !== firstSession
    const modifier = distinctModifier(ctx, otherEncounter)
    const facts = { code: d.code, modifier, where: otherEncounter ? 'another encounter' : 'another site' }
    const steps = initial
      ? [stepOf(SAYS.secondInitial, d.ids, facts), stepOf(SAYS.laterSet, d.ids, facts)]
      : [stepOf(SAYS.laterSet, d.ids, facts)]
    return { ...d, modifiers: [modifier], because: [...d.because, ...steps] }
  })
}

/** One draft per key, units and minutes summed, ids and reasons put together in their order. */
function sumBy(drafts: readonly Draft[], keyOf: (d: Draft) => string): readonly Draft[] {
  // A list of its own: that of the day goes on growing.
  if (drafts.length < 2) return [...drafts]
  const sums = new Map<string, Draft>()
  for (const d of drafts) {
    const key = keyOf(d)
    const before = sums.get(key)
    if (before === undefined) {
      sums.set(key, d)
      continue
    }
    const ids = [...before.ids]
    for (const id of d.ids) if (!ids.includes(id)) ids.push(id)
    const because = [...before.because]
    for (const step of d.because) if (!because.includes(step)) because.push(step)
    sums.set(key, {
      ...before,
      units: before.units + d.units,
      minutes: before.minutes + d.minutes,
      set: Math.min(before.set, d.set),
      ids,
      unitStarts: [...before.unitStarts, ...d.unitStarts],
      because,
    })
  }
  return [...sums.values()]
}

/** Sums units per code inside a set (procedure 14.1, first half). */
export const sumPerSet = (drafts: readonly Draft[]): readonly Draft[] =>
  sumBy(drafts, (d) => `${d.set} ${d.code}`)

/** Lines of one code with the same modifiers are one line (procedure 14.1, second half; R-CLM-1). */
export const sumPerLine = (drafts: readonly Draft[]): readonly Draft[] =>
  sumBy(drafts, (d) => (d.modifiers.length === 0 ? d.code : `${d.code} ${d.modifiers.join(' ')}`))
