import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { queryFor } from './query.ts'
import { day, give, inf, push, TEST_DATE } from './testing.ts'
import type { Row } from './testing.ts'

const book = fullBook.at(TEST_DATE)
const ASKS =
  'on 6 Oct 2026: a start is documented. A stop was not found in the record. Does the record hold a stop time ' +
  'for this infusion? If so, please say where. If not, please answer “not documented”.'

const of = (...rows: readonly Row[]): string | null => queryFor(day('office', rows), 'a1', book)

describe('the query for a missing stop', () => {
  it.each<[string, readonly Row[], string]>([
    ['as documented', [inf('Keytruda', '09:00', null)], 'Keytruda, intravenous infusion'],
    [
      'no product that was not documented',
      [inf('immune globulin', '09:00', null)],
      'Immune globulin, intravenous infusion',
    ],
    ['a code by its label', [inf('J9263', '09:00', null)], 'Oxaliplatin, intravenous infusion'],
    ['an unknown code not at all', [inf('J9876', '09:00', null)], 'A drug, intravenous infusion'],
    ['a code with spaces around it', [inf(' j9263 ', '09:00', null)], 'Oxaliplatin, intravenous infusion'],
    [
      'one space between words',
      [inf(' iron   sucrose ', '09:00', null)],
      'Iron sucrose, intravenous infusion',
    ],
    ['no amount', [inf('drug Q 500 mg/m2 (2 g)', '09:00', null)], 'Drug Q, intravenous infusion'],
    [
      'the access',
      [inf('vancomycin', '09:00', null, { access: 'port' })],
      'Vancomycin, intravenous infusion, port',
    ],
    [
      'which of several',
      [inf('cefepime', '16:00', null), inf('cefepime', '08:00', '08:30')],
      'Cefepime, intravenous infusion, the second of 2 that day',
    ],
    [
      'no other drug, technique or access among them',
      [
        inf('cefepime', '09:00', null, { access: 'port' }),
        inf('vancomycin', '10:00', null, { access: 'port' }),
        push('cefepime', '11:00', { access: 'port' }),
        inf('cefepime', '12:00', null, { access: 'arm' }),
      ],
      'Cefepime, intravenous infusion, port',
    ],
    [
      'which of more than six by its number',
      [
        inf('cefepime', '23:00', null),
        ...['01', '02', '03', '04', '05', '06'].map((hour) => inf('cefepime', `${hour}:00`, null)),
      ],
      'Cefepime, intravenous infusion, the no. 7 of 7 that day',
    ],
    [
      'under the skin',
      [give('immune globulin', 'sc-infusion', '09:00')],
      'Immune globulin, subcutaneous infusion',
    ],
    ['into an artery', [give('floxuridine', 'ia-infusion', '09:00')], 'Floxuridine, intra-arterial infusion'],
  ])('names %s', (_, rows, what) => {
    expect(of(...rows)).toBe(`${what}, ${ASKS}`)
  })

  it.each<[string, Row]>([
    ['a stop that is documented', inf('vancomycin', '09:00', '10:00')],
    ['a push', push('ondansetron', '09:00')],
    ['an injection', give('pegfilgrastim', 'sc', '09:00')],
  ])('is not asked for %s', (_, row) => {
    expect(of(row)).toBe(null)
  })

  it('is not asked for what is not there, and needs no tables', () => {
    const encounter = day('office', [inf('vancomycin', '09:00', null)])
    expect(queryFor(encounter, 'a9')).toBe(null)
    expect(queryFor(encounter, 'a1')).toContain('Vancomycin')
  })

  it('holds no time, no code, no amount and no wish, whatever the drug is called', () => {
    for (const row of fullBook.drugs)
      for (const drug of [row.label, ...row.names, ...row.codes]) {
        const text = of(inf(drug, '13:07', null)) ?? ''
        const [asked = '', question = ''] = text.split(', on 6 Oct 2026')
        expect(asked).not.toMatch(/\d:\d\d|\b[A-Z]\d{4}\b|\b\d{5}\b|\d\s*(mg|mcg|mL|units?)\b/i)
        expect(question).not.toMatch(/\d|bill|claim|pay|unit|hour|minute|push/i)
      }
  })
})
