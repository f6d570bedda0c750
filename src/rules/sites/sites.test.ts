/** Which accesses of an encounter are sites of their own, what is said of them and what is asked. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { isInitialCode } from '../administration-codes.ts'
import type { Switches } from '../policy.ts'
import { sentenceOf } from '../step.ts'
import { coder, day, give, inf, lineText, push, saline, TEST_DATE, testRemarks } from '../testing.ts'
import type { Row } from '../testing.ts'
import { siteRemarks } from './sites.ts'

const reason = 'drugs that must not meet'

testRemarks(siteRemarks, TEST_DATE, [
  [{ session: 1, access: '', reason: null }, []],
  [{ session: 1, access: 'arm', reason }, ['sites/justified']],
  [{ session: 1, access: 'arm', reason: null }, ['sites/any-second-access']],
  [{ session: 1, access: '', reason }, []],
  [{ session: 2, access: '', reason: null }, ['sites/returned']],
  [{ session: 2, access: 'arm', reason }, ['sites/justified', 'sites/returned']],
])

const code = coder(fullBook)
const port = { access: 'port' }
const arm = { access: 'arm' }
const why = { secondAccessReason: reason }

/** Initial lines with what they rest on and what is said of their sites. */
const sites = (rows: readonly Row[], under: Partial<Switches> = {}) =>
  code(day('facility', rows), under)
    .lines.filter((line) => isInitialCode(line.code))
    .map((line) => {
      const said = line.because.filter(({ says }) => says.id.startsWith('sites/'))
      return [
        `${lineText(line)} ${line.administrations.join(' ')}`,
        ...said.map((step) => `${step.about.join(' ')}: ${sentenceOf(step, 0)}`),
      ]
    })

describe('sites', () => {
  it('R-SITE-2: an access with a reason is a site, by what any of its administrations says', () => {
    const rows = [
      inf('vancomycin', '08:00', '09:00', port),
      inf('cefepime', '08:00', '09:00', arm),
      push('morphine', '09:10', { ...arm, ...why }),
    ]
    expect(sites(rows)).toEqual([
      ['96365 a1'],
      ['96365-59 a2', 'a2 a3: The record gives a reason for a second site at arm: drugs that must not meet.'],
    ])
  })

  it('R-SITE-2: where every access has a reason the first is the main one, by start, then by the file', () => {
    const two = (from: string) => [
      inf('vancomycin', from, '09:00', { ...port, ...why }),
      inf('cefepime', '08:00', '09:00', { ...arm, ...why }),
    ]
    expect(sites(two('08:10')).map(([line]) => line)).toEqual(['96365 a2', '96365-59 a1'])
    expect(sites(two('08:00')).map(([line]) => line)).toEqual(['96365 a1', '96365-59 a2'])
    expect(sites(two('08:00')).map((one) => one.length)).toEqual([1, 2])
  })

  it('R-SITE-2: what was set aside counts as use of an access, an injection does not', () => {
    const flush = push('heparin flush', '07:00', { ...arm, ...why })
    const rows = [
      inf('vancomycin', '08:00', '09:00', { ...port, ...why }),
      inf('cefepime', '08:00', '09:00', { ...arm, ...why }),
    ]
    expect(sites([...rows, flush]).map(([line]) => line)).toEqual(['96365 a2', '96365-59 a1'])
    const skin = give('denosumab', 'sc', '07:00', { ...arm, ...why })
    expect(sites([...rows, skin]).map(([line]) => line)).toEqual(['96365 a1', '96365-59 a2'])
  })

  it('R-SITE-2: by policy any second access, or none; an access without a name is one more', () => {
    const rows = [inf('vancomycin', '08:00', '09:00', port), inf('cefepime', '08:00', '09:00')]
    expect(sites(rows)).toEqual([['96365 a1']])
    expect(sites(rows, { secondSite: 'any-second-access' })).toEqual([
      ['96365 a1'],
      ['96365-59 a2', 'a2: By this policy the other access, a second access, is a site of its own.'],
    ])
    const justified = [
      inf('vancomycin', '08:00', '09:00', port),
      inf('cefepime', '08:00', '09:00', { ...arm, ...why }),
    ]
    expect(sites(justified, { secondSite: 'never' }).map(([line]) => line)).toEqual(['96365 a1'])
  })

  it('R-SESS-1: encounters are numbered as they come, whatever their numbers', () => {
    const rows = [
      inf('vancomycin', '08:00', '09:00', { session: 3 }),
      inf('cefepime', '18:00', '19:00', { session: 7 }),
      push('morphine', '18:00', { session: 7, ...arm, ...why }),
    ]
    expect(sites(rows)).toEqual([
      ['96365 a1'],
      [
        '96365-59 a2',
        'a2 a3: The patient left and came back: encounter 2 of the day has an initial service of its own.',
      ],
      [
        '96374-59 a3',
        'a3: The record gives a reason for a second site at arm: drugs that must not meet.',
        'a3: The patient left and came back: encounter 2 of the day has an initial service of its own.',
      ],
    ])
  })

  it('R-SITE-2: a second access without a reason is asked about, once, by its name', () => {
    const asked = (rows: readonly Row[], under: Partial<Switches> = {}) =>
      code(day('facility', rows), under).findings.flatMap(({ check, because, administrations }) =>
        check.id === 'sites/second-access-without-reason'
          ? [
              [
                administrations.join(' '),
                ...['access', 'accesses', 'line'].map((name) => because[0]?.facts[name]),
              ],
            ]
          : [],
      )
    const rows = [
      inf('vancomycin', '08:00', '09:00', port),
      inf('cefepime', '09:00', '09:30', arm),
      push('morphine', '09:40', arm),
    ]
    expect(asked(rows)).toEqual([['a2 a3', 'arm', ['port', 'arm'], '96365-59']])
    expect(asked([inf('vancomycin', '08:00', '09:00'), push('morphine', '09:40', arm)])).toEqual([
      ['a2', 'arm', ['an unnamed access', 'arm'], '96374-59'],
    ])
    // The line that a reason would allow, whichever site then leads, and where it allows none.
    expect(asked(rows, { distinctModifier: 'X' })[0]?.at(-1)).toBe('96365-XU')
    const behind = [inf('vancomycin', '08:00', '09:00', port), inf('cisplatin', '09:00', '10:00', arm)]
    expect(asked(behind)[0]?.at(-1)).toBe('96365-59')
    const fluid = [saline('08:00', '09:00', port), inf('cisplatin', '09:00', '10:00', arm)]
    expect(asked(fluid)[0]?.at(-1)).toBe('96360-59')
    const flush = [inf('vancomycin', '08:00', '09:00', port), push('saline flush', '09:00', arm)]
    expect(asked(flush)[0]?.at(-1)).toBe('no other initial service')
    // What does not go into a vein, and the other encounter of the day, are no part of it.
    const twice = [
      ...rows,
      give('heparin', 'sc', '09:45', arm),
      inf('vancomycin', '14:00', '15:00', { ...port, session: 2 }),
      push('morphine', '15:10', { ...arm, session: 2 }),
      inf('cefepime', '15:20', '16:00', { access: 'hand', session: 2 }),
    ]
    expect(asked(twice)).toEqual([
      ['a2 a3', 'arm', ['port', 'arm'], '96365-59'],
      ['a6', 'arm', ['port', 'arm', 'hand'], '96374-59'],
    ])
    expect(asked(rows, { secondSite: 'any-second-access' })).toEqual([])
    expect(asked(rows, { secondSite: 'never' })).toEqual([])
    expect(asked([inf('vancomycin', '08:00', '09:00', port)])).toEqual([])
    expect(
      asked([inf('vancomycin', '08:00', '09:00', port), push('morphine', '09:40', { ...arm, ...why })]),
    ).toEqual([])
  })
})
