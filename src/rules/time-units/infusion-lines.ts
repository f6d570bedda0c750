import type { Interval } from '../../lib/wall-clock.ts'
import { CODES } from '../administration-codes.ts'
import { choicesOf } from '../policy.ts'
import { decide, hasReadings } from '../rule.ts'
import type { Step } from '../step.ts'
import { bandOf, hoursOf, LIMITS } from '../time.ts'
import { noteReadings } from '../two-readings.ts'
import { unitStartsOf } from '../unit-starts.ts'
import { note } from '../working.ts'
import type { Context, DaySet, Draft, Ledger, Service } from '../working.ts'
import { furtherInfusion, hours, UNLISTED } from './rules.ts'
import type { Further, FurtherFacts } from './rules.ts'

/** An infusion with the minutes that count, as the overlap left it. */
export type PlacedInfusion = {
  readonly service: Service
  readonly place: 'placed' | 'concurrent'
  readonly minutes: number
  readonly intervals: readonly Interval[]
  readonly unbilled: number
  readonly step: Step | null
}

/** What the day remembers from set to set: where a concurrent line stands. */
export type DayMemory = {
  /** Sessions in which 96368 is reported. */
  readonly concurrent: Set<number>
  /** The set that holds the unlisted line of a session. */
  readonly unlisted: Map<number, number>
}

type Where = { readonly set: DaySet; readonly index: number }

const draftOf = (
  where: Where,
  ids: readonly string[],
  code: string,
  units: number,
  minutes: number,
  unitStarts: readonly number[],
  because: readonly Step[],
): Draft => ({
  code,
  units,
  minutes,
  set: where.index,
  session: where.set.site.session,
  ofSet: true,
  ids,
  unitStarts,
  modifiers: [],
  because,
})

/** The reason that counts the hours: by the clock where the coded minutes are one stretch as documented. */
function hourStep(ctx: Context, { service, minutes, intervals }: PlacedInfusion): Step {
  const only = intervals.length === 1 ? intervals[0] : undefined
  const facts = {
    drug: service.name,
    start: only?.from ?? null,
    stop: only?.to ?? null,
    minutes,
    ...bandOf(minutes, LIMITS.infusionFrom),
  }
  return decide(hours, facts, service.ids, ctx.date).step
}

/** First hour on one code, further hours on another; the first holds 60 minutes where there are further ones (9.6). */
function pushHours(
  ctx: Context,
  ledger: Ledger,
  where: Where,
  placed: PlacedInfusion,
  code: string,
  hourCode: string,
  because: readonly Step[],
): void {
  const { service, minutes, intervals } = placed
  const step = hourStep(ctx, placed)
  const units = hoursOf(minutes)
  const chain = [...because, step]
  const first = units === 1 ? minutes : LIMITS.hour
  ledger.drafts.push(draftOf(where, service.ids, code, 1, first, unitStartsOf(intervals, 1), chain))
  if (units === 1) return
  const starts = unitStartsOf(intervals, units - 1, 1)
  ledger.drafts.push(draftOf(where, service.ids, hourCode, units - 1, minutes - LIMITS.hour, starts, chain))
}

/** Codes the infusions of one set (procedure 9.1 to 9.6). */
export function codeInfusions(
  ctx: Context,
  ledger: Ledger,
  where: Where,
  infusions: readonly PlacedInfusion[],
  initial: { readonly service: Service | null; readonly because: readonly Step[] },
  memory: DayMemory,
): void {
  const given = new Set<string>()
  const isInitial = (service: Service): boolean => service === initial.service
  const others = where.set.infusions.filter((service) => !isInitial(service))
  for (const one of [...where.set.infusions.filter(isInitial), ...others]) {
    const placed = infusions.find(({ service }) => service === one)
    if (placed === undefined) continue
    const { service } = placed
    const sofar = placed.step === null ? service.because : [...service.because, placed.step]
    if (placed.unbilled > 0) ledger.left.push({ ids: service.ids, minutes: placed.unbilled, because: sofar })
    const codes = CODES[service.family].infusion
    if (isInitial(service))
      pushHours(ctx, ledger, where, placed, codes.initial, codes.hour, [...sofar, ...initial.because])
    else codeFurther(ctx, ledger, where, placed, given, memory, sofar)
    if (placed.place === 'placed') for (const drug of service.drugs) given.add(drug)
  }
}

/** Where another reading would give a further infusion another code, or none. */
function noteFurtherReadings(
  ctx: Context,
  ledger: Ledger,
  facts: FurtherFacts,
  answer: Further,
  service: Service,
  memory: DayMemory,
  session: number,
): void {
  if (facts.place === 'concurrent') {
    if (facts.family === 'chemo') noteReadings(ledger, 'concurrentChemo', service.ids, facts.drug)
    else if (memory.concurrent.size > 0 && !memory.concurrent.has(session))
      noteReadings(ledger, 'concurrentPer', service.ids, facts.drug)
    return
  }
  const isRead = <N extends 'repeatInfusionCode' | 'repeatFrom'>(
    name: N,
    choices: readonly FurtherFacts[N][],
  ): boolean => hasReadings(furtherInfusion, facts, answer, name, choices, ctx.date)
  if (isRead('repeatInfusionCode', choicesOf('repeatInfusionCode')))
    noteReadings(ledger, 'repeatInfusionCode', service.ids, facts.drug)
  if (isRead('repeatFrom', choicesOf('repeatInfusionMinimum')))
    noteReadings(ledger, 'repeatInfusionMinimum', service.ids, facts.drug)
}

function codeFurther(
  ctx: Context,
  ledger: Ledger,
  where: Where,
  placed: PlacedInfusion,
  given: ReadonlySet<string>,
  memory: DayMemory,
  sofar: readonly Step[],
): void {
  const { service, minutes, intervals } = placed
  const session = where.set.site.session
  const { concurrentPer } = ctx.switches
  const reported = concurrentPer === 'day' ? memory.concurrent.size > 0 : memory.concurrent.has(session)
  const facts: FurtherFacts = {
    drug: service.name,
    family: service.family,
    place: placed.place,
    again: service.drugs.every((drug) => given.has(drug)) ? 'yes' : 'no',
    minutes,
    repeatFrom: ctx.switches.repeatInfusionMinimum,
    repeatInfusionCode: ctx.switches.repeatInfusionCode,
    setting: ctx.setting,
    concurrentChemo: ctx.switches.concurrentChemo,
    concurrentReported: reported ? 'yes' : 'no',
  }
  const { answer, step } = decide(furtherInfusion, facts, service.ids, ctx.date)
  noteFurtherReadings(ctx, ledger, facts, answer, service, memory, session)
  const because = [...sofar, step]
  const line = (code: string, units: number, why = because): void => {
    const starts = unitStartsOf(intervals, units)
    ledger.drafts.push(draftOf(where, service.ids, code, units, minutes, starts, why))
  }
  const { therapeutic, chemo } = CODES
  switch (answer) {
    case 'chemo-sequential':
      return pushHours(ctx, ledger, where, placed, chemo.infusion.further, chemo.infusion.hour, because)
    case 'sequential':
      return pushHours(
        ctx,
        ledger,
        where,
        placed,
        therapeutic.infusion.further,
        therapeutic.infusion.hour,
        because,
      )
    case 'repeat-hours': {
      line(therapeutic.infusion.hour, hoursOf(minutes), [...because, hourStep(ctx, placed)])
      return
    }
    case 'repeat-as-push':
      line(therapeutic.push.again, 1)
      return
    case 'concurrent':
      memory.concurrent.add(session)
      line(CODES.concurrent, 1)
      return
    case 'chemo-unlisted': {
      // One line of one unit for the encounter: a later drug joins the line of the first, wherever that stands.
      const first = memory.unlisted.get(session)
      const set = first ?? where.index
      memory.unlisted.set(session, set)
      const units = first === undefined ? 1 : 0
      const starts = unitStartsOf(intervals, units)
      const code = CODES.concurrentChemo
      ledger.drafts.push({ ...draftOf(where, service.ids, code, units, minutes, starts, because), set })
      note(ledger, UNLISTED, service.ids, { code, drug: service.name }, [code], because)
      return
    }
    case 'chemo-as-sequential':
      line(chemo.infusion.further, 1)
      return
    case 'unbilled':
      ledger.left.push({ ids: service.ids, minutes, because })
  }
}
