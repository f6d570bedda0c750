/** A reason given for a finding: how long it holds, what opens it again, what is left when the finding is gone. */
import { expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { readEncounterValue } from '../encounter/read.ts'
import { encounterValue } from '../encounter/write.ts'
import type { Acknowledgement, Encounter } from '../encounter/model.ts'
import { acknowledgementOf } from './acknowledged.ts'
import type { Claim } from './answers.ts'
import { at, coder, day, give, inf, saline, visit } from './testing.ts'
import type { DayMore, Row } from './testing.ts'
import { claimValue } from './write-claim.ts'

const code = coder(fullBook)
const TWICE = 'entry/entered-twice'
const HOUR: readonly Row[] = [inf('vancomycin', '09:30', '11:30'), inf('vancomycin', '09:30', '11:30')]

const made = (rows: readonly Row[], more: DayMore = {}): Encounter => day('office', rows, more)

/** The day with a reason for the first finding of a check, as it stands. */
function answered(encounter: Encounter, check: string, reason = 'two bags'): Encounter {
  const finding = code(encounter).findings.find((one) => one.check.id === check)
  if (finding === undefined) throw new Error(`no finding ${check}`)
  const acknowledgements = [...encounter.acknowledgements, acknowledgementOf(finding, encounter, reason)]
  return { ...encounter, acknowledgements }
}

/** What the findings of a check were given: the reason, whether it holds, what it was given for. */
const answersTo = (claim: Claim, check: string) =>
  claim.findings.flatMap(({ check: { id }, acknowledged }) =>
    id !== check || acknowledged === null
      ? []
      : [{ reason: acknowledged.given.reason, holds: acknowledged.holds, before: acknowledged.before }],
  )

const withRows = (encounter: Encounter, rows: readonly Row[]): Encounter => ({
  ...encounter,
  administrations: made(rows).administrations,
})

it('holds while the facts are the same, and changes no line', () => {
  const before = made(HOUR)
  const after = answered(before, TWICE)
  const claim = code(after)
  expect(answersTo(claim, TWICE)).toEqual([{ reason: 'two bags', holds: true, before: [] }])
  expect(claim.lapsed).toEqual([])
  expect(claim.lines).toEqual(code(before).lines)
  expect(claim.totals).toEqual(code(before).totals)
  const others = claim.findings.filter((one) => one.check.id !== TWICE)
  expect(others.filter((one) => one.acknowledged !== null)).toEqual([])
})

it('survives the file', () => {
  const after = answered(made(HOUR), TWICE)
  expect(after.acknowledgements[0]?.title).toBe('Vancomycin: entered twice?')
  const read = readEncounterValue(JSON.parse(JSON.stringify(encounterValue(after))))
  expect(read.ok && answersTo(code(read.value), TWICE)).toMatchObject([{ holds: true }])
})

it.each<[string, readonly Row[], string]>([
  [
    'another stop',
    [inf('vancomycin', '09:30', '11:31'), inf('vancomycin', '09:30', '11:31')],
    'vancomycin 09:30 to 11:30, iv-infusion',
  ],
  [
    'another dose',
    [
      inf('vancomycin', '09:30', '11:30', { dose: '500 mg' }),
      inf('vancomycin', '09:30', '11:30', { dose: '500 mg' }),
    ],
    'vancomycin 09:30 to 11:30, iv-infusion',
  ],
  [
    'another access',
    [
      inf('vancomycin', '09:30', '11:30', { access: 'port' }),
      inf('vancomycin', '09:30', '11:30', { access: 'port' }),
    ],
    'vancomycin 09:30 to 11:30, iv-infusion',
  ],
])('%s opens it again with the old reason', (_, rows, was) => {
  const claim = code(withRows(answered(made(HOUR), TWICE), rows))
  expect(answersTo(claim, TWICE)).toEqual([{ reason: 'two bags', holds: false, before: [was] }])
  expect(claim.lapsed).toEqual([])
})

it('another date of service opens it again', () => {
  const after = { ...answered(made(HOUR), TWICE), date: '2026-10-07' }
  expect(answersTo(code(after), TWICE)).toMatchObject([{ holds: false, before: ['2026-10-06'] }])
})

it('is kept when the finding no longer arises', () => {
  const after = withRows(answered(made(HOUR), TWICE), [inf('vancomycin', '09:30', '11:30')])
  const claim = code(after)
  expect(answersTo(claim, TWICE)).toEqual([])
  expect(claim.lapsed).toEqual(after.acknowledgements)
  expect(claimValue(claim, 20_732)).toMatchObject({
    noLongerArises: [{ finding: TWICE, about: ['a2'], reason: 'two bags' }],
  })
})

it('without its facts it is shown and holds for none', () => {
  const bare: Acknowledgement = {
    finding: TWICE,
    title: null,
    about: ['a2'],
    facts: null,
    reason: 'two bags',
    extra: {},
  }
  const claim = code(made(HOUR, { acknowledgements: [bare] }))
  expect(answersTo(claim, TWICE)).toEqual([{ reason: 'two bags', holds: false, before: [] }])
})

it('two findings about the day are told apart by their facts', () => {
  const rows = [inf('vancomycin', '09:30', '11:30')]
  const OWN = 'visit/own-note-needed'
  const two = made(rows, { visits: [visit('99214'), visit('99213')] })
  const [first, second] = code(two).findings.filter((one) => one.check.id === OWN)
  if (first === undefined || second === undefined) throw new Error('two findings')
  const one = { ...two, acknowledgements: [acknowledgementOf(second, two, 'seen')] }
  const [left, right] = code(one).findings.filter((found) => found.check.id === OWN)
  expect([left?.acknowledged, right?.acknowledged?.holds]).toEqual([null, true])
  // The visit that it was given for is gone: the other one is open and says what the reason was for.
  const fewer = code({ ...one, visits: [visit('99214')] })
  expect(answersTo(fewer, OWN)).toMatchObject([{ holds: false, reason: 'seen' }])
})

it('is no matter of the order in the file', () => {
  const rows = [...HOUR, give('ondansetron', 'im', '12:00')]
  const after = answered(made(rows), TWICE)
  const turned = { ...after, administrations: after.administrations.toReversed() }
  expect(code(turned).findings.filter((one) => one.acknowledged?.holds === true)).toHaveLength(1)
})

it('the claim file says it of its finding alone', () => {
  const value = claimValue(code(answered(made(HOUR), TWICE)), 20_732)
  const text = JSON.stringify(value)
  expect(text.match(/"acknowledged":/g)).toHaveLength(1)
  expect(text).toContain('"acknowledged":{"reason":"two bags","holds":true,"before":[]}')
  expect(text).not.toContain('noLongerArises')
})

/** The facts that are kept of the first finding of a check. */
const keptOf = (encounter: Encounter, check: string) =>
  answered(encounter, check).acknowledgements.at(-1)?.facts

it.each<[string, readonly Row[], DayMore, string, { readonly [name: string]: string }]>([
  [
    'all that is documented of an administration',
    [
      inf('oxaliplatin', '10:00', '12:00', {
        access: 'port',
        dose: '80 mg',
        discarded: '20 mg',
        purpose: 'palliative',
      }),
    ],
    {},
    'documentation/waste-without-container',
    {
      date: '2026-10-06',
      drug: 'oxaliplatin',
      discarded: '20 mg',
      documented: 'oxaliplatin 10:00 to 12:00, iv-infusion, port, 80 mg, 20 mg discarded, palliative',
    },
  ],
  [
    'a start alone where there is no stop',
    [inf('vancomycin', '10:00', null)],
    {},
    'services/missing-stop-time',
    { date: '2026-10-06', drug: 'vancomycin', start: '10:00', documented: 'vancomycin 10:00, iv-infusion' },
  ],
  [
    'a time of the next day with its date',
    [inf('vancomycin', '23:00', null, { stop: at('+01:00') + 1440 })],
    {},
    'entry/far-from-date',
    {
      date: '2026-10-06',
      drug: 'vancomycin',
      start: '23:00',
      documented: 'vancomycin 23:00 to 01:00 on 2026-10-08, iv-infusion',
    },
  ],
  [
    'a time of the next day that the finding names, with its date',
    [inf('vancomycin', '10:00', null, { start: at('+01:00'), stop: at('+01:00') })],
    {},
    'entry/no-minutes',
    {
      date: '2026-10-06',
      drug: 'vancomycin',
      start: '01:00 on 2026-10-07',
      documented: 'vancomycin 01:00 on 2026-10-07 to 01:00 on 2026-10-07, iv-infusion',
    },
  ],
  [
    'nothing documented where it is about the day',
    [inf('vancomycin', '10:00', '11:00')],
    { primaryReason: 'a9' },
    'entry/primary-reason-unknown',
    { date: '2026-10-06', reason: 'a9' },
  ],
  [
    'the facts of its own sentence and not of those after it',
    [saline('10:00', '11:00', { purpose: null })],
    {},
    'hydration/purpose-not-stated',
    {
      date: '2026-10-06',
      drug: 'normal saline',
      code: '96360',
      documented: 'normal saline 10:00 to 11:00, iv-infusion',
    },
  ],
])('keeps %s', (_, rows, more, check, facts) => {
  expect(keptOf(made(rows, more), check)).toEqual(facts)
})

const MISSING = 'diagnoses/encounter-code-missing'
const SAME = 'documentation/same-minutes'
const ONE = inf('oxaliplatin', '10:00', '12:00')
const OTHER = inf('oxaliplatin', '14:00', '16:00')
const THREE = ['vancomycin', 'cefepime', 'ceftriaxone'].map((drug, at) =>
  inf(drug, `${10 + 2 * at}:00`, `${10 + 2 * at}:45`),
)

it.each<[string, string, readonly Row[], readonly Row[], readonly string[]]>([
  [
    'one more administration of its drug',
    MISSING,
    [ONE],
    [ONE, OTHER],
    ['oxaliplatin 10:00 to 12:00, iv-infusion'],
  ],
  ['one fewer', MISSING, [ONE, OTHER], [ONE], ['oxaliplatin 14:00 to 16:00, iv-infusion']],
  [
    'one of several that is documented otherwise',
    SAME,
    THREE,
    [THREE[0] ?? ONE, inf('cefepime', '12:05', '12:50'), THREE[2] ?? ONE],
    ['cefepime 12:00 to 12:45, iv-infusion'],
  ],
  [
    'one more drug',
    SAME,
    THREE,
    [...THREE, inf('famotidine', '16:00', '16:45')],
    ['vancomycin, cefepime and ceftriaxone'],
  ],
])('says what was otherwise: %s', (_, check, before, after, wanted) => {
  const more = { diagnoses: ['C18.7'] }
  const claim = code({ ...answered(made(before, more), check), administrations: made(after).administrations })
  expect(answersTo(claim, check)).toEqual([{ reason: 'two bags', holds: false, before: wanted }])
  expect(claim.lapsed).toEqual([])
})

const bare = (finding: string, about: readonly string[], reason: string): Acknowledgement => ({
  finding,
  title: null,
  about,
  facts: null,
  reason,
  extra: {},
})

it('with fewer facts than the finding has it does not hold', () => {
  const after = answered(made(HOUR), TWICE)
  const [one] = after.acknowledgements
  if (one === undefined) throw new Error('no reason')
  const { documented: _, ...facts } = one.facts ?? {}
  const older = { ...after, acknowledgements: [{ ...one, facts }] }
  expect(answersTo(code(older), TWICE)).toMatchObject([{ holds: false, before: [] }])
})

it('holds for the administration that it was given for, not for its like', () => {
  const thrice = answered(made([...HOUR, ...HOUR.slice(1)]), TWICE)
  const found = code(thrice).findings.filter(({ check }) => check.id === TWICE)
  expect(found.map((one) => [...one.administrations, one.acknowledged?.holds ?? null])).toEqual([
    ['a2', true],
    ['a3', null],
  ])
})

it('two checks of one administration have a reason each, though their facts are the same', () => {
  const still = inf('vancomycin', '09:30', '09:30')
  const once = answered(made([still, still]), TWICE)
  const [none] = code(once).findings.filter(
    ({ check, administrations }) => check.id === 'entry/no-minutes' && administrations.includes('a2'),
  )
  if (none === undefined) throw new Error('no finding')
  const both = {
    ...once,
    acknowledgements: [...once.acknowledgements, acknowledgementOf(none, once, 'as recorded')],
  }
  const claim = code(both)
  expect(answersTo(claim, TWICE)).toMatchObject([{ reason: 'two bags', holds: true }])
  expect(answersTo(claim, 'entry/no-minutes')).toMatchObject([{ reason: 'as recorded', holds: true }])
})

it.each<[string, readonly Acknowledgement[], readonly string[]]>([
  ['of another check', [bare('entry/no-minutes', ['a2'], 'x'), bare(TWICE, ['a2'], 'y')], ['x']],
  ['about the day', [bare(TWICE, [], 'x'), bare(TWICE, ['a2'], 'y')], ['x']],
  ['about another administration', [bare(TWICE, ['a1'], 'x'), bare(TWICE, ['a2'], 'y')], ['x']],
  ['given a second time', [bare(TWICE, ['a1', 'a2'], 'y'), bare(TWICE, ['a2'], 'x')], ['x']],
])('a reason %s is no answer and is kept', (_, acknowledgements, lapsed) => {
  const claim = code(made(HOUR, { acknowledgements }))
  expect(answersTo(claim, TWICE)).toEqual([{ reason: 'y', holds: false, before: [] }])
  expect(claim.lapsed.map(({ reason }) => reason)).toEqual(lapsed)
})

it('a reason that holds is not replaced by one that does not', () => {
  const after = answered(made(HOUR), TWICE)
  const two = { ...after, acknowledgements: [...after.acknowledgements, bare(TWICE, ['a2'], 'older')] }
  const claim = code(two)
  expect(answersTo(claim, TWICE)).toEqual([{ reason: 'two bags', holds: true, before: [] }])
  expect(claim.lapsed.map(({ reason }) => reason)).toEqual(['older'])
})
