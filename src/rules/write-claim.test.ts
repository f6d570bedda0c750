/** The policy entry of the claim file: what the profile changes, and what of it made a difference. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { codeDay } from './code-day.ts'
import { MEDICARE } from './policies/index.ts'
import { NATIONAL } from './pricing.ts'
import { decisiveSwitches } from './readings/readings.ts'
import { day, inf, policyWith } from './testing.ts'
import { claimValue } from './write-claim.ts'

const encounter = day('office', [inf('cefepime', '06:00', '07:30'), inf('vancomycin', '07:00', '16:00')])
const policy = policyWith({ overlap: 'any-16-concurrent', missingStop: 'unbillable' })
const claim = codeDay(encounter, fullBook, policy)

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
