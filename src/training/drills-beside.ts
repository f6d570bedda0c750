import type { RuleNumber } from '../rules/index.ts'
import {
  ANTIBIOTICS,
  ANTIBODIES,
  anySetting,
  bolus,
  CANCER,
  CHEMO,
  COMPANY_PUSHED,
  INFECTION,
  morning,
  near,
  PUSHED,
  run,
  some,
  water,
} from './drill-days.ts'
import type { Generator } from './drill-days.ts'

/** Days aimed at what runs after, beside or in one bag with something else, and at fluids. */
export const BESIDE_DRILLS: { readonly [rule: RuleNumber]: Generator } = {
  'R-SEQ-1': (chance, level) => {
    let at = morning(chance)
    const drugs = some(chance, [...CHEMO, ...ANTIBODIES], level > 2 ? 3 : 2)
    const given = drugs.map((drug) => {
      const minutes = level === 1 ? chance.between(25, 85) : near(chance, [60, 90, 91], level)
      const one = run(drug, at, minutes)
      at += minutes + 10
      return one
    })
    return { setting: anySetting(chance), given, diagnoses: CANCER, stretchable: [0], company: true }
  },
  'R-SEQ-2': (chance, level) => {
    const at = morning(chance)
    const isChemo = chance.oneIn(2)
    const [first = '', second = ''] = some(chance, ANTIBIOTICS, 2)
    const leading = isChemo ? chance.of(CHEMO) : first
    const long = chance.between(60, 100)
    const further = level === 1 ? chance.between(20, 55) : Math.min(near(chance, [30, 55], level), 59)
    return {
      setting: anySetting(chance),
      given: [run(second, at, further), run(leading, at + further + 10, long)],
      diagnoses: isChemo ? [...CANCER, 'L03.115'] : INFECTION,
      stretchable: [1],
      company: true,
    }
  },
  'R-CONC-2': (chance) => {
    const at = morning(chance)
    const minutes = chance.between(60, 150)
    const shift = chance.of([0, 0, 5, 10])
    return {
      setting: anySetting(chance),
      given: [
        run('oxaliplatin', at, minutes),
        run('leucovorin', at + shift, minutes - shift - chance.of([0, 0, 10])),
      ],
      diagnoses: ['Z51.11', 'C18.2'],
      stretchable: [0],
      company: true,
    }
  },
  'R-CONC-3': (chance) => {
    const at = morning(chance)
    const minutes = chance.between(100, 150)
    const third = chance.of(['magnesium', ...ANTIBIOTICS])
    return {
      setting: anySetting(chance),
      given: [
        run('oxaliplatin', at, minutes),
        run('leucovorin', at, minutes),
        run(third, at + 15, chance.between(30, 70)),
      ],
      diagnoses: ['Z51.11', 'C18.2'],
      company: true,
    }
  },
  'R-CONC-4': (chance) => {
    const at = morning(chance)
    const [first = '', second = ''] = some(chance, CHEMO, 2)
    const minutes = chance.between(50, 120)
    return {
      setting: anySetting(chance),
      given: [run(first, at, minutes), run(second, at + chance.of([0, 5]), chance.between(20, 45))],
      diagnoses: CANCER,
      company: true,
    }
  },
  'R-CONC-5': (chance, level) => {
    const at = morning(chance)
    const [first = '', second = ''] = some(chance, ANTIBIOTICS, 2)
    const alone = chance.between(20, 70)
    const shared =
      level === 1
        ? chance.of([alone - 16, alone + 25])
        : level === 2
          ? near(chance, [alone], 2)
          : near(chance, [15, 16, alone], level)
    const beside = Math.max(shared, 5)
    return {
      setting: anySetting(chance),
      given: [run(first, at, alone + beside), run(second, at + alone, 200 + chance.below(60))],
      diagnoses: INFECTION,
      company: true,
    }
  },
  'R-MIX-1': (chance, level) => {
    const at = morning(chance)
    const drugs = some(chance, COMPANY_PUSHED, level > 2 ? 3 : 2)
    const minutes = near(chance, [16, 20, 30], level)
    return {
      setting: anySetting(chance),
      given: [
        ...drugs.map((drug) => run(drug, at, minutes, { bag: 'premedication' })),
        run(chance.of(CHEMO), at + minutes + 10, chance.between(30, 85)),
      ],
      diagnoses: CANCER,
      company: false,
    }
  },
  'R-HYD-2': (chance, level) => {
    const at = morning(chance)
    const minutes = near(chance, [30, 31, 90, 91], level)
    const before = chance.oneIn(2)
    const drug = chance.of(['cisplatin', ...ANTIBIOTICS])
    const long = chance.between(30, 60)
    return {
      setting: 'facility',
      given: before
        ? [water(at, minutes, 'pre-hydration'), run(drug, at + minutes + 5, long)]
        : [run(drug, at, long), water(at + long + 5, minutes, 'post-hydration')],
      diagnoses: drug === 'cisplatin' ? CANCER : [...INFECTION, 'E86.0'],
      company: true,
    }
  },
  'R-HYD-4': (chance, level) => {
    const at = morning(chance)
    const drug = chance.of(['cisplatin', ...ANTIBIOTICS])
    const long = chance.between(40, 80)
    const lead = level === 1 ? chance.between(35, 60) : near(chance, [30, 31], level)
    return {
      setting: anySetting(chance),
      given: [water(at, lead + long, 'pre-hydration'), run(drug, at + lead, long)],
      diagnoses: drug === 'cisplatin' ? CANCER : [...INFECTION, 'E86.0'],
      company: true,
    }
  },
  'R-HYD-6': (chance) => {
    const at = morning(chance)
    const first = chance.between(12, 40)
    const second = chance.between(12, 40)
    const long = chance.between(30, 60)
    // At the least 31 minutes in all, so that the run is more than its stretches.
    const rest = Math.max(second, 31 - first)
    return {
      setting: anySetting(chance),
      given: [
        water(at, first, 'pre-hydration'),
        run('cisplatin', at + first, long),
        water(at + first + long, rest, 'post-hydration'),
      ],
      diagnoses: CANCER,
      company: true,
    }
  },
  'R-HYD-7': (chance) => {
    const at = morning(chance)
    const long = chance.between(40, 85)
    return {
      setting: anySetting(chance),
      given: [
        water(at, chance.between(60, 180), chance.of(['keep-open', 'carrier', 'flush', 'line'])),
        run(chance.of([...CHEMO, ...ANTIBIOTICS]), at + 20, long),
      ],
      diagnoses: CANCER,
      stretchable: [1],
      company: true,
    }
  },
  'R-PUSH-2': (chance, level) => {
    const at = morning(chance)
    const drugs = some(chance, PUSHED, level > 1 ? 3 : 2)
    return {
      setting: anySetting(chance),
      given: [
        ...drugs.map((drug, place) => bolus(drug, at + 6 * place)),
        ...(chance.oneIn(2) ? [run(chance.of(ANTIBIOTICS), at + 40, chance.between(20, 80))] : []),
      ],
      diagnoses: INFECTION,
      company: false,
    }
  },
}
