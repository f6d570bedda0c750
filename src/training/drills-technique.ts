import type { RuleNumber } from '../rules/index.ts'
import {
  ANTIBIOTICS,
  anySetting,
  bolus,
  CANCER,
  CHECKPOINT,
  CHEMO,
  CHEMO_PUSHED,
  clock,
  INFECTION,
  morning,
  near,
  PUSHED,
  run,
  shot,
  some,
} from './drill-days.ts'
import type { Generator } from './drill-days.ts'
import { give, pump, visit } from './make-day.ts'
import { fromVials } from './usual.ts'

/** Days aimed at pushes, injections, pumps, accesses, encounters and visits. */
export const TECHNIQUE_DRILLS: { readonly [rule: RuleNumber]: Generator } = {
  'R-PUSH-1': (chance) => {
    const at = morning(chance)
    const [first = '', second = ''] = some(chance, CHEMO_PUSHED, 2)
    return {
      setting: anySetting(chance),
      given: [bolus(first, at), bolus(second, at + 20)],
      diagnoses: CANCER,
      company: true,
    }
  },
  'R-PUSH-3': (chance) => {
    const at = morning(chance)
    return {
      setting: anySetting(chance),
      given: [bolus(chance.of(CHEMO_PUSHED), at), run(chance.of(CHEMO), at + 25, chance.between(30, 100))],
      diagnoses: CANCER,
      stretchable: [1],
      company: true,
    }
  },
  'R-PUSH-4': (chance) => {
    const at = morning(chance)
    const drug = chance.of(PUSHED)
    return {
      setting: 'office',
      given: [
        bolus(drug, at),
        bolus(drug, at + chance.between(20, 90)),
        run(chance.of(ANTIBIOTICS), at + 100, chance.between(20, 80)),
      ],
      diagnoses: INFECTION,
      company: false,
    }
  },
  'R-PUSH-5': (chance, level) => {
    const drug = chance.of(PUSHED)
    let at = morning(chance)
    const pushes = [bolus(drug, at)]
    for (let n = 0; n < (level > 2 ? 3 : level); n += 1) {
      at += level === 1 ? chance.of([20, 45]) : near(chance, [30, 31, 16], level)
      pushes.push(bolus(drug, at))
    }
    return { setting: 'facility', given: pushes, diagnoses: ['N20.0'], company: false }
  },
  'R-PUSH-6': (chance, level) => {
    const at = morning(chance)
    const drug = chance.of(ANTIBIOTICS)
    const minutes = chance.between(25, 70)
    const later = level === 1 ? chance.of([15, 50]) : Math.max(1, near(chance, [30, 31], level))
    return {
      setting: anySetting(chance),
      given: [run(drug, at, minutes), bolus(drug, at + minutes + later)],
      diagnoses: INFECTION,
      company: true,
    }
  },
  'R-INJ-1': (chance, level) => {
    const at = morning(chance)
    const shots = [
      shot('leuprolide', 'im', at),
      shot('octreotide depot', 'im', at + 5),
      shot('pegfilgrastim', 'sc', at + 10),
      give('bortezomib', 'sc', clock(at + 15), fromVials(2.5, [1, 3.5])),
      shot('fulvestrant', 'im', at + 20),
    ]
    return {
      setting: anySetting(chance),
      given: chance.shuffled(shots).slice(0, level > 1 ? 3 : 2),
      diagnoses: ['C61', 'C50.411', 'D70.1', 'C90.00', 'C7A.1'],
      company: false,
    }
  },
  'R-NCCI-4': (chance) => {
    const at = morning(chance)
    const minutes = chance.between(25, 85)
    return {
      setting: anySetting(chance),
      given: [
        run(chance.of([...CHEMO, ...ANTIBIOTICS]), at, minutes),
        shot('octreotide depot', 'im', at + minutes + 10),
        ...(chance.oneIn(2) ? [shot('fulvestrant', 'im', at + minutes + 15)] : []),
      ],
      diagnoses: ['C7A.1', 'C50.411'],
      modifiers: true,
      company: true,
    }
  },
  'R-PUMP-1': (chance) => {
    const at = morning(chance)
    const isInfused = chance.oneIn(2)
    return {
      setting: anySetting(chance),
      given: [
        ...(isInfused ? [run('irinotecan', at, chance.between(60, 95))] : []),
        bolus('fluorouracil', at + 110, fromVials(700, [1, 1000])),
        pump('fluorouracil', clock(at + 120), { ...fromVials(4300, [5, 1000]), purpose: '46 h, portable' }),
      ],
      diagnoses: ['Z51.11', 'C18.2'],
      company: true,
    }
  },
  'R-SITE-2': (chance) => {
    const at = morning(chance)
    const [first = '', second = ''] = some(chance, ANTIBIOTICS, 2)
    const why = chance.oneIn(2) ? 'incompatible with the drug in the left arm' : null
    return {
      setting: anySetting(chance),
      given: [
        run(first, at, chance.between(60, 90), { access: 'left arm' }),
        run(second, at + chance.of([0, 10]), chance.between(25, 50), {
          access: 'right arm',
          secondAccessReason: why,
        }),
      ],
      diagnoses: INFECTION,
      modifiers: true,
      company: false,
    }
  },
  'R-SESS-1': (chance) => {
    const at = morning(chance)
    const drug = chance.of(ANTIBIOTICS)
    return {
      setting: anySetting(chance),
      given: [
        run(drug, at, chance.between(20, 80)),
        run(drug, at + 540, chance.between(20, 80), { session: 2 }),
        ...(chance.oneIn(2) ? [bolus(chance.of(PUSHED), at + 650, { session: 2 })] : []),
      ],
      diagnoses: INFECTION,
      modifiers: true,
      company: false,
    }
  },
  'R-CLS-3': (chance) => {
    const at = morning(chance)
    const minutes = chance.between(30, 40)
    return {
      setting: anySetting(chance),
      given: [
        run(chance.of(CHECKPOINT), at, minutes),
        ...(chance.oneIn(2) ? [run('iron sucrose', at + minutes + 10, chance.between(16, 45))] : []),
      ],
      diagnoses: ['Z51.12', 'C34.11', 'D50.8'],
      company: true,
    }
  },
  'R-CATH-1': (chance) => {
    const at = morning(chance)
    return {
      setting: anySetting(chance),
      given: [
        give('port access, flush', 'access-flush', clock(at)),
        ...(chance.oneIn(3) ? [] : [run(chance.of(ANTIBIOTICS), at + 10, chance.between(20, 80))]),
      ],
      diagnoses: ['Z45.2'],
      company: false,
    }
  },
  'R-EM-2': (chance) => {
    const at = morning(chance)
    const own = !chance.oneIn(4)
    return {
      setting: anySetting(chance),
      given: [run(chance.of([...CHEMO, ...CHECKPOINT]), at, chance.between(30, 90))],
      diagnoses: CANCER,
      visits: own ? [visit(chance.of(['99213', '99214']))] : [visit('99214'), visit('99211', false)],
      asks: ['administration', 'visit'],
      modifiers: true,
      company: true,
    }
  },
}
