import { byFileOrder, byText } from '../../lib/order.ts'
import type { Interval } from '../../lib/wall-clock.ts'
import { stretchesOf } from '../working.ts'
import type { Given } from '../working.ts'

/** What hangs or is pushed as one: the members of a bag, or one administration (procedure 5.1). */
export type Container = {
  readonly members: readonly Given[]
  readonly drugs: readonly string[]
  readonly family: 'chemo' | 'therapeutic'
  /** Classes of the members' families differ. */
  readonly mixedFamilies: boolean
  readonly technique: 'infusion' | 'push'
  readonly stretches: readonly Interval[]
  readonly start: number
}

/** Order of start, then file order. */
export const byStart = (x: Given, y: Given): number => x.a.start - y.a.start || byFileOrder(x.a.id, y.a.id)

function containerOf(members: readonly Given[]): Container {
  const [first] = members
  const chemo = members.some((m) => m.family === 'chemo')
  return {
    members,
    drugs:
      members.length === 1 && first !== undefined
        ? [first.drug]
        : [...new Set(members.map((m) => m.drug))].sort(byText),
    family: chemo ? 'chemo' : 'therapeutic',
    mixedFamilies: chemo && members.some((m) => m.family !== 'chemo'),
    technique: members.every((m) => m.a.route === 'iv-push') ? 'push' : 'infusion',
    stretches: stretchesOf(members),
    start: first?.a.start ?? 0,
  }
}

/** The containers of one site, in the order of what is given; only chemo and therapeutic drugs form services. */
export function containersOf(given: readonly Given[]): readonly Container[] {
  const ofServices = given.filter((g) => g.family === 'chemo' || g.family === 'therapeutic')
  const bags = new Map<string, Given[]>()
  const groups: Given[][] = []
  for (const g of ofServices) {
    const bag = g.a.bag === null ? undefined : bags.get(g.a.bag)
    if (bag !== undefined) {
      bag.push(g)
      continue
    }
    const group = [g]
    if (g.a.bag !== null) bags.set(g.a.bag, group)
    groups.push(group)
  }
  return groups.map(containerOf)
}
