import { fc } from '../../lib/seeded.ts'
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Order, Patient } from '../../encounter/model.ts'
import { amount, coder, day, inf } from '../testing.ts'
import { sentenceOf } from '../step.ts'
import type { Step } from '../step.ts'
import { bodySurface } from './body-surface.ts'
import { creatinineClearance } from './clearance.ts'
import { sexOf } from './measures.ts'
import { orderedDose } from './ordered-dose.ts'
import type { DoseOptions } from './ordered-dose.ts'
import { differsBeyond, threeWay } from './three-way.ts'

const patient = (changes: Partial<Patient>): Patient => ({
  weightKg: null,
  heightCm: null,
  sex: null,
  ageYears: null,
  serumCreatinineMgDl: null,
  extra: {},
  ...changes,
})
const size = (weightKg: number | null, heightCm: number | null): Patient => patient({ weightKg, heightCm })
const kidneys = (sex: string, ageYears: number, weightKg: number, serumCreatinineMgDl: number): Patient =>
  patient({ sex, ageYears, weightKg, serumCreatinineMgDl })
const texts = (because: readonly Step[]): readonly string[] => because.map((step) => sentenceOf(step, 0))

describe('body surface', () => {
  // Worked out by hand to fifty decimals and rounded to four.
  it.each([
    [70, 170, 18181, 18097],
    [76, 172, 19055, 18900],
    [80, 180, 20000, 19964],
    [54.4, 157.5, 15427, 15382],
    [120, 190, 25166, 24667],
    [3.5, 50, 2205, 2086],
  ])('of %d kg and %d cm', (weight, height, mosteller, duBois) => {
    expect(bodySurface(size(weight, height))).toBe(mosteller)
    expect(bodySurface(size(weight, height), 'mosteller')).toBe(mosteller)
    expect(bodySurface(size(weight, height), 'du-bois')).toBe(duBois)
  })

  it('is within a ten-thousandth of what floating point makes', () => {
    const tenths = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => n / 10)
    fc.assert(
      fc.property(tenths(20, 3000), tenths(400, 2300), (weight, height) => {
        const root = Math.sqrt((height * weight) / 3600) * 10_000
        const power = 0.007184 * weight ** 0.425 * height ** 0.725 * 10_000
        expect(Math.abs((bodySurface(size(weight, height)) ?? 0) - root)).toBeLessThan(0.501)
        expect(Math.abs((bodySurface(size(weight, height), 'du-bois') ?? 0) - power)).toBeLessThan(0.501)
      }),
    )
  })

  // At just half a ten-thousandth it is rounded up (0.009 × 0.009 ÷ 3600), below it is not.
  it.each([
    [1, 36, 1000],
    [81, 100, 15_000],
    [36, 100, 10_000],
    [0.001, 0.001, 0],
    [0.009, 0.009, 2],
    [0.008, 0.01, 1],
    [0.9, 0.01, 16],
  ])('of %d kg and %d cm is %d ten-thousandths', (weight, height, surface) => {
    expect(bodySurface(size(weight, height))).toBe(surface)
  })

  it.each<[number | null, number | null]>([
    [null, 170],
    [70, null],
    [0, 170],
    [70, 10_000],
    [-70, -170],
    [Number.MAX_VALUE, 170],
    [0.0001, 170],
  ])('of %s kg and %s cm is not known', (weight, height) => {
    expect(bodySurface(size(weight, height))).toBe(null)
  })

  it('of nobody is not known', () => {
    expect(bodySurface(null)).toBe(null)
  })
})

describe('creatinine clearance', () => {
  const clearanceOf = (who: Patient | null, bounds?: Parameters<typeof creatinineClearance>[2]) => {
    const made = creatinineClearance(who, [], bounds)
    return 'hundredths' in made ? made.hundredths : made
  }

  // (140 − 60) × 72 ÷ 72 = 80; × 0.85 = 68. (140 − 55) × 70 ÷ 57.6 × 0.85 = 87.80(3819…).
  it.each<[Patient, number]>([
    [kidneys('male', 60, 72, 1), 8000],
    [kidneys('female', 60, 72, 1), 6800],
    [kidneys('F', 55, 70, 0.8), 8780],
    [kidneys('f', 62.5, 81.4, 1.13), 6591],
    [kidneys('M', 40, 100, 0.6), 12_500],
  ])('%o', (who, hundredths) => {
    expect(clearanceOf(who)).toBe(hundredths)
  })

  it('is capped as asked, and says so', () => {
    const who = kidneys('m', 40, 100, 0.6)
    const no = { creatinineFloor: null }
    expect(clearanceOf(who, { ...no, cap: null })).toBe(23_148)
    expect(clearanceOf(who, { ...no, cap: 14_000 })).toBe(14_000)
    expect(clearanceOf(kidneys('m', 65, 120, 1), { ...no, cap: 12_500 })).toBe(12_500)
    expect(clearanceOf(kidneys('m', 65, 120, 1.001), { ...no, cap: 12_500 })).toBe(12_488)
    // At the cap it is what it is.
    const just = creatinineClearance(kidneys('m', 65, 120, 1))
    expect('because' in just ? just.because.map(({ says }) => says.id) : []).toEqual(['doses/clearance-male'])
    const made = creatinineClearance(who)
    expect('because' in made ? texts(made.because) : []).toEqual([
      'Creatinine clearance by Cockcroft and Gault: (140 − 40) × 100 kg ÷ (72 × 0.6 mg/dL) is 231.48 mL/min.',
      'A clearance of 231.48 mL/min counts as 125 mL/min, the cap on estimated clearance.',
    ])
  })

  it('takes a floor of serum creatinine where a site has one', () => {
    const who = kidneys('female', 70, 50, 0.5)
    expect(clearanceOf(who)).toBe(8264)
    const floor = { cap: 12_500, creatinineFloor: 800 }
    expect(clearanceOf(who, floor)).toBe(5165)
    expect(clearanceOf(kidneys('female', 70, 50, 0.8), floor)).toBe(5165)
    const made = creatinineClearance(who, [], floor)
    expect('because' in made ? texts(made.because)[0] : '').toBe(
      'Serum creatinine of 0.5 mg/dL counts as 0.8 mg/dL by the floor of this site.',
    )
    // At the floor and above it what was measured counts, and nothing is said of the floor.
    for (const [measured, hundredths] of [
      [0.8, 5165],
      [1, 4132],
    ] as const) {
      const above = creatinineClearance(kidneys('female', 70, 50, measured), [], floor)
      expect('hundredths' in above ? above.hundredths : above).toBe(hundredths)
      expect('because' in above ? above.because.map(({ says }) => says.id) : []).toEqual([
        'doses/clearance-female',
      ])
    }
  })

  it('names what is not documented', () => {
    expect(clearanceOf(null)).toEqual(['weightKg', 'sex', 'ageYears', 'serumCreatinineMgDl'])
    expect(clearanceOf(kidneys('unknown', 60, 72, 1))).toEqual(['sex'])
    expect(clearanceOf(kidneys('male', 60, 72, 0))).toEqual(['serumCreatinineMgDl'])
    expect(clearanceOf(kidneys('male', 140, 72, 1))).toEqual(['ageYears'])
    expect(clearanceOf({ ...kidneys('male', 60, 72, 1), ageYears: null })).toEqual(['ageYears'])
    expect(clearanceOf({ ...kidneys('male', 60, 72, 1), weightKg: null })).toEqual(['weightKg'])
  })

  it.each([
    ['Female ', 'female'],
    ['woman', 'female'],
    ['M', 'male'],
    ['man', 'male'],
    ['male', 'male'],
    ['W', 'female'],
    ['x', null],
    ['', null],
    ['ff', null],
    ['female to male', null],
    ['mm', null],
    ['many', null],
  ])('%j is %s', (sex, known) => {
    expect(sexOf(patient({ sex }))).toBe(known)
  })
})

describe('what an order makes', () => {
  const order = (text: string, per: Order['per']): Order => ({ ...amount(text), per, extra: {} })
  const doseOf = (o: Order, who: Patient | null, options?: DoseOptions) => {
    const made = orderedDose(o, who, options)
    return made.ok ? made.value.dose : made.error
  }
  const jane = patient({ weightKg: 76, heightCm: 172, sex: 'female', ageYears: 55, serumCreatinineMgDl: 0.8 })

  it.each<[Order, ReturnType<typeof amount>]>([
    [order('85 mg', 'm2'), amount('161.9675 mg')],
    [order('2400 mg', 'm2'), amount('4573.2 mg')],
    [order('16 mg', 'kg'), amount('1216 mg')],
    [order('5 mcg', 'kg'), amount('380 mcg')],
    [order('240 mg', 'flat'), amount('240 mg')],
    // (140 − 55) × 76 ÷ 57.6 × 0.85 = 95.33; 6 × 120.33 = 721.98; 1.5 × 120.33 = 180.495.
    [order('6 mg', 'auc'), amount('721.98 mg')],
    [order('1.5 mg', 'auc'), amount('180.495 mg')],
  ])('%o', (o, dose) => {
    expect(doseOf(o, jane)).toEqual(dose)
  })

  it('takes the other formula and other bounds when asked', () => {
    expect(doseOf(order('85 mg', 'm2'), jane, { surface: 'du-bois' })).toEqual(amount('160.65 mg'))
    const strong = { ...jane, sex: 'male', serumCreatinineMgDl: 0.5 }
    expect(doseOf(order('5 mg', 'auc'), strong)).toEqual(amount('750 mg'))
    // 85 × 76 ÷ (72 × 0.7) = 128.17; 5 × 153.17.
    expect(doseOf(order('5 mg', 'auc'), strong, { bounds: { cap: null, creatinineFloor: 700 } })).toEqual(
      amount('765.85 mg'),
    )
  })

  it('is milligrams by AUC whatever unit the order has', () => {
    expect(doseOf(order('6 unit', 'auc'), jane)).toEqual(amount('721.98 mg'))
  })

  it('says every step with its rule', () => {
    const made = orderedDose(order('6 mg', 'auc'), jane, { about: ['a1'] })
    expect(
      made.ok ? made.value.because.map((step) => `${step.says.rule} ${sentenceOf(step, 0)}`) : [],
    ).toEqual([
      'R-DOSE-3 Creatinine clearance by Cockcroft and Gault: (140 − 55) × 76 kg ÷ (72 × 0.8 mg/dL) × 0.85 is 95.33 mL/min.',
      'R-DOSE-4 Calvert: AUC 6 × (95.33 mL/min + 25) is 721.98 mg.',
    ])
    const saidOf = (o: Order, options: DoseOptions = {}) => {
      const dose = orderedDose(o, jane, options)
      return dose.ok
        ? dose.value.because.map((step) => [step.says.rule, sentenceOf(step, 0), step.about])
        : []
    }
    expect(saidOf(order('16 mg', 'kg'), { about: ['a1'] })).toEqual([
      ['R-DOSE-2', '16 mg a kg × 76 kg is 1,216 mg.', ['a1']],
    ])
    expect(saidOf(order('240 mg', 'flat'))).toEqual([
      ['R-DOSE-2', 'The order is 240 mg, whatever the size of the patient.', []],
    ])
    expect(saidOf(order('85 mg', 'm2'), { surface: 'du-bois' })).toEqual([
      ['R-DOSE-1', 'Body surface by Du Bois: 0.007184 × 76 kg^0.425 × 172 cm^0.725 is 1.89 m².', []],
      ['R-DOSE-2', '85 mg a m² × 1.89 m² is 160.65 mg.', []],
    ])
    expect(saidOf(order('6 mg', 'auc')).map(([, , about]) => about)).toEqual([[], []])
    const surface = orderedDose(order('85 mg', 'm2'), jane)
    expect(surface.ok ? texts(surface.value.because) : []).toEqual([
      'Body surface by Mosteller: the root of 172 cm × 76 kg ÷ 3600 is 1.9055 m².',
      '85 mg a m² × 1.9055 m² is 161.9675 mg.',
    ])
  })

  it('names what is not documented', () => {
    expect(doseOf(order('85 mg', 'm2'), size(76, null))).toEqual(['heightCm'])
    expect(doseOf(order('85 mg', 'm2'), null)).toEqual(['weightKg', 'heightCm'])
    expect(doseOf(order('16 mg', 'kg'), null)).toEqual(['weightKg'])
    expect(doseOf(order('6 mg', 'auc'), size(76, 172))).toEqual(['sex', 'ageYears', 'serumCreatinineMgDl'])
    expect(doseOf(order('240 mg', 'flat'), null)).toEqual(amount('240 mg'))
  })

  it('is the same under any reading of the same measures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500_000_000 }),
        fc.integer({ min: 20, max: 200 }),
        (micro, weight) => {
          const dose = doseOf({ micro, unit: 'mg', per: 'kg', extra: {} }, size(weight, null))
          expect(dose).toEqual({ micro: micro * weight, unit: 'mg' })
        },
      ),
    )
  })
})

describe('ordered, given and billed', () => {
  const unit = { micro: 10_000_000, of: 'mg', text: '10 MG' } as const
  const check = (ordered: string | null, given: string | null, units: number | null, tolerance?: number) => {
    const made = threeWay(
      ordered === null ? null : amount(ordered),
      given === null ? null : amount(given),
      units === null ? null : { units, unit },
      tolerance === undefined ? {} : { tolerance },
    )
    return [made.orderedGiven, made.givenBilled, made.orderedBilled].join(' ')
  }

  it.each([
    ['300 mg', '305 mg', 31, 'agree agree agree'],
    // Just a tenth above and below agree; a microgram more does not.
    ['300 mg', '330 mg', 33, 'agree agree agree'],
    ['300 mg', '330.001 mg', 34, 'differ agree differ'],
    ['300 mg', '270 mg', 27, 'agree agree agree'],
    ['300 mg', '269.999 mg', 27, 'differ agree agree'],
    ['300 mg', '305 mg', 30, 'agree differ agree'],
    ['300 mg', '305 mg', 32, 'agree differ agree'],
    ['0.3 g', '305 mg', 31, 'agree agree agree'],
    // Rounding up to a unit is no difference from a small order.
    ['12 mg', '12 mg', 2, 'agree agree agree'],
    ['300 mg', null, 31, 'unknown unknown agree'],
    [null, '305 mg', 31, 'unknown agree unknown'],
    ['300 mg', '305 mg', null, 'agree unknown unknown'],
    ['300 unit', '305 mg', 31, 'unknown agree unknown'],
    ['300 unit', '305 unit', 31, 'agree unknown unknown'],
    ['300 mg', '305 unit', 31, 'unknown unknown agree'],
    [null, null, 31, 'unknown unknown unknown'],
  ])('%s, %s, %s units: %s', (ordered, given, units, answer) => {
    expect(check(ordered, given, units)).toBe(answer)
  })

  it('takes another tolerance', () => {
    expect(check('300 mg', '315 mg', 32, 5)).toBe('agree agree differ')
    expect(check('300 mg', '316 mg', 32, 5)).toBe('differ agree differ')
    expect(differsBeyond(amount('100 mg'), amount('100 mg'), 0)).toBe(false)
  })

  it('gives its reasons', () => {
    const { because } = threeWay(amount('300 mg'), amount('305 mg'), { units: 30, unit }, { about: ['a1'] })
    expect(texts(because)).toEqual([
      'The order of 300 mg and the dose given of 305 mg agree within 10 %.',
      '305 mg given at 10 MG a unit is 31 units; 30 are billed.',
      'The order of 300 mg and the amount billed of 300 mg agree within 10 %.',
    ])
    expect(because.map(({ about }) => about)).toEqual([['a1'], ['a1'], ['a1']])
    const right = threeWay(amount('300 mg'), amount('331 mg'), { units: 34, unit })
    expect(texts(right.because)).toEqual([
      'The order of 300 mg and the dose given of 331 mg differ by more than 10 %.',
      '331 mg given at 10 MG a unit is 34 units, as billed.',
      'The order of 300 mg and the amount billed of 340 mg differ by more than 10 %.',
    ])
    expect(right.because.map(({ about }) => about)).toEqual([[], [], []])
    // Of what is not there nothing is said.
    expect(threeWay(null, null, { units: 30, unit }).because).toEqual([])
    expect(texts(threeWay(null, amount('300 mg'), null).because)).toEqual([])
  })
})

describe('the finding of a day', () => {
  const code = coder(fullBook)
  const who = patient({ weightKg: 76, heightCm: 172, sex: 'female', ageYears: 55, serumCreatinineMgDl: 0.8 })
  const found = (drug: string, dose: string, text: string, per: Order['per']) =>
    code(
      day('office', [inf(drug, '10:00', '11:00', { dose, order: { ...amount(text), per, extra: {} } })], {
        patient: who,
      }),
    ).findings.filter((finding) => finding.check.id === 'doses/order-differs')

  it('speaks of an order by AUC, with its arithmetic', () => {
    expect(found('carboplatin', '720 mg', '6 mg', 'auc')).toEqual([])
    // 721.98 × 1.1 = 794.178.
    expect(found('carboplatin', '794.178 mg', '6 mg', 'auc')).toEqual([])
    const [finding] = found('carboplatin', '794.2 mg', '6 mg', 'auc')
    expect(texts(finding?.because ?? [])).toEqual([
      '794.2 mg of carboplatin were given; the order makes 721.98 mg. They differ by more than a tenth; what was given is billed.',
      'Creatinine clearance by Cockcroft and Gault: (140 − 55) × 76 kg ÷ (72 × 0.8 mg/dL) × 0.85 is 95.33 mL/min.',
      'Calvert: AUC 6 × (95.33 mL/min + 25) is 721.98 mg.',
    ])
    expect(finding?.check).toMatchObject({ rule: 'R-UNIT-1', severity: 'warning' })
  })

  it('is about the administration and points to no line, its arithmetic too', () => {
    const [finding] = found('carboplatin', '794.2 mg', '6 mg', 'auc')
    expect([finding?.administrations, finding?.lines]).toEqual([['a1'], []])
    expect(finding?.because.map(({ about }) => about)).toEqual([['a1'], ['a1'], ['a1']])
  })

  it('says nothing where nothing was given, or no dose or no order is documented', () => {
    expect(found('carboplatin', '0 mg', '6 mg', 'auc')).toEqual([])
    for (const more of [
      { order: { ...amount('240 mg'), per: 'flat', extra: {} } },
      { dose: '300 mg' },
    ] as const)
      expect(
        code(day('office', [inf('nivolumab', '10:00', '11:00', more)], { patient: who })).findings.filter(
          ({ check }) => check.id === 'doses/order-differs',
        ),
      ).toEqual([])
  })

  it('still speaks of orders per m², per kg and flat', () => {
    expect(found('oxaliplatin', '160 mg', '85 mg', 'm2')).toEqual([])
    expect(found('oxaliplatin', '180 mg', '85 mg', 'm2')).toHaveLength(1)
    expect(found('daratumumab', '1000 mg', '16 mg', 'kg')).toHaveLength(1)
    expect(found('nivolumab', '240 mg', '240 mg', 'flat')).toEqual([])
  })
})
