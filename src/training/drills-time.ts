import type { RuleNumber } from '../rules/index.ts'
import {
  ANTIBIOTICS,
  anySetting,
  bolus,
  CANCER,
  CHEMO,
  CHEMO_PUSHED,
  COMPANY_INFUSED,
  INFECTION,
  morning,
  near,
  PUSHED,
  run,
  some,
  water,
} from './drill-days.ts'
import type { Generator } from './drill-days.ts'
import { inStretches } from './drill-mess.ts'

/** Days aimed at what the minutes decide, and at which service leads. */
export const TIME_DRILLS: { readonly [rule: RuleNumber]: Generator } = {
  'R-TIME-1': (chance, level) => {
    const at = morning(chance)
    const short = near(chance, [15, 16], level)
    const [drug = ''] = some(chance, CHEMO, 1)
    return {
      setting: anySetting(chance),
      given: [run('ondansetron', at, short), run(drug, at + short + 5, 30 + chance.below(40))],
      diagnoses: CANCER,
      company: true,
    }
  },
  'R-TIME-2': (chance, level) => {
    const at = morning(chance)
    const minutes = near(chance, level < 3 ? [90, 91, 150] : [90, 91, 150, 151, 210, 211, 270], level)
    const isChemo = chance.oneIn(2)
    return {
      setting: anySetting(chance),
      given: [run(chance.of(isChemo ? CHEMO : ANTIBIOTICS), at, minutes)],
      diagnoses: isChemo ? CANCER : INFECTION,
      stretchable: [0],
      company: true,
    }
  },
  'R-TIME-7': (chance) => {
    const at = morning(chance)
    const [drug = ''] = some(chance, CHEMO, 1)
    return {
      setting: anySetting(chance),
      given: [
        { ...run(chance.of(COMPANY_INFUSED), at, 20), stop: null },
        run(drug, at + 40, 40 + chance.below(80)),
      ],
      diagnoses: CANCER,
      stretchable: [1],
      company: true,
    }
  },
  'R-TIME-8': (chance, level) => {
    const at = morning(chance)
    const total = near(chance, [90, 91, 150, 151], level)
    const first = chance.between(20, total - 20)
    const pause = chance.between(10, 50)
    const drug = chance.of([...CHEMO, ...ANTIBIOTICS])
    return {
      setting: anySetting(chance),
      given: inStretches(run(drug, at, total), first, pause),
      diagnoses: CHEMO.includes(drug) ? CANCER : INFECTION,
      company: true,
    }
  },
  'R-TIME-9': (chance, level) => {
    const at = morning(chance)
    const drug = chance.of(ANTIBIOTICS)
    // Below 16 minutes it would be a push, of which another rule speaks.
    const second = Math.max(16, near(chance, level < 3 ? [30, 60] : [16, 30, 90, 91], level))
    return {
      setting: anySetting(chance),
      given: [run(drug, at, chance.between(20, 80)), run(drug, at + 240 + chance.below(120), second)],
      diagnoses: INFECTION,
      company: true,
    }
  },
  'R-TIME-10': (chance, level) => {
    const at = morning(chance)
    const gap = near(chance, [60, 61], level)
    const drug = chance.of(ANTIBIOTICS)
    const first = chance.between(20, 60)
    return {
      setting: anySetting(chance),
      given: [run(drug, at, first), run(drug, at + first + gap, chance.between(20, 60))],
      diagnoses: INFECTION,
      company: true,
    }
  },
  'R-INIT-6': (chance) => {
    const at = morning(chance)
    const pushes = chance.oneIn(3)
    const length = chance.between(20, 90)
    return {
      setting: 'office',
      given: [
        run(chance.of(ANTIBIOTICS), at, chance.between(40, 100)),
        pushes ? bolus(chance.of(CHEMO_PUSHED), at + 120) : run(chance.of(CHEMO), at + 120, length),
      ],
      diagnoses: [...CANCER, 'L03.115'],
      company: true,
    }
  },
  'R-INIT-2': (chance, level) => {
    const at = morning(chance)
    const [first = '', second = ''] = some(chance, ANTIBIOTICS, 2)
    const fluids = level > 1 || chance.oneIn(2)
    return {
      setting: 'facility',
      given: [
        bolus(chance.of(PUSHED), at),
        run(first, at + 5, chance.between(20, 60)),
        ...(level > 2 ? [run(second, at + 70, chance.between(20, 60))] : []),
        ...(fluids ? [water(at + 140, chance.between(25, 95), 'dehydration')] : []),
      ],
      diagnoses: [...INFECTION, 'E86.0'],
      company: false,
    }
  },
  'R-INIT-1': (chance) => {
    const at = morning(chance)
    const reason = chance.below(3)
    return {
      setting: 'office',
      given: [
        bolus(chance.of(PUSHED), at),
        run(chance.of(ANTIBIOTICS), at + 5, chance.between(20, 85)),
        water(at + 100, chance.between(35, 100), 'dehydration'),
      ],
      diagnoses: [...INFECTION, 'E86.0'],
      reason,
      company: false,
    }
  },
  'R-INIT-7': (chance, level) => {
    const at = morning(chance)
    return {
      setting: 'office',
      given: [
        bolus(chance.of(PUSHED), at),
        water(at + 5, chance.between(35, 100), 'dehydration'),
        ...(level > 1 ? [run(chance.of(ANTIBIOTICS), at + 120, chance.between(20, 80))] : []),
      ],
      diagnoses: ['E86.0'],
      company: false,
    }
  },
}
