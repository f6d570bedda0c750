import type { Pair } from '../../codes/book.ts'
import { byText, putInOrder } from '../../lib/order.ts'
import { stepOf } from '../step.ts'
import { note } from '../working.ts'
import type { Context, Draft, Ledger } from '../working.ts'
import { distinctModifier } from './modifiers.ts'
import { CHECKS, SAYS } from './rules.ts'

const byColumns = (x: Pair, y: Pair): number => byText(x.column1, y.column1) || byText(x.column2, y.column2)

/** The edits among the codes of a claim, by column 1, then column 2. */
function pairsAmong(ctx: Context, codes: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = []
  for (const column1 of codes) {
    const own = ctx.book.pairsOf(ctx.setting, column1)
    if (own === null) continue
    for (const column2 of codes) {
      const pair = column1 === column2 ? undefined : own.get(column2)
      if (pair !== undefined) pairs.push(pair)
    }
  }
  return putInOrder(pairs, byColumns)
}

/** What an edit that is never reported takes off the claim; a code that has been dropped drops nothing (procedure 12.1). */
function dropBundled(ledger: Ledger, pairs: readonly Pair[], drafts: readonly Draft[]): readonly Draft[] {
  let lines = drafts
  for (const { column1, column2, indicator, edition } of pairs) {
    if (indicator !== 0 || !lines.some((d) => d.code === column1)) continue
    for (const d of lines) {
      if (d.code !== column2) continue
      const step = stepOf(SAYS.bundled, d.ids, { code: column2, column1 })
      ledger.left.push({ ids: d.ids, minutes: d.minutes, because: [...d.because, step] })
      const facts = { code: column2, column1, indicator, table: edition.name }
      note(ledger, CHECKS.neverTogether, d.ids, facts, [column1], [step])
    }
    lines = lines.filter((d) => d.code !== column2)
  }
  return lines
}

/** Applies the bundled pairs to the administration lines of the claim (procedure step 12). */
export function applyPairs(ctx: Context, ledger: Ledger, drafts: readonly Draft[]): readonly Draft[] {
  const codes: string[] = []
  for (const { code } of drafts) if (!codes.includes(code)) codes.push(code)
  const pairs = pairsAmong(ctx, codes)
  if (pairs.length === 0) return drafts
  let lines = dropBundled(ledger, pairs, drafts)
  for (const { column1, column2, indicator, edition } of pairs) {
    if (indicator === 0) continue
    const firsts = lines.filter((d) => d.code === column1)
    if (firsts.every((d) => d.modifiers.length > 0)) continue
    const plain = lines.filter((d) => d.code === column2 && d.modifiers.length === 0)
    if (plain.length === 0) continue
    const modifier = distinctModifier(ctx, false)
    lines = lines.map((d) => {
      if (!plain.includes(d)) return d
      const step = stepOf(SAYS.distinct, d.ids, { code: column2, column1, modifier })
      return { ...d, modifiers: [modifier], because: [...d.because, step] }
    })
    for (const d of plain)
      note(
        ledger,
        CHECKS.distinct,
        d.ids,
        { code: column2, column1, modifier, indicator, table: edition.name },
        [column2],
      )
  }
  return lines
}

/** 96368 without a primary on the claim is not reported (procedure 9.4). */
export function dropOrphanConcurrent(
  ctx: Context,
  ledger: Ledger,
  drafts: readonly Draft[],
  code: string,
): readonly Draft[] {
  const orphans = drafts.filter((d) => d.code === code)
  if (orphans.length === 0) return drafts
  const primaries = ctx.book.primaries(code)
  if (primaries === null || drafts.some((d) => primaries.includes(d.code))) return drafts
  for (const d of orphans) {
    const step = stepOf(SAYS.noPrimary, d.ids, { code, primaries })
    ledger.left.push({ ids: d.ids, minutes: d.minutes, because: [...d.because, step] })
    note(ledger, CHECKS.concurrentWithoutPrimary, d.ids, { code }, [], [step])
  }
  return drafts.filter((d) => d.code !== code)
}
