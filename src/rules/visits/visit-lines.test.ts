/** Visits of a day on its claim: their modifiers, what is asked, and what is said. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting, Visit } from '../../encounter/model.ts'
import { chainOf, coder, day, give, lineText, push, visit } from '../testing.ts'
import type { Row } from '../testing.ts'

const code = coder(fullBook)
const drug = push('ondansetron', '10:00')
const unsaid = (of: string): Visit => ({ ...visit(of), separatelyIdentifiable: null })

type Case = readonly [
  point: string,
  setting: Setting,
  rows: readonly Row[],
  visits: readonly Visit[],
  lines: string,
  asked: string,
]

it.each<Case>([
  ['alone', 'office', [], [visit('99213')], '99213', ''],
  ['alone, not separate', 'office', [], [visit('99213', false)], '99213', ''],
  ['beside a drug', 'office', [drug], [visit('99213')], '99213-25', 'own-note-needed'],
  [
    'beside a drug, not separate',
    'office',
    [drug],
    [visit('99213', false)],
    '',
    'not-separately-identifiable',
  ],
  ['beside a drug, not stated', 'office', [drug], [unsaid('99213')], '', 'not-separately-identifiable'],
  ['of a nurse', 'office', [drug], [visit('99211')], '', ''],
  ['of a nurse alone', 'office', [], [visit('99211')], '99211', ''],
  ['in a hospital', 'facility', [drug], [visit('99213')], 'G0463-25', 'own-note-needed'],
  ['in a hospital alone', 'facility', [], [visit('99213')], 'G0463', ''],
  ['entered as the clinic visit', 'facility', [drug], [visit('G0463')], 'G0463-25', 'own-note-needed'],
  ['of an unknown code', 'office', [], [visit('99499')], '99499', 'code-not-in-tables'],
  [
    'of an unknown code beside a drug',
    'office',
    [drug],
    [visit('99499')],
    '99499-25',
    'code-not-in-tables own-note-needed',
  ],
  ['beside a flush', 'office', [give('port flush', 'access-flush', '10:00')], [visit('99213')], '99213', ''],
  ['of two kinds', 'office', [drug], [visit('99213'), visit('99211')], '99213-25', 'own-note-needed'],
])('a visit %s in an %s', (_, setting, rows, visits, lines, asked) => {
  const claim = code(day(setting, rows, { visits }))
  const own = claim.lines.filter(({ kind }) => kind === 'visit')
  expect(own.map(lineText).join(', ')).toBe(lines)
  const ids = claim.findings.map(({ check }) => check.id).filter((id) => id.startsWith('visit/'))
  expect(
    ids
      .map((id) => id.slice('visit/'.length))
      .toSorted()
      .join(' '),
  ).toBe(asked)
})

it('says why a visit stands, and why one does not', () => {
  const chains = (setting: Setting, rows: readonly Row[], of: Visit) => {
    const { lines, unbilled } = code(day(setting, rows, { visits: [of] }))
    return [...lines.filter(({ kind }) => kind === 'visit'), ...unbilled].map((one) => chainOf(one).join(' '))
  }
  expect(chains('office', [], visit('99213'))).toEqual(['R-EM-2'])
  expect(chains('office', [drug], visit('99213'))).toEqual(['R-EM-2'])
  expect(chains('office', [drug], visit('99213', false))).toEqual(['R-EM-3'])
  expect(chains('office', [drug], visit('99211'))).toEqual(['R-EM-1'])
  expect(chains('facility', [], visit('99213'))).toEqual(['R-EM-4'])
  expect(chains('facility', [drug], visit('99213'))).toEqual(['R-EM-4 R-EM-2'])
})
