import { alike } from '../../lib/lists.ts'
import { stepOf } from '../step.ts'
import { note } from '../working.ts'
import type { Context, Draft, Ledger } from '../working.ts'
import { CHECKS, SAYS } from './rules.ts'

const UNLISTED: ReadonlySet<string> = new Set(['96549', '96379'])

/** Checks the administration lines: primaries of add-ons, limits, unlisted codes (procedure step 15). */
export function checkLines(ctx: Context, ledger: Ledger, drafts: readonly Draft[]): readonly Draft[] {
  const has = (code: string): boolean => drafts.some((d) => d.code === code)
  const over = new Map<string, { units: number; limit: number }>()
  for (const [code, own] of alike(drafts, (d) => d.code)) {
    const idsOf = (): readonly string[] => own.flatMap((d) => d.ids)
    const primaries = ctx.book.primaries(code)
    if (primaries !== null && !primaries.some(has))
      note(ledger, CHECKS.addOnWithoutPrimary, idsOf(), { code, primaries }, [code])
    const limit = ctx.book.limit(ctx.setting, code)
    let units = 0
    for (const d of own) units = limit?.indicator === 1 ? Math.max(units, d.units) : units + d.units
    if (limit !== null && units > limit.units) {
      over.set(code, { units, limit: limit.units })
      const check = limit.indicator === 2 ? CHECKS.overAbsoluteLimit : CHECKS.overLimit
      const { indicator, edition } = limit
      const facts = { code, units, limit: limit.units, indicator, table: edition.name }
      note(ledger, check, idsOf(), facts, [code])
    }
    if (UNLISTED.has(code)) note(ledger, CHECKS.byReport, idsOf(), { code }, [code])
  }
  if (over.size === 0) return drafts
  return drafts.map((d) => {
    const excess = over.get(d.code)
    return excess === undefined
      ? d
      : { ...d, because: [...d.because, stepOf(SAYS.overLimit, d.ids, { code: d.code, ...excess })] }
  })
}
