import { MICRO } from '../../lib/decimal.ts'
import { stepOf } from '../step.ts'
import type { Given } from '../working.ts'
import type { DrugLine } from './drug-line.ts'
import { SAYS } from './rules.ts'

/** Bag sizes of a fluid in mL with their codes, largest first; the largest counts as often as it fits (procedure 16.1). */
const BAGS = {
  saline: [
    { upTo: 1000, code: 'J7030' },
    { upTo: 500, code: 'J7040' },
    { upTo: 250, code: 'J7050' },
  ],
  ringer: [{ upTo: 1000, code: 'J7120' }],
  dextrose: [{ upTo: 500, code: 'J7060' }],
} as const

/** The codes and units of one documented volume, in millionths of a mL. */
function bagsFor(fluid: keyof typeof BAGS, micro: number): ReadonlyMap<string, number> {
  const sizes = BAGS[fluid]
  const [largest] = sizes
  const full = Math.floor(micro / (largest.upTo * MICRO))
  const rest = micro - full * largest.upTo * MICRO
  const units = new Map<string, number>()
  if (full > 0) units.set(largest.code, full)
  if (rest > 0) {
    const bag = [...sizes].reverse().find((size) => rest <= size.upTo * MICRO) ?? largest
    units.set(bag.code, (units.get(bag.code) ?? 0) + 1)
  }
  return units
}

/** Drug lines of fluids given by volume. A fluid whose dose is not in mL has none. */
export function fluidUnits(given: readonly Given[]): readonly DrugLine[] {
  const totals = new Map<string, { units: number; ids: string[]; drug: string; micro: number }>()
  for (const { a, row, name } of given) {
    if (row === null || row.fluid === null || a.dose?.unit !== 'mL') continue
    for (const [code, units] of bagsFor(row.fluid, a.dose.micro)) {
      const total = totals.get(code) ?? { units: 0, ids: [], drug: name, micro: 0 }
      totals.set(code, {
        ...total,
        units: total.units + units,
        ids: [...total.ids, a.id],
        micro: total.micro + a.dose.micro,
      })
    }
  }
  return [...totals].map(([code, { units, ids, drug, micro }]) => ({
    code,
    units,
    modifiers: [],
    waste: false,
    ids,
    because: [stepOf(SAYS.fluid, ids, { drug, dose: { micro, unit: 'mL' }, units, code })],
  }))
}
