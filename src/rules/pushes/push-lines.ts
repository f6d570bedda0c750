import { gather, present } from '../../lib/lists.ts'
import { CODES } from '../administration-codes.ts'
import { choicesOf } from '../policy.ts'
import { decide, hasReadings } from '../rule.ts'
import { stepOf } from '../step.ts'
import type { Step } from '../step.ts'
import { LIMITS } from '../time.ts'
import { noteReadings } from '../two-readings.ts'
import type { Context, DaySet, Draft, Ledger, Service } from '../working.ts'
import { BESIDE_INFUSION, furtherPush } from './rules.ts'
import type { PushFacts } from './rules.ts'

/** The reported pushes of one encounter: each drug's last time (procedure 9, "Pushes"). */
export type PushMemory = Map<string, number>

type Where = { readonly set: DaySet; readonly index: number }

/** The latest documented end, at or before `start`, of infusions that hold any of the drugs. */
function endBefore(infusions: readonly Service[], drugs: readonly string[], start: number): number | null {
  const ends = gather(infusions, (infusion) =>
    infusion.drugs.some((drug) => drugs.includes(drug)) ? present(infusion.members, ({ a }) => a.stop) : null,
  )
  return latest(ends.filter((end) => end <= start))
}

const latest = (times: readonly number[]): number | null => (times.length === 0 ? null : Math.max(...times))

const lastOf = (memory: PushMemory, drugs: readonly string[]): number | null =>
  latest(present(drugs, (drug) => memory.get(drug)))

/** Codes the pushes of one set (procedure 9.7 to 9.11). */
export function codePushes(
  ctx: Context,
  ledger: Ledger,
  where: Where,
  initial: { readonly service: Service | null; readonly because: readonly Step[] },
  memory: PushMemory,
): void {
  const { infusions, pushes } = where.set
  const infused = new Set(gather(infusions, (s) => s.drugs))
  const isInitial = (service: Service): boolean => service === initial.service
  for (const service of [...pushes.filter(isInitial), ...pushes.filter((one) => !isInitial(one))]) {
    const drug = service.name
    const draft = (code: string, because: readonly Step[]): void => {
      const line: Draft = {
        code,
        units: 1,
        minutes: service.minutes,
        set: where.index,
        session: where.set.site.session,
        ofSet: true,
        ids: service.ids,
        unitStarts: [service.start],
        modifiers: [],
        because,
      }
      ledger.drafts.push(line)
      for (const one of service.drugs)
        memory.set(one, Math.max(service.start, memory.get(one) ?? service.start))
    }
    if (isInitial(service)) {
      draft(CODES[service.family].push.initial, [...service.because, ...initial.because])
      continue
    }
    const end = endBefore(infusions, service.drugs, service.start)
    const last = lastOf(memory, service.drugs)
    const facts: PushFacts = {
      drug,
      family: service.family,
      setting: ctx.setting,
      pushed: service.drugs.every((one) => memory.has(one)) ? 'yes' : 'no',
      infused: service.drugs.every((one) => infused.has(one)) ? 'yes' : 'no',
      start: service.start,
      sinceInfusion: end === null ? null : service.start - end,
      end,
      sincePush: last === null ? null : service.start - last,
      last,
      apart: LIMITS.repeatPushAfter,
      pushOfInfusedDrug: ctx.switches.pushOfInfusedDrug,
    }
    const { answer, step } = decide(furtherPush, facts, service.ids, ctx.date)
    const choices = choicesOf('pushOfInfusedDrug')
    if (hasReadings(furtherPush, facts, answer, 'pushOfInfusedDrug', choices, ctx.date))
      noteReadings(ledger, 'pushOfInfusedDrug', service.ids, drug)
    const because = [...service.because, step]
    switch (answer) {
      case 'chemo-further':
        draft(
          CODES.chemo.push.further,
          // Where a chemotherapy drug is pushed, only a chemotherapy infusion comes before it.
          initial.service?.technique === 'infusion'
            ? [...because, stepOf(BESIDE_INFUSION, service.ids, {})]
            : because,
        )
        break
      case 'further':
        draft(CODES.therapeutic.push.further, because)
        break
      case 'again':
        draft(CODES.therapeutic.push.again, because)
        break
      case 'unbilled':
        ledger.left.push({ ids: service.ids, minutes: service.minutes, because })
    }
  }
}
