/** The policy entry of the claim file: what the profile changes, and what of it made a difference. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { parseDay } from '../lib/wall-clock.ts'
import { codeDay } from './code-day.ts'
import { MEDICARE } from './policies/index.ts'
import { NATIONAL } from './pricing.ts'
import { decisiveSwitches } from './readings/readings.ts'
import { coder, day, inf, policyWith, TEST_DATE, visit } from './testing.ts'
import type { Row } from './testing.ts'
import { claimValue } from './write-claim.ts'

type Written = {
  readonly lines: readonly { readonly [key: string]: unknown; readonly because: readonly Reason[] }[]
  readonly unbilled: readonly unknown[]
  readonly findings: readonly { readonly [key: string]: unknown; readonly because: readonly Reason[] }[]
  readonly totals: { readonly [basis: string]: unknown }
}
type Reason = {
  readonly rule: string
  readonly text: string
  readonly cite: string
  readonly facts: { readonly [name: string]: unknown }
}

const encounter = day('office', [inf('cefepime', '06:00', '07:30'), inf('vancomycin', '07:00', '16:00')])
const policy = policyWith({ overlap: 'any-16-concurrent', missingStop: 'unbillable' })
const claim = codeDay(encounter, fullBook, policy)

const DAY = parseDay(TEST_DATE) ?? 0

const entry = (value: { readonly [key: string]: unknown }): unknown =>
  (value['tables'] as readonly { readonly table: string }[]).find(({ table }) => table === 'policy')

describe('the policy entry', () => {
  it('names the profile and the switches that differ from the default', () => {
    expect(entry(claimValue(claim, 0))).toEqual({
      table: 'policy',
      name: 'medicare',
      changed: { overlap: 'any-16-concurrent', missingStop: 'unbillable' },
    })
  })

  it('names those of them that decided, where they are given', () => {
    const decisive = decisiveSwitches(codeDay, encounter, fullBook, policy, NATIONAL, claim)
    expect(entry(claimValue(claim, 0, decisive))).toEqual({
      table: 'policy',
      name: 'medicare',
      changed: { overlap: 'any-16-concurrent', missingStop: 'unbillable' },
      decisive: ['overlap'],
    })
    expect(entry(claimValue(claim, 0, []))).toMatchObject({ decisive: [] })
  })

  it('says of the default profile that nothing is changed, and the rest of the document is the same', () => {
    const plain = claimValue(codeDay(encounter, fullBook, MEDICARE), 0)
    expect(entry(plain)).toEqual({ table: 'policy', name: 'medicare', changed: {} })
    const { tables: _, ...rest } = claimValue(claim, 0)
    const { tables: __, ...same } = claimValue(claim, 0, ['overlap'])
    expect(same).toEqual(rest)
  })
})

describe('what is written', () => {
  const written = (rows: readonly Row[], visits: readonly string[] = []): Written =>
    claimValue(
      coder(fullBook)(day('office', rows, { visits: visits.map((one) => visit(one, false)) })),
      DAY,
    ) as Written
  const pembrolizumab = (stop: string | null) => inf('pembrolizumab', '10:00', stop, { dose: '200 mg' })

  it('of a line: what it is, what it pays, and why', () => {
    const { lines } = written([pembrolizumab('11:00')])
    expect(lines.map((line) => line['code'])).toEqual(['96413', 'J9271'])
    const { because, ...rest } = lines[1] ?? { because: [] }
    expect(rest).toEqual({
      code: 'J9271',
      units: 200,
      modifiers: ['JZ'],
      kind: 'drug',
      role: 'drug',
      administrations: ['a1'],
      minutes: 0,
      rate: {
        amount: 62_253,
        basis: 'medicare',
        source: 'ASP payment limits, October 2026',
        from: '2026-10-01',
      },
      amount: 1_245_060,
      dates: [{ date: '2026-10-06', units: 200 }],
    })
    expect(because[1]).toEqual({
      rule: 'R-UNIT-1',
      text: '200 mg given at 1 MG a unit is 200 units.',
      cite: 'CGS-JW; HCPCS25',
      facts: { dose: { value: 200, unit: 'mg' }, unit: '1 MG', units: 200 },
    })
  })

  it('of a rule: its sources with their places, and nothing where it has none', () => {
    const { lines, findings } = written([pembrolizumab('11:00')])
    expect(lines[0]?.because[0]).toMatchObject({ rule: 'R-CLS-3', cite: 'IOM12 §30.5.D; BMS' })
    const [noted] = findings.filter(({ rule }) => rule === 'R-JW-7')
    expect(noted?.because[0]).toMatchObject({ rule: 'R-JW-7', cite: '' })
  })

  it('of a finding: what would mend it, with its facts', () => {
    const { findings } = written([pembrolizumab('11:00')])
    expect(findings.filter(({ fix }) => /[{}]/.test(String(fix)))).toEqual([])
    const value = claimValue(
      codeDay(day('office', [pembrolizumab('11:00')], { diagnoses: ['C34.11'] }), fullBook, MEDICARE),
      DAY,
    )
    expect((value['findings'] as readonly { readonly fix: unknown }[]).map(({ fix }) => fix)).toContain(
      'Add Z51.12, if the treatment was the reason for the encounter.',
    )
  })

  it('of a time: the date and the clock; of a number that is no time: the number', () => {
    const { findings } = written([pembrolizumab(null)])
    const [missing] = findings.filter(({ rule, ranges }) => rule === 'R-TIME-7' && ranges !== undefined)
    expect(missing).toMatchObject({
      severity: 'warning',
      administrations: ['a1'],
      lines: [0],
      denial: 'CO-151',
    })
    expect(missing?.because[0]?.facts).toEqual({ drug: 'pembrolizumab', start: '2026-10-06T10:00' })
    expect(missing?.['text']).toBe(missing?.because[0]?.text)
    expect(missing?.['ranges']).toEqual([
      { from: 1, to: 15, lines: [{ code: '96409', units: 1, modifiers: [] }] },
      { from: 16, to: 90, lines: [{ code: '96413', units: 1, modifiers: [] }] },
      ...[2, 3, 4, 5, 6, 7].map((more) => ({
        from: 60 * more - 29,
        to: 60 * more + 30,
        lines: [
          { code: '96413', units: 1, modifiers: [] },
          { code: '96415', units: more - 1, modifiers: [] },
        ],
      })),
      {
        from: 451,
        to: 480,
        lines: [
          { code: '96413', units: 1, modifiers: [] },
          { code: '96415', units: 7, modifiers: [] },
        ],
      },
    ])
    const [, told] = written([pembrolizumab('11:00')]).lines[0]?.because ?? []
    expect(told?.facts).toMatchObject({ minutes: 60 })
  })

  it('of what stands on no line: its minutes and why', () => {
    expect(written([pembrolizumab('11:00')], ['99214']).unbilled).toMatchObject([
      {
        administrations: [],
        minutes: 0,
        because: [{ rule: 'R-EM-3', facts: { code: '99214', identifiable: 'no' } }],
      },
    ])
  })

  it('of the totals: the patient’s share where the basis has one', () => {
    const { totals } = written([pembrolizumab('11:00')])
    expect(Object.keys(totals['medicare'] as object)).toEqual([
      'administration',
      'drug',
      'waste',
      'visit',
      'total',
      'unpriced',
      'coinsurance',
      'paid',
    ])
    const list = {
      basis: 'own',
      name: 'own',
      from: '',
      prices: [{ code: '96413', mills: 300_000, per: 'unit' }],
    } as const
    const own = codeDay(day('office', [pembrolizumab('11:00')]), fullBook, MEDICARE, { basis: 'list', list })
    expect(claimValue(own, DAY)['totals']).toEqual({
      own: { administration: 30_000, drug: 0, waste: 0, visit: 0, total: 30_000, unpriced: 1 },
    })
    const [line] = claimValue(own, DAY)['lines'] as Written['lines']
    expect(line).toMatchObject({ rate: { amount: 300_000, basis: 'own' }, amount: 30_000 })
  })
})
