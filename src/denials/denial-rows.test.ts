import { describe, expect, it } from 'vitest'
import { loadDenials } from '../codes/claim-tables.ts'
import { fullBook } from '../codes/all-tables.ts'
import { blankAdministration, blankEncounter } from '../encounter/model.ts'
import { acknowledgementOf, checksAgainst, codeDay } from '../rules/index.ts'
import { MEDICARE } from '../rules/policies/index.ts'
import { denialRows, filterDenials, titleWords } from './denial-rows.ts'

const denials = await loadDenials()
const twice = {
  ...blankEncounter('d', '2026-10-06', 'office'),
  administrations: ['a1', 'a2'].map((id) => ({
    ...blankAdministration(id, 'vancomycin', 'iv-infusion', 600),
    stop: 660,
  })),
}
const rowOf = (code: string, encounter = twice) =>
  denialRows(denials, codeDay(encounter, fullBook, MEDICARE).findings).find(
    ({ denial }) => denial.code === code,
  )

describe('the denials', () => {
  it('are all of the list, each once', () => {
    expect(denials).toHaveLength(49)
    expect(new Set(denials.map(({ code }) => code)).size).toBe(49)
  })

  it('have a row for every denial that a check names', () => {
    const withChecks = denials.filter(({ code }) => checksAgainst(code).length > 0).map(({ code }) => code)
    for (const code of ['4', '15', '16', '18', '50', '97', '151', '197', '198'])
      expect(withChecks).toContain(code)
  })

  it('say which of the day is open', () => {
    expect(rowOf('18')?.open.map(({ check }) => check.id)).toEqual(['entry/entered-twice'])
    expect(rowOf('22')?.open).toEqual([])
    const { findings } = codeDay(twice, fullBook, MEDICARE)
    const acknowledgements = findings.map((one) => acknowledgementOf(one, twice, 'two bags'))
    expect(rowOf('18', { ...twice, acknowledgements })?.open).toEqual([])
  })

  it.each<[string, Parameters<typeof filterDenials>[1], string, readonly string[]]>([
    ['by code', 'all', 'co-197', ['197']],
    ['by words of the meaning', 'all', 'exact duplicate', ['18']],
    ['what is open', 'open', '', ['18']],
    ['open, other words', 'open', 'precertification', []],
    ['not prevented by a check', 'prevented', 'co-22', []],
  ])('are found %s', (_, filter, text, wanted) => {
    const rows = denialRows(
      denials,
      codeDay(twice, fullBook, MEDICARE).findings.filter(({ check }) => check.denial === 'CO-18'),
    )
    const found = filterDenials(rows, filter, text).map(({ denial }) => denial.code)
    expect(found).toEqual(wanted)
  })
})

it('a title names its blanks in words', () => {
  expect(titleWords('{code}-{modifier}: distinct from {column1}')).toBe(
    '[code]-[modifier]: distinct from [column1]',
  )
})
