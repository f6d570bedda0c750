import { lengthOf, unionOf } from '../../lib/intervals.ts'
import { gather } from '../../lib/lists.ts'
import { byFileOrder, putInOrder } from '../../lib/order.ts'
import type { Interval } from '../../lib/wall-clock.ts'
import { decide, remarksOn } from '../rule.ts'
import type { Check } from '../rule.ts'
import type { Step } from '../step.ts'
import { noteReadings } from '../two-readings.ts'
import { note, stretchesOf } from '../working.ts'
import type { Context, Given, Ledger, Service, Site } from '../working.ts'
import { chainsOf } from './chains.ts'
import type { Chain } from './chains.ts'
import { byStart, containersOf } from './containers.ts'
import type { Container } from './containers.ts'
import { serviceRemarks } from './remarks.ts'
import { technique, techniqueFacts } from './technique.ts'

export const MISSING_STOP: Check = {
  id: 'services/missing-stop-time',
  rule: 'R-TIME-7',
  severity: 'warning',
  title: '{drug}: stop not documented',
  because:
    '{drug} began at {start} and no stop is documented. What can be billed now is on the claim; the missing minute decides which of the claims below the record supports.',
  denial: 'CO-151',
  fix: 'Ask whether the record holds a stop time; “not documented” is an answer.',
  readings: 'missingStop',
}

export const STRETCH_WITHOUT_STOP: Check = {
  id: 'services/stretch-without-stop',
  rule: 'R-TIME-7',
  severity: 'warning',
  title: '{drug}: one stretch has no stop',
  because:
    'The stretch of {drug} that began at {start} has no documented stop; it counts no minutes. The claims below show what they would change.',
  denial: 'CO-151',
  fix: 'Ask whether the record holds a stop time for this stretch.',
}

/** One class step for each drug of a service. */
function classSteps(members: readonly Given[]): readonly Step[] {
  const [only] = members
  if (members.length === 1 && only !== undefined) return [only.classStep]
  const seen = new Set<string>()
  const steps: Step[] = []
  for (const member of members) {
    if (seen.has(member.drug)) continue
    seen.add(member.drug)
    steps.push(member.classStep)
  }
  return steps
}

function namesOf(members: readonly Given[]): readonly string[] {
  const [only] = members
  if (members.length === 1 && only !== undefined) return [only.name]
  const names = new Map<string, string>()
  for (const member of members) if (!names.has(member.drug)) names.set(member.drug, member.name)
  return [...names.values()]
}

const spanOf = (stretches: readonly Interval[]): number =>
  stretches.length < 2
    ? lengthOf(stretches)
    : Math.max(...stretches.map((s) => s.to)) - Math.min(...stretches.map((s) => s.from))

/** What is said of a chain of containers besides its technique. */
function chainSteps(
  ctx: Context,
  chain: Chain,
  head: Container,
  named: { readonly names: readonly string[]; readonly name: string },
  members: readonly Given[],
  ids: readonly string[],
  union: readonly Interval[],
): readonly Step[] {
  const { names, name } = named
  const minutes = lengthOf(union)
  return remarksOn(
    serviceRemarks,
    {
      drug: name,
      drugs: names,
      members: members.length,
      mixedFamilies: head.mixedFamilies ? 'yes' : 'no',
      family: head.family,
      stretches: union.length,
      joined:
        head.technique === 'infusion' &&
        (chain.relation === 'joined' ||
          (head.drugs.length === 1 && head.members.length > 1) ||
          union.length > 1)
          ? 'yes'
          : 'no',
      apart: chain.relation === 'apart' ? 'yes' : 'no',
      gap: chain.gap ?? 0,
      sameDrugRepeat: ctx.switches.sameDrugRepeat,
      allowed: ctx.switches.sameDrugGapMinutes,
      minutes,
      paused: spanOf(union) - minutes,
      overlap: head.drugs.length === 1 ? lengthOf(chain.stretches) - minutes : 0,
    },
    ids,
    ctx.date,
  )
}

/** The services of one site, infusions and pushes, by start: each with its reasons so far (procedure step 5). */
export function servicesOf(ctx: Context, ledger: Ledger, site: Site): readonly Service[] {
  const containers = containersOf(site.given)
  const services: Service[] = []
  const pushes = containers.filter((c) => c.technique === 'push')
  const chains: readonly Chain[] = [
    ...chainsOf(ctx, containers),
    ...pushes.map((c): Chain => ({ containers: [c], gap: null, relation: 'alone', stretches: c.stretches })),
  ]
  for (const chain of chains) {
    const [head] = chain.containers
    if (head === undefined) continue
    const members =
      chain.containers.length === 1
        ? head.members
        : putInOrder(
            gather(chain.containers, (c) => c.members),
            byStart,
          )
    const [first] = members
    if (first === undefined) continue
    const ids = members.map((m) => m.a.id)
    const names = namesOf(members)
    const name = names.length === 1 ? (names[0] ?? '') : names.join(' with ')
    const intervals = unionOf(stretchesOf(members))
    const infused = members.filter((m) => m.a.route === 'iv-infusion')
    const withoutStop = infused.filter((m) => m.a.stop === null)
    const unknown = head.technique === 'infusion' && members.every((m) => m.a.stop === null)
    const minutes = lengthOf(intervals)
    const { answer, step } = decide(
      technique,
      techniqueFacts(name, head.technique, unknown ? null : minutes, ctx.switches.missingStop),
      ids,
      ctx.date,
    )
    if (chain.relation !== 'alone' && head.family === 'therapeutic')
      noteReadings(ledger, 'sameDrugRepeat', ids, name, chain.gap ?? 0)
    const because = [
      ...classSteps(members),
      ...chainSteps(ctx, chain, head, { names, name }, members, ids, intervals),
      step,
      ...site.because,
    ]
    for (const m of withoutStop)
      note(
        ledger,
        unknown ? MISSING_STOP : STRETCH_WITHOUT_STOP,
        [m.a.id],
        { drug: m.name, start: m.a.start },
        null,
        because,
      )
    if (answer === 'unbillable') {
      ledger.left.push({ ids, minutes: 0, because })
      continue
    }
    services.push({
      id: first.a.id,
      technique: answer,
      family: head.family,
      drugs: head.drugs,
      names,
      name,
      members,
      ids,
      start: first.a.start,
      intervals,
      minutes,
      withoutStop: withoutStop.map((m) => m.a.id),
      because,
    })
  }
  // Everything after this rests on the order: by start, then file order (procedure 5.5).
  return putInOrder(services, (x, y) => x.start - y.start || byFileOrder(x.id, y.id))
}
