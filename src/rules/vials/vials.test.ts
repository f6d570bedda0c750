/**
 * What holds for every dose and every shelf:
 * 1. the set holds the dose, and no single container could be left out;
 * 2. no other set leaves less, or as little with fewer containers, or as few with fewer sizes (all sets tried);
 * 3. dose and waste units together never exceed the units in the containers;
 * 4. no more containers are taken than there are.
 */
import { fc } from '../../lib/seeded.ts'
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { BillingUnit, Container } from '../../codes/book.ts'
import { amountText, sentenceOf } from '../step.ts'
import { amount, coder, day, inf, lineText } from '../testing.ts'
import { smallestSet } from './smallest-set.ts'
import type { Size } from './smallest-set.ts'
import { knownContainers, planVials, sizesOf, sparedWaste, vialsFor } from './vials-for.ts'
import type { OnHand, VialPlan } from './vials-for.ts'

const endless = (...contents: readonly number[]): readonly Size[] =>
  contents.map((content) => ({ content: BigInt(content), available: null }))

describe('the smallest set', () => {
  it.each<[readonly Size[], number, readonly number[] | null]>([
    [endless(400, 100), 1120, [3, 0]],
    [endless(400, 100), 1020, [2, 3]],
    // One 400 mg vial for 300 mg is not payable waste where 100 mg vials exist.
    [endless(400, 100), 300, [0, 3]],
    [endless(400, 100), 400, [1, 0]],
    [endless(400, 100), 401, [1, 1]],
    // Less left over comes before fewer containers.
    [endless(500, 200), 600, [0, 3]],
    [endless(500, 200), 700, [1, 1]],
    // As much left over and as many containers: fewer sizes, here three of one instead of one of each.
    [endless(3, 2, 1), 6, [2, 0, 0]],
    [endless(5, 4, 3), 12, [0, 3, 0]],
    // Equal in all three: more of the larger.
    [endless(6, 5, 4, 3), 9, [1, 0, 0, 1]],
    [endless(3, 4, 5, 6), 9, [1, 0, 0, 1]],
    [endless(5, 4, 6, 3), 9, [0, 0, 1, 1]],
    // Equal in size too: those that stand first.
    [endless(100, 100), 300, [3, 0]],
    [
      [
        { content: 100n, available: 2 },
        { content: 100n, available: null },
      ],
      300,
      [0, 3],
    ],
    [
      [
        { content: 100n, available: 2 },
        { content: 100n, available: 2 },
      ],
      300,
      [2, 1],
    ],
    [endless(100), 305, [4]],
    [endless(100, 400), 1020, [3, 2]],
    [endless(100), 0, [0]],
    [endless(0, 100), 50, [0, 1]],
    [endless(0), 50, null],
    [[], 1, null],
    [[{ content: 400n, available: 1 }, ...endless(100)], 1120, [1, 8]],
    [
      [
        { content: 400n, available: 1 },
        { content: 100n, available: 7 },
      ],
      1120,
      null,
    ],
    [
      [
        { content: 400n, available: 1 },
        { content: 100n, available: 8 },
      ],
      1120,
      [1, 8],
    ],
  ])('%o for %d', (sizes, dose, counts) => {
    expect(smallestSet(sizes, BigInt(dose))?.counts ?? null).toEqual(counts)
  })

  const sizes = fc.array(
    fc.record({
      content: fc.bigInt({ min: 1n, max: 12n }),
      available: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
    }),
    { minLength: 1, maxLength: 4 },
  )

  it('is the best of all sets', () => {
    const rank = (
      counts: readonly number[],
      list: readonly Size[],
      dose: bigint,
    ): readonly number[] | null => {
      const content = list.reduce((sum, size, at) => sum + size.content * BigInt(counts[at] ?? 0), 0n)
      if (content < dose) return null
      return [
        Number(content - dose),
        counts.reduce((sum, count) => sum + count, 0),
        counts.filter((count) => count > 0).length,
      ]
    }
    const before = (a: readonly number[], b: readonly number[]): boolean => {
      const at = a.findIndex((value, position) => value !== b[position])
      return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
    }
    fc.assert(
      fc.property(sizes, fc.bigInt({ min: 0n, max: 30n }), (list, dose) => {
        let best: readonly number[] | null = null
        const walk = (counts: readonly number[]): void => {
          const size = list[counts.length]
          if (size === undefined) {
            const own = rank(counts, list, dose)
            if (own !== null && (best === null || before(own, best))) best = own
            return
          }
          const enough = Number((dose + size.content - 1n) / size.content)
          for (let count = 0; count <= Math.min(enough, size.available ?? enough); count += 1)
            walk([...counts, count])
        }
        walk([])
        const found = smallestSet(list, dose)
        expect(found === null ? null : rank(found.counts, list, dose)).toEqual(best)
        if (found === null) return
        for (const [at, count] of found.counts.entries()) {
          const { content = 0n, available = null } = list[at] ?? {}
          expect(count <= (available ?? count)).toBe(true)
          expect(count === 0 || found.content - content < dose).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('of containers that are kept is the fewest', () => {
    expect(smallestSet(endless(300, 100, 30), 315n)?.counts).toEqual([0, 2, 4])
    expect(smallestSet(endless(300, 100, 30), 315n, 'fewest')?.counts).toEqual([1, 0, 1])
  })

  it('is found at once for a large dose of small sizes', () => {
    const found = smallestSet(endless(30_000, 20_000, 10_000, 5000, 2500, 1000, 1), 123_457n)
    expect(found).toEqual({ counts: [4, 0, 0, 0, 0, 3, 457], content: 123_457n, containers: 464 })
  })
})

const day1 = fullBook.at('2026-10-06')

/** `3 × 400 mg; 80 mg left; 112 + 8`. */
const planText = (plan: VialPlan): string =>
  `${plan.vials.map(({ size, count }) => `${count} × ${amountText(size.content)}`).join(', ')}; ${amountText(plan.discarded)} left; ${plan.units} + ${plan.wasteUnits}`

describe('the containers of a code', () => {
  it.each([
    // Doses of the days worked minute by minute in the rules reference; fewer containers where as much is left.
    ['J9145', '1120 mg', '3 × 400 mg; 80 mg left; 112 + 8'],
    ['J9145', '1020 mg', '2 × 400 mg, 3 × 100 mg; 80 mg left; 102 + 8'],
    ['J9312', '700 mg', '1 × 500 mg, 2 × 100 mg; 0 mg left; 70 + 0'],
    ['J9271', '200 mg', '2 × 100 mg; 0 mg left; 200 + 0'],
    ['J9355', '560 mg', '4 × 150 mg; 40 mg left; 56 + 4'],
    ['J9263', '170 mg', '1 × 200 mg; 30 mg left; 340 + 60'],
    ['J9306', '840 mg', '2 × 420 mg; 0 mg left; 840 + 0'],
    ['J9299', '240 mg', '1 × 240 mg; 0 mg left; 240 + 0'],
    ['J9228', '70 mg', '2 × 50 mg; 30 mg left; 70 + 30'],
    ['J1745', '400 mg', '4 × 100 mg; 0 mg left; 40 + 0'],
    // Multi-dose: what is left is nobody's waste.
    ['J9267', '330 mg', '1 × 300 mg, 1 × 30 mg; 0 mg left; 330 + 0'],
    ['J9267', '315 mg', '1 × 300 mg, 1 × 30 mg; 0 mg left; 315 + 0'],
    ['J9271', '0 mg', '; 0 mg left; 0 + 0'],
    // The NDC table has it under its code of before October 2026, and bills it under that of today.
    ['J0643', '760 mg', '2 × 350 mg, 1 × 100 mg; 40 mg left; 760 + 40'],
  ])('%s, %s: %s', (code, dose, text) => {
    const plan = vialsFor(day1, code, amount(dose))
    expect(plan.ok ? planText(plan.value) : plan.error).toBe(text)
  })

  it('may be limited to those on the shelf', () => {
    const [first] = day1.containersOf('J9145').filter((one) => one.micro === 100_000_000)
    const plan = vialsFor(day1, 'J9145', amount('1120 mg'), [first?.ndc ?? ''])
    expect(plan.ok ? planText(plan.value) : plan.error).toBe('12 × 100 mg; 80 mg left; 112 + 8')
  })

  it('give their reasons', () => {
    const plan = vialsFor(day1, 'J9145', amount('1120 mg'))
    expect(
      plan.ok ? plan.value.because.map((step) => `${step.says.rule} ${sentenceOf(step, 0)}`) : [],
    ).toEqual([
      'R-JW-5 1,120 mg is made with least left over from 3 × 400 mg, 1,200 mg together.',
      'R-JW-1 80 mg is left of single-dose containers and is discarded.',
      'R-UNIT-1 1,120 mg at 10 MG a unit is 112 units, rounded up.',
      'R-JW-2 The discarded amount rounds down, and both lines stay within the 120 units of the containers: 8 units.',
    ])
  })

  it('are refused with a reason', () => {
    const problem = (code: string, dose: string, ndcs: readonly string[] | null = null) => {
      const plan = vialsFor(day1, code, amount(dose), ndcs)
      return plan.ok ? 'ok' : plan.error
    }
    expect(problem('J9271', '8 mL')).toBe('not-convertible')
    expect(problem('J0000', '8 mg')).toBe('not-convertible')
    expect(problem('J9271', '200 mg', [])).toBe('no-container')
    const unit = day1.drugCode('J9271')?.unit as BillingUnit
    const sizes = sizesOf(day1.containersOf('J9271'), unit)
    const plan = planVials(
      amount('200 mg'),
      unit,
      sizes.map((size) => ({ size, available: 1 })),
    )
    expect(plan).toEqual({ ok: false, error: 'too-little' })
  })

  it('bill as the claim bills them', () => {
    const code = coder(fullBook)
    for (const [drug, hcpcs, dose] of [
      ['daratumumab', 'J9145', '1120 mg'],
      ['oxaliplatin', 'J9263', '170 mg'],
      ['trastuzumab', 'J9355', '560 mg'],
      ['pembrolizumab', 'J9271', '200 mg'],
    ] as const) {
      const plan = vialsFor(day1, hcpcs, amount(dose))
      if (!plan.ok) throw new Error(plan.error)
      const vials = plan.value.vials.map(({ size, count }) => ({
        ndc: size.ndcs[0] ?? null,
        count,
        sizeMicroMg: null,
        singleDose: null,
        extra: {},
      }))
      const discarded = amountText(plan.value.discarded).replace(',', '')
      const claim = code(day('office', [inf(drug, '10:00', '11:00', { dose, discarded, vials })]))
      const { units, wasteUnits } = plan.value
      expect(
        claim.lines.filter((line) => line.role === 'drug' || line.role === 'waste').map(lineText),
      ).toEqual(
        wasteUnits === 0
          ? [`${hcpcs}-JZ × ${units}`]
          : [`${hcpcs} × ${units}`, `${hcpcs}-JW × ${wasteUnits}`],
      )
    }
  })
})

describe('the sizes of containers', () => {
  const unit: BillingUnit = { micro: 10_000_000, of: 'mg', text: '10 MG' }
  const container = (ndc: string, mg: number | null, more: Partial<Container> = {}): Container => ({
    ndc,
    code: 'J9145',
    product: 'daratumumab',
    labeler: 'a maker',
    micro: mg === null ? null : mg * 1e6,
    of: 'mg',
    ...more,
  })
  const sizes = (...containers: readonly Container[]) =>
    sizesOf(containers, unit).map(({ content, singleDose, ndcs }) => [
      amountText(content),
      singleDose,
      ...ndcs,
    ])

  it.each<[string, readonly Container[], readonly (readonly unknown[])[]]>([
    [
      'are the largest first',
      [container('3', 50), container('1', 400), container('2', 100)],
      [
        ['400 mg', null, '1'],
        ['100 mg', null, '2'],
        ['50 mg', null, '3'],
      ],
    ],
    [
      'of one content are one, their NDCs in order',
      [container('2', 100), container('1', 100)],
      [['100 mg', null, '1', '2']],
    ],
    [
      'for one dose and for several are two, those for one first',
      [container('1', 100, { singleDose: false }), container('2', 100, { singleDose: true })],
      [
        ['100 mg', true, '2'],
        ['100 mg', false, '1'],
      ],
    ],
    [
      'leave out what has no content',
      [container('1', null), container('2', 0), container('3', 100)],
      [['100 mg', null, '3']],
    ],
    [
      'leave out another measure',
      [container('1', 100, { of: 'unit' }), container('2', 100, { of: null })],
      [],
    ],
  ])('%s', (_, containers, wanted) => {
    expect(sizes(...containers)).toEqual(wanted)
  })

  const single = container('1', 100, { singleDose: true })
  const unknown = container('2', 100)
  const multi = container('3', 300, { singleDose: false })

  it.each<[string, readonly Container[], string]>([
    ['single-dose before multi-dose', [single, multi], '3 × 100 mg; 0 mg left; 30 + 0'],
    ['those of unknown kind before multi-dose', [unknown, multi], '3 × 100 mg; 0 mg left; 30 + 0'],
    ['multi-dose where there are no others', [multi], '1 × 300 mg; 0 mg left; 30 + 0'],
  ])('takes %s', (_, containers, text) => {
    const plan = vialsFor({ ...day1, containersOf: () => containers }, 'J9145', amount('300 mg'))
    expect(plan.ok ? planText(plan.value) : plan.error).toBe(text)
  })

  it('of both kinds on hand are chosen for the least that is left, which is waste', () => {
    const onHand = sizesOf([multi, single], unit).map((size) => ({ size, available: null }))
    const plan = planVials(amount('315 mg'), unit, onHand)
    expect(plan.ok ? planText(plan.value) : plan.error).toBe('1 × 300 mg, 1 × 100 mg; 85 mg left; 32 + 8')
  })

  it('for several doses say that nothing of them is waste', () => {
    const onHand = sizesOf([multi], unit).map((size) => ({ size, available: null }))
    const plan = planVials(amount('290 mg'), unit, onHand)
    expect(
      plan.ok ? plan.value.because.map((step) => `${step.says.rule} ${sentenceOf(step, 0)}`) : [],
    ).toEqual([
      'R-JW-5 290 mg is made with least left over from 1 × 300 mg, 300 mg together.',
      'R-JW-4 The containers are multi-dose: what is left is neither waste of this patient nor billed.',
      'R-UNIT-1 290 mg at 10 MG a unit is 29 units, rounded up.',
    ])
    expect(plan.ok ? plan.value.because.flatMap(({ about }) => about) : null).toEqual([])
  })

  it('of a code that no table has are none', () => {
    expect(knownContainers(day1, 'J0000')).toEqual({ code: 'J0000', containers: [] })
  })

  it('of a new code are those of the code that it came after, and its own where it has some', () => {
    expect(day1.containersOf('J0643')).toEqual([])
    expect(knownContainers(day1, 'J0643').code).toBe('J0640')
    expect(knownContainers(day1, 'J9145').code).toBe('J9145')
  })
})

describe('units of a plan', () => {
  const mg = (micro: number): BillingUnit => ({ micro, of: 'mg', text: '' })
  const onHand = (micro: number, singleDose: boolean | null): OnHand => ({
    size: { content: { micro, unit: 'mg' }, ndcs: [], singleDose },
    available: null,
  })
  const micro = fc.integer({ min: 1, max: 500 }).map((n) => n * 100_000)

  it('stay within the containers, and waste is never rounded up', () => {
    fc.assert(
      fc.property(
        micro,
        micro,
        fc.array(micro, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(true, null),
        (dose, unit, contents, kind) => {
          const plan = planVials(
            { micro: dose, unit: 'mg' },
            mg(unit),
            contents.map((content) => onHand(content, kind)),
          )
          if (!plan.ok) throw new Error(plan.error)
          const { content, discarded, units, wasteUnits } = plan.value
          expect(discarded.micro).toBe(content.micro - dose)
          expect(units).toBe(Math.ceil(dose / unit))
          expect(wasteUnits * unit <= discarded.micro).toBe(true)
          expect(wasteUnits === 0 || (units + wasteUnits) * unit <= content.micro).toBe(true)
        },
      ),
    )
  })

  it('have no waste from multi-dose containers', () => {
    fc.assert(
      fc.property(micro, micro, micro, (dose, unit, content) => {
        const plan = planVials({ micro: dose, unit: 'mg' }, mg(unit), [onHand(content, false)])
        expect(plan.ok && plan.value).toMatchObject({ wasteUnits: 0, discarded: { micro: 0, unit: 'mg' } })
      }),
    )
  })
})

it('says what a better choice would have spared', () => {
  const unit = day1.drugCode('J9145')?.unit as BillingUnit
  const sizes = sizesOf(day1.containersOf('J9145'), unit).map((size) => ({ size, available: null }))
  // 300 mg from one 400 mg vial: ten units left that three vials of 100 mg would not have left.
  expect(sparedWaste(amount('300 mg'), amount('100 mg'), unit, sizes)).toBe(10)
  expect(sparedWaste(amount('1120 mg'), amount('80 mg'), unit, sizes)).toBe(0)
  expect(sparedWaste(amount('300 mg'), amount('1 mL'), unit, sizes)).toBe(0)
})
