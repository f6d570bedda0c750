import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { coder, day, give, inf, lineText, TEST_DATE, testDecision, visit } from '../testing.ts'
import type { Row } from '../testing.ts'
import { visitAnswer } from './visits.ts'

const fact = (
  code: string,
  identifiable: string,
  administration: string,
  setting = 'office',
  facilityVisitCode = 'G0463',
) => ({
  code,
  setting,
  identifiable,
  administration,
  facilityVisitCode,
  nurseVisit: '99211',
  complexity: 'G2211',
})

testDecision(visitAnswer, TEST_DATE, [
  [fact('99214', 'yes', 'yes'), 'kept', 'visit/kept'],
  [fact('99214', 'no', 'yes'), 'not-identifiable', 'visit/not-identifiable'],
  [fact('99214', 'not stated', 'yes'), 'not-identifiable', 'visit/not-identifiable'],
  [fact('99214', 'no', 'no'), 'kept', 'visit/kept'],
  [fact('G2211', 'not stated', 'yes'), 'complexity', 'visit/complexity'],
  [fact('G2211', 'not stated', 'no'), 'complexity', 'visit/complexity'],
  [fact('99211', 'yes', 'yes'), 'nurse-visit', 'visit/nurse-visit'],
  [fact('99211', 'yes', 'no'), 'kept', 'visit/kept'],
  [fact('99211', 'yes', 'yes', 'facility'), 'clinic', 'visit/clinic'],
  [fact('99214', 'yes', 'yes', 'facility'), 'clinic', 'visit/clinic'],
  [fact('99214', 'yes', 'yes', 'facility', 'keep'), 'kept', 'visit/kept'],
])

describe('the add-on for complexity', () => {
  const code = coder(fullBook)
  const CHECK = 'visit/complexity-beside-modifier-25'

  it.each<[string, readonly Row[], string, boolean]>([
    ['beside an infusion', [inf('iron sucrose', '10:00', '11:00')], '99214-25, G2211', true],
    ['on a day without an administration', [], '99214, G2211', false],
    ['beside a vaccine alone', [give('influenza vaccine', 'im', '10:00')], '99214-25, G2211', false],
    [
      'beside a vaccine and an injection',
      [give('influenza vaccine', 'im', '10:00'), give('fulvestrant', 'im', '10:05')],
      '99214-25, G2211',
      true,
    ],
  ])('%s', (_, rows, lines, warned) => {
    const claim = code(day('office', rows, { visits: [visit('99214'), visit('G2211')] }))
    const visits = claim.lines.filter((line) => line.kind === 'visit')
    expect(visits.map(lineText).join(', ')).toBe(lines)
    expect(claim.findings.some(({ check }) => check.id === CHECK)).toBe(warned)
  })

  it.each([
    ['2024-12-31', true],
    ['2025-01-01', false],
  ])('beside a vaccine on %s: not paid is %s', (date, warned) => {
    const visits = [visit('99214'), visit('G2211')]
    const claim = code(day('office', [give('influenza vaccine', 'im', '10:00')], { visits, date }))
    expect(claim.findings.some(({ check }) => check.id === CHECK)).toBe(warned)
  })
})
