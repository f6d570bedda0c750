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

/** Drafts that are alike made one, units and minutes summed, ids and reasons put together in their order. */
function sumAlike(drafts: readonly Draft[], alike: (x: Draft, y: Draft) => boolean): readonly Draft[] {
  const sums: Draft[] = []
  for (const d of drafts) {
    const at = sums.findIndex((sum) => alike(sum, d))
    const before = at < 0 ? undefined : sums[at]
    if (before === undefined) {
      sums.push(d)
      continue
    }
    const ids = [...before.ids]
    for (const id of d.ids) if (!ids.includes(id)) ids.push(id)
    const because = [...before.because]
    for (const step of d.because) if (!because.includes(step)) because.push(step)
    sums[at] = {
      ...before,
      units: before.units + d.units,
      minutes: before.minutes + d.minutes,
      set: Math.min(before.set, d.set),
      ids,
      unitStarts: [...before.unitStarts, ...d.unitStarts],
      because,
    }
  }
  return sums
}

const sameModifiers = ({ modifiers }: Draft, other: Draft): boolean =>
  modifiers.length === other.modifiers.length && modifiers.every((one, at) => one === other.modifiers[at])

/** Sums units per code inside a set (procedure 14.1, first half). */
export const sumPerSet = (drafts: readonly Draft[]): readonly Draft[] =>
  sumAlike(drafts, (x, y) => x.set === y.set && x.code === y.code)

/** Lines of one code with the same modifiers are one line (procedure 14.1, second half; R-CLM-1). */
export const sumPerLine = (drafts: readonly Draft[]): readonly Draft[] =>
  sumAlike(drafts, (x, y) => x.code === y.code && sameModifiers(x, y))
