/** What a reviewer asks of the record: rows on both sides of each limit. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Route, Vial } from '../../encounter/model.ts'
import { at, coder, day, give, inf, push, run, saline } from '../testing.ts'
import type { More, Row } from '../testing.ts'

const code = coder(fullBook)

const asked = (rows: readonly Row[]): readonly (readonly string[])[] =>
  code(day('office', rows))
    .findings.filter(({ check }) => check.id.startsWith('documentation/'))
    .map(({ check, administrations }) => [
      check.id.slice('documentation/'.length),
      administrations.join(' '),
      check.severity,
    ])

const long = (drug: string, minutes: number, more: More = {}): Row =>
  inf(drug, '10:00', null, { stop: at('10:00') + minutes, ...more })

/** Infusions one after the other, each of its own drug. */
const after = (...minutes: readonly number[]): readonly Row[] =>
  ['vancomycin', 'cefepime', 'ceftriaxone', 'famotidine'].slice(0, minutes.length).map((drug, place) => {
    const start = at('08:00') + place * 120
    return inf(drug, '08:00', null, { start, stop: start + (minutes[place] ?? 0) })
  })

const short = (id: string) => ['short-infusion', id, 'info'] as const
const limit = (id: string) => ['minute-at-limit', id, 'info'] as const

it.each<[string, readonly Row[], readonly (readonly string[])[]]>([
  ['an infusion of 15 minutes', [long('vancomycin', 15)], [short('a1')]],
  ['an infusion of 16 minutes', [long('vancomycin', 16)], []],
  ['an infusion of 1 minute', [long('vancomycin', 1)], [short('a1')]],
  ['no minute, which the entry asks about', [long('vancomycin', 0)], []],
  ['no stop, which the missing stop asks about', [inf('vancomycin', '10:00', null)], []],
  [
    'three stretches of one bag, 15 minutes together',
    [
      long('vancomycin', 5, { bag: 'b' }),
      inf('vancomycin', '10:10', '10:15', { bag: 'b' }),
      inf('vancomycin', '10:20', '10:25', { bag: 'b' }),
    ],
    [short('a1 a2 a3')],
  ],
  [
    'three stretches of one bag, 16 minutes together',
    [
      long('vancomycin', 5, { bag: 'b' }),
      inf('vancomycin', '10:10', '10:15', { bag: 'b' }),
      inf('vancomycin', '10:20', '10:26', { bag: 'b' }),
    ],
    [],
  ],
  ['15 minutes under the skin', [run('Hizentra', 'sc-infusion', '10:00', '10:15')], [short('a1')]],
  [
    '10 minutes under the skin at each of two places',
    [
      run('Hizentra', 'sc-infusion', '10:00', '10:10', { access: 'left thigh' }),
      run('Hizentra', 'sc-infusion', '10:20', '10:30', { access: 'right thigh' }),
    ],
    [short('a1'), short('a2')],
  ],
  [
    '10 minutes under the skin, and a stretch without stop',
    [run('Hizentra', 'sc-infusion', '10:00', '10:10'), give('Hizentra', 'sc-infusion', '10:20')],
    [short('a1')],
  ],
  [
    'no minute under the skin, which the entry asks about',
    [run('Hizentra', 'sc-infusion', '10:00', '10:00')],
    [],
  ],
  ['16 minutes under the skin', [run('Hizentra', 'sc-infusion', '10:00', '10:16')], []],
  ['15 minutes into an artery', [run('cisplatin', 'ia-infusion', '10:00', '10:15')], [short('a1')]],
  ['16 minutes into an artery', [run('cisplatin', 'ia-infusion', '10:00', '10:16')], []],
  ['a push of 15 minutes', [push('ondansetron', '10:00', { stop: at('10:15') })], []],
  [
    'a push of 16 minutes',
    [push('ondansetron', '10:00', { stop: at('10:16') })],
    [['push-of-infusion-length', 'a1', 'info']],
  ],
  ['90 minutes', [long('vancomycin', 90)], []],
  ['91 minutes', [long('vancomycin', 91)], [limit('a1')]],
  ['92 minutes', [long('vancomycin', 92)], []],
  ['30 minutes', [long('vancomycin', 30)], []],
  ['31 minutes', [long('vancomycin', 31)], [limit('a1')]],
  ['32 minutes', [long('vancomycin', 32)], []],
  ['hydration of 30 minutes, which earns nothing', [saline('10:00', '10:30')], []],
  ['hydration of 31 minutes', [saline('10:00', '10:31')], [limit('a1')]],
  ['hydration of 32 minutes', [saline('10:00', '10:32')], []],
  ['two drugs of 45 minutes', after(45, 45, 50), []],
  ['three drugs of 45 minutes', after(45, 45, 45, 50), [['same-minutes', 'a1 a2 a3', 'info']]],
  ['three drugs of three lengths', after(45, 46, 47), []],
  [
    'two bags of 45 minutes, one with two drugs',
    [
      inf('vancomycin', '08:00', '08:45', { bag: 'b' }),
      inf('famotidine', '08:00', '08:45', { bag: 'b' }),
      inf('cefepime', '10:00', '10:45'),
      inf('ceftriaxone', '12:00', '12:50'),
    ],
    [],
  ],
  [
    'three times the same drug',
    [
      inf('vancomycin', '08:00', '08:45'),
      inf('vancomycin', '12:00', '12:45'),
      inf('vancomycin', '16:00', '16:45'),
    ],
    [],
  ],
])('%s', (_, rows, wanted) => {
  expect(asked(rows)).toEqual(wanted)
})

const vial: Vial = { ndc: null, count: 1, sizeMicroMg: 100e6, singleDose: true, extra: {} }
const noContainer = [['waste-without-container', 'a1', 'warning']]

it.each<[string, More, readonly (readonly string[])[]]>([
  ['discarded and no container', { dose: '60 mg', discarded: '40 mg' }, noContainer],
  ['discarded from a container', { dose: '60 mg', discarded: '40 mg', vials: [vial] }, []],
  ['the least discarded', { dose: '60 mg', discarded: '0.000001 mg' }, noContainer],
  ['nothing discarded', { dose: '60 mg', discarded: '0 mg' }, []],
  ['no word of it', { dose: '60 mg' }, []],
])('waste: %s', (_, more, wanted) => {
  expect(asked([long('oxaliplatin', 120, more)])).toEqual(wanted)
})

it('takes the container of another stretch of the drug', () => {
  const rows = [
    long('oxaliplatin', 60, { dose: '60 mg', vials: [vial] }),
    inf('oxaliplatin', '11:30', '12:30', { dose: '20 mg', discarded: '20 mg' }),
  ]
  expect(asked(rows)).toEqual([])
})

it('does not take the container of another drug', () => {
  const rows = [
    long('oxaliplatin', 60, { dose: '60 mg', discarded: '40 mg' }),
    inf('carboplatin', '11:30', '12:30', { dose: '100 mg', vials: [vial] }),
  ]
  expect(asked(rows)).toEqual(noContainer)
})

const BY_OTHER_WAY = [['route-against-product', 'a1', 'warning']]

it.each<[string, Route, readonly (readonly string[])[]]>([
  ['daratumumab', 'iv-push', []],
  ['J9144', 'sc', []],
  ['J9144', 'iv-push', BY_OTHER_WAY],
  ['J9316', 'iv-push', BY_OTHER_WAY],
  ['Hizentra', 'sc-infusion', []],
  ['Hizentra', 'iv-push', BY_OTHER_WAY],
  ['HyQvia', 'iv-push', BY_OTHER_WAY],
  ['hyaluronidase', 'sc', []],
  ['tocilizumab', 'iv-push', []],
  ['tocilizumab', 'sc', BY_OTHER_WAY],
  ['abatacept', 'im', BY_OTHER_WAY],
  ['J1560', 'im', []],
  ['J1560', 'iv-push', BY_OTHER_WAY],
  ['fulvestrant', 'im', []],
  ['methotrexate', 'intrathecal', []],
  ['J9144', 'intrathecal', []],
])('%s by %s', (drug, route, wanted) => {
  expect(asked([give(drug, route, '10:00')])).toEqual(wanted)
})
