import { CODES } from '../administration-codes.ts'
import { stepOf } from '../step.ts'
import type { Sentence, Step } from '../step.ts'
import { bandOf, hoursOf, LIMITS } from '../time.ts'
import type { DaySet, Draft, Ledger } from '../working.ts'
import { unitStartsOf } from '../unit-starts.ts'

export const SAYS = {
  addOn: {
    id: 'time-units/hydration-add-on',
    rule: 'R-HYD-3',
    because: 'Another service is the initial one, so all hydration takes the further-hour code.',
  },
  later: {
    id: 'time-units/hydration-later-run',
    rule: 'R-HYD-6',
    because: 'This hydration is a run of its own, apart from the first; it adds hours of its own.',
  },
  units: {
    id: 'time-units/hydration-units',
    rule: 'R-HYD-2',
    because: '{minutes} minutes of hydration count; {least} to {most} minutes are {counted}.',
  },
} as const satisfies { readonly [name: string]: Sentence }

/** Codes the runs of hydration of one set (procedure step 10). `initial` holds the reasons where hydration leads. */
export function codeHydration(
  ledger: Ledger,
  where: { readonly set: DaySet; readonly index: number },
  initial: readonly Step[] | null,
): void {
  for (const [position, run] of where.set.hydration.entries()) {
    const { minutes, ids, intervals } = run
    const units = hoursOf(minutes)
    const place = position > 0 ? [stepOf(SAYS.later, ids, {})] : (initial ?? [stepOf(SAYS.addOn, ids, {})])
    const count = stepOf(SAYS.units, ids, { minutes, ...bandOf(minutes, LIMITS.hydrationFrom) })
    const common: Pick<Draft, 'set' | 'session' | 'ofSet' | 'ids' | 'modifiers' | 'because'> = {
      set: where.index,
      session: where.set.site.session,
      ofSet: true,
      ids,
      modifiers: [],
      because: [...run.because, ...place, count],
    }
    const leads = initial !== null && position === 0
    if (leads)
      ledger.drafts.push({
        ...common,
        code: CODES.hydration.initial,
        units: 1,
        minutes: units === 1 ? minutes : LIMITS.hour,
        unitStarts: unitStartsOf(intervals, 1),
      })
    const further = leads ? units - 1 : units
    if (further > 0)
      ledger.drafts.push({
        ...common,
        code: CODES.hydration.hour,
        units: further,
        minutes: leads ? minutes - LIMITS.hour : minutes,
        unitStarts: unitStartsOf(intervals, further, leads ? 1 : 0),
      })
  }
}
