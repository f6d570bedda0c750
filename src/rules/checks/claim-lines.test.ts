/** Codes that are not for the setting, visits and flushes beside what they belong to: both sides of each. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting } from '../../encounter/model.ts'
import type { Switches } from '../policy.ts'
import { coder, day, give, inf, push, visit } from '../testing.ts'
import type { DayMore, Row } from '../testing.ts'

const code = coder(fullBook)

const asked = (
  setting: Setting,
  rows: readonly Row[],
  more: DayMore = {},
  switches: Partial<Switches> = {},
): readonly string[] =>
  code(day(setting, rows, more), switches)
    .findings.filter(({ check }) => /^(claim-lines|edits)\//.test(check.id))
    .map(({ check, administrations }) => [check.id, ...administrations].join(' '))

const hour = inf('vancomycin', '10:00', '11:00', { access: 'port' })
const flushOf = (access: string, more = {}): Row =>
  give('port flush', 'access-flush', '09:00', { access, ...more })
const of = (c: string): Row => push(c, '10:00', { dose: '1 mg' })
const visits = (c: string, own = true): DayMore => ({ visits: [visit(c, own)] })

it.each<[string, Setting, readonly Row[], DayMore, Partial<Switches>, readonly string[]]>([
  ['a hospital’s drug code', 'office', [of('C9047')], {}, {}, ['claim-lines/facility-only a1']],
  ['a hospital’s drug code at home', 'facility', [of('C9047')], {}, {}, []],
  ['the clinic visit', 'office', [], visits('G0463'), {}, ['claim-lines/facility-only']],
  ['the clinic visit at home', 'facility', [], visits('G0463'), {}, []],
  ['a visit that becomes the clinic visit', 'facility', [], visits('99213'), {}, []],
  ['a payer that keeps visits', 'facility', [], visits('99213'), { facilityVisitCode: 'keep' }, []],
  ['status B', 'facility', [of('J1955')], {}, {}, ['claim-lines/not-for-facility a1']],
  [
    'status B beside visits that the payer keeps',
    'facility',
    [of('J1955')],
    visits('99213'),
    { facilityVisitCode: 'keep' },
    ['claim-lines/not-for-facility a1'],
  ],
  ['status B in an office', 'office', [of('J1955')], {}, {}, []],
  ['status E1', 'facility', [of('J0364')], {}, {}, ['claim-lines/not-paid-in-facility a1']],
  ['status E1 in an office', 'office', [of('J0364')], {}, {}, []],
  ['status K', 'facility', [of('J9271')], {}, {}, []],
  ['the nurse’s visit', 'office', [hour], visits('99211'), {}, ['claim-lines/nurse-visit']],
  ['the nurse’s visit alone', 'office', [], visits('99211'), {}, []],
  ['the nurse’s visit in a hospital', 'facility', [hour], visits('99211'), {}, []],
  ['the next visit up', 'office', [hour], visits('99212'), {}, []],
  ['a flush of the access that was used', 'office', [flushOf('port'), hour], {}, {}, []],
  ['a flush alone', 'office', [flushOf('port')], {}, {}, []],
  [
    'a flush of another access',
    'office',
    [flushOf('picc'), hour],
    {},
    {},
    ['claim-lines/flush-beside-service a1'],
  ],
  [
    'a flush and a visit',
    'office',
    [flushOf('port')],
    visits('99213'),
    {},
    ['claim-lines/flush-beside-service a1'],
  ],
  [
    'a flush and a visit that is not reported apart',
    'office',
    [flushOf('port')],
    visits('99213', false),
    {},
    ['claim-lines/flush-beside-service a1'],
  ],
  [
    'a flush in another encounter than the infusion',
    'office',
    [hour, flushOf('port', { session: 2, start: 900 })],
    {},
    {},
    ['claim-lines/flush-beside-service a2'],
  ],
  [
    'a flush and a drug by mouth only',
    'office',
    [flushOf('port'), give('lorazepam', 'oral', '09:10', { access: 'port' })],
    {},
    {},
    [],
  ],
  [
    'a drug by mouth and a visit',
    'office',
    [give('lorazepam', 'oral', '09:10', { access: 'port' })],
    visits('99213'),
    {},
    [],
  ],
  [
    'a flush of an access through which a drug by mouth was entered',
    'office',
    [flushOf('picc'), give('lorazepam', 'oral', '09:10', { access: 'picc' }), hour],
    {},
    {},
    ['claim-lines/flush-beside-service a1'],
  ],
  [
    'a flush of another access than an infusion that stands on no line',
    'office',
    [flushOf('picc'), inf('vancomycin', '10:00', null, { access: 'port', dose: '500 mg' })],
    {},
    { missingStop: 'unbillable' },
    [],
  ],
  [
    'a pair that no modifier lifts',
    'office',
    [give('fluorouracil', 'pump-initiation', '10:00'), give('fluorouracil', 'pump-refill-portable', '11:00')],
    {},
    {},
    ['edits/never-together a2'],
  ],
  [
    'a pair with a modifier',
    'office',
    [inf('pembrolizumab', '10:00', '11:00'), give('denosumab', 'sc', '11:00')],
    {},
    {},
    ['edits/modifier-for-pair a2'],
  ],
  [
    'no pair',
    'office',
    [inf('pembrolizumab', '10:00', '11:00'), give('leuprolide', 'im', '11:00')],
    {},
    {},
    [],
  ],
])('%s, %s', (_, setting, rows, more, switches, wanted) => {
  expect(asked(setting, rows, more, switches)).toEqual(wanted)
})

it('says which edition an edit and a limit stand in, and with which indicator', () => {
  const facts = (setting: Setting, rows: readonly Row[], id: string) =>
    code(day(setting, rows)).findings.find(({ check }) => check.id === id)?.because[0]?.facts
  const pair = [inf('pembrolizumab', '10:00', '11:00'), give('denosumab', 'sc', '11:00')]
  expect(facts('office', pair, 'edits/modifier-for-pair')).toMatchObject({
    indicator: 1,
    table: 'NCCI pairs, practitioner, July 2024',
  })
  expect(facts('facility', pair, 'edits/modifier-for-pair')).toMatchObject({
    indicator: 1,
    table: 'NCCI pairs, outpatient hospital, October 2026',
  })
  const hours = [inf('vancomycin', '08:00', '18:00')]
  expect(facts('office', hours, 'edits/over-clinical-limit')).toMatchObject({
    limit: 8,
    indicator: 3,
    table: 'Medically unlikely edits, October 2026',
  })
  expect(facts('facility', hours, 'edits/over-clinical-limit')).toBe(undefined)
})
