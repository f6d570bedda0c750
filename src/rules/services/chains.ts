import { gather } from '../../lib/lists.ts'
import type { Interval } from '../../lib/wall-clock.ts'
import type { Context } from '../working.ts'
import type { Container } from './containers.ts'

/** Containers that are one infusion: stretches of the same drugs (procedure 5.2). */
export type Chain = {
  readonly containers: readonly Container[]
  /** Minutes from the end of the last stretch before this chain or its last container; null if none. */
  readonly gap: number | null
  /** `joined`: stretches were put together. `apart`: an earlier infusion of the drugs is too long ago. */
  readonly relation: 'alone' | 'joined' | 'apart'
  readonly stretches: readonly Interval[]
}

type Open = { containers: Container[]; end: number; gap: number | null; relation: Chain['relation'] }

/** The last minute of a container; a stretch without a stop ends, for the gap, where it began. */
const endOf = (container: Container): number =>
  Math.max(...container.members.map((m) => m.a.stop ?? m.a.start))

/** Of one family and with the same drugs, which stand in one order in every container. */
const isAlike = (x: Container | undefined, y: Container): boolean =>
  x !== undefined &&
  x.family === y.family &&
  x.drugs.length === y.drugs.length &&
  x.drugs.every((drug, at) => drug === y.drugs[at])

/** Puts the infusion containers of one site together to infusions, in order of start. */
export function chainsOf(ctx: Context, containers: readonly Container[]): readonly Chain[] {
  const open: Open[] = []
  const { sameDrugRepeat, sameDrugGapMinutes } = ctx.switches
  for (const container of containers) {
    if (container.technique === 'push') continue
    const before = open.filter((chain) => isAlike(chain.containers[0], container))
    const gapAfter = (chain: Open): number => Math.max(0, container.start - chain.end)
    const joins = (chain: Open): boolean =>
      container.family === 'chemo' ||
      sameDrugRepeat === 'sum-all' ||
      (sameDrugRepeat === 'by-gap' && gapAfter(chain) <= sameDrugGapMinutes)
    const chain = before.findLast(joins)
    const last = before.at(-1)
    if (chain === undefined) {
      const gap = last === undefined ? null : gapAfter(last)
      const relation = last === undefined ? 'alone' : 'apart'
      open.push({ containers: [container], end: endOf(container), gap, relation })
      continue
    }
    chain.gap = Math.max(chain.gap ?? 0, gapAfter(chain))
    chain.containers.push(container)
    chain.end = Math.max(chain.end, endOf(container))
    chain.relation = 'joined'
  }
  return open.map((chain) => ({
    containers: chain.containers,
    gap: chain.gap,
    relation: chain.relation,
    stretches: gather(chain.containers, (container) => container.stretches),
  }))
}
