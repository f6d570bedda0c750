/** A reason given for a finding: how long it holds, what opens it again, what is left when the finding is gone. */
import { expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { readEncounterValue } from '../encounter/read.ts'
import { encounterValue } from '../encounter/write.ts'
import type { Acknowledgement, Encounter } from '../encounter/model.ts'
import { acknowledgementOf } from './acknowledged.ts'
import type { Claim } from './answers.ts'
import { coder, day, give, inf, visit } from './testing.ts'
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
