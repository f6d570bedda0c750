import { stepOf } from '../step.ts'
import { note } from '../working.ts'
import type { Context, Draft, Ledger } from '../working.ts'
import { CHECKS, SAYS } from './rules.ts'

const UNLISTED: ReadonlySet<string> = new Set(['96549', '96379'])

/** Checks the administration lines: primaries of add-ons, limits, unlisted codes (procedure step 15). */
export function checkLines(ctx: Context, ledger: Ledger, drafts: readonly Draft[]): readonly Draft[] {
  const codes = new Set(drafts.map((d) => d.code))
  const over = new Map<string, { units: number; limit: number }>()
  for (const code of codes) {
    const own = drafts.filter((d) => d.code === code)
    const ids = own.flatMap((d) => d.ids)
    const primaries = ctx.book.primaries(code)
    if (primaries !== null && !primaries.some((primary) => codes.has(primary)))
      note(ledger, CHECKS.addOnWithoutPrimary, ids, { code, primaries }, [code])
    const limit = ctx.book.limit(ctx.setting, code)
    if (limit !== null) {
      const units =
        limit.indicator === 1
          ? Math.max(...own.map((d) => d.units))
          : own.reduce((sum, d) => sum + d.units, 0)
      if (units > limit.units) {
        over.set(code, { units, limit: limit.units })
        const check = limit.indicator === 2 ? CHECKS.overAbsoluteLimit : CHECKS.overLimit
        note(ledger, check, ids, { code, units, limit: limit.units }, [code])
      }
    }
    if (UNLISTED.has(code)) note(ledger, CHECKS.byReport, ids, { code }, [code])
  }
  if (over.size === 0) return drafts
  return drafts.map((d) => {
    const excess = over.get(d.code)
    return excess === undefined
      ? d
      : { ...d, because: [...d.because, stepOf(SAYS.overLimit, d.ids, { code: d.code, ...excess })] }
  })
}
