import { fc } from '../lib/seeded.ts'
import { describe, expect, it } from 'vitest'
import { anyEncounter } from './any-encounter.ts'
import { readEncounter, readEncounterValue } from './read.ts'
import { encounterValue, writeEncounter } from './write.ts'

const administration = { id: 'a1', drug: 'oxaliplatin', route: 'iv-infusion', start: '2026-10-06T09:30' }
const day = {
  format: 'infusion-day/1',
  id: 'd',
  setting: 'office',
  date: '2026-10-06',
  administrations: [administration],
}

const withDay = (changes: object) => ({ ...day, ...changes })
const withFirst = (changes: object) => ({ ...day, administrations: [{ ...administration, ...changes }] })

function problemsOf(value: unknown): readonly string[] {
  const read = readEncounterValue(value)
  return read.ok ? [] : read.error.map((problem) => `${problem.path}: ${problem.text}`)
}

function valueOf(value: unknown) {
  const read = readEncounterValue(value)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

const firstOf = (changes: object) => valueOf(withFirst(changes)).administrations[0]

describe('what is read', () => {
  it('fills in what is absent', () => {
    expect(valueOf(day)).toMatchObject({
      title: 'd',
      payer: 'medicare',
      patient: null,
      diagnoses: [],
      primaryReason: null,
    })
    expect(firstOf({})).toMatchObject({
      start: 570,
      stop: null,
      session: 1,
      access: null,
      dose: null,
      vials: [],
      extra: {},
    })
  })

  it('counts minutes from midnight of the date', () => {
    expect(firstOf({ start: '2026-10-05T23:00', stop: '2026-10-07T00:01' })).toMatchObject({
      start: -60,
      stop: 1441,
    })
  })

  it('reads amounts from their decimal text', () => {
    expect(firstOf({ dose: { value: 0.1, unit: 'mg' } })?.dose?.micro).toBe(100_000)
    expect(firstOf({ dose: { value: 0.000001, unit: 'mg' } })?.dose?.micro).toBe(1)
    expect(firstOf({ dose: { value: 999999999.999999, unit: 'mg' } })?.dose?.micro).toBe(999_999_999_999_999)
    expect(firstOf({ vials: [{ count: 2, sizeMg: 0.4 }] })?.vials[0]).toMatchObject({
      ndc: null,
      sizeMicroMg: 400_000,
    })
  })

  it('takes null as absent and an empty text as none where it says nothing', () => {
    expect(firstOf({ stop: null, access: '', bag: '', secondAccessReason: '', purpose: '' })).toMatchObject({
      stop: null,
      access: null,
      bag: null,
      secondAccessReason: null,
      purpose: null,
    })
  })

  it('keeps fields that are not of the format, also those of an amount', () => {
    const text = JSON.stringify(withFirst({ note: 'n', dose: { value: 1, unit: 'mg', by: 'x' } }))
    const read = readEncounter(text)
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(JSON.parse(writeEncounter(read.value))).toEqual(JSON.parse(text))
  })

  it('is not led astray by keys of the prototype', () => {
    const read = readEncounter(
      JSON.stringify(day).replace('{', '{"__proto__":{"payer":"evil"},"constructor":1,'),
    )
    expect(read.ok && read.value.payer).toBe('medicare')
    expect(read.ok && Object.keys(read.value.extra)).toEqual(['__proto__', 'constructor'])
    expect(read.ok && writeEncounter(read.value)).toContain('"__proto__"')
  })

  it('takes a byte order mark', () => {
    expect(readEncounter(`\uFEFF${JSON.stringify(day)}`).ok).toBe(true)
  })

  it('takes a day without administrations', () => {
    expect(valueOf(withDay({ administrations: [] })).administrations).toEqual([])
  })
})

describe('what is refused', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['another document', [], [': must be an object, not a list']],
    ['no document', null, [': must be an object, not null']],
    [
      'another version',
      withDay({ format: 'infusion-day/2' }),
      ['format: must be "infusion-day/1", not "infusion-day/2"'],
    ],
    ['no id', withDay({ id: undefined }), ['id: is missing']],
    ['an empty id', withDay({ id: '' }), ['id: must not be empty']],
    ['a setting', withDay({ setting: 'clinic' }), ['setting: must be office or facility, not "clinic"']],
    ['no such day', withDay({ date: '2026-02-30' }), ['date: must be a day of the calendar like 2026-10-06']],
    ['no list', withDay({ administrations: {} }), ['administrations: must be a list, not an object']],
    [
      'no administrations',
      withDay({ administrations: null }),
      ['administrations: is missing; a day without any has an empty list'],
    ],
    ['a diagnosis', withDay({ diagnoses: ['C18.7', 7] }), ['diagnoses[1]: must be text, not 7']],
    ['a visit', withDay({ visits: [{ code: '9921' }] }), ['visits[0].code: must be five letters or digits']],
    [
      'a weight',
      withDay({ patient: { weightKg: '76' } }),
      ['patient.weightKg: must be a number from 0, not "76"'],
    ],
    ['an authorization', withDay({ authorizations: [{}] }), ['authorizations[0].number: is missing']],
    [
      'an administration',
      withDay({ administrations: [7] }),
      ['administrations[0]: must be an object, not 7'],
    ],
    ['an empty id', withFirst({ id: '' }), ['administrations[0].id: must not be empty']],
    ['a drug', withFirst({ drug: 5 }), ['administrations[0].drug: must be text, not 5']],
    ['no start', withFirst({ start: undefined }), ['administrations[0].start: is missing']],
    [
      'no such minute',
      withFirst({ start: '2026-10-06T24:00' }),
      ['administrations[0].start: must be a minute of the calendar like 2026-10-06T09:30'],
    ],
    [
      'seconds',
      withFirst({ stop: '2026-10-06T10:00:00' }),
      ['administrations[0].stop: must be a minute of the calendar like 2026-10-06T09:30'],
    ],
    [
      'a stop before the start',
      withFirst({ stop: '2026-10-06T09:29' }),
      ['administrations[0].stop: is before the start'],
    ],
    [
      'a session',
      withFirst({ session: 0 }),
      ['administrations[0].session: must be a whole number from 1, not 0'],
    ],
    [
      'half a session',
      withFirst({ session: 1.5 }),
      ['administrations[0].session: must be a whole number from 1, not 1.5'],
    ],
    [
      'a unit',
      withFirst({ dose: { value: 1, unit: 'kg' } }),
      ['administrations[0].dose.unit: must be mg, mcg, g, mL, unit or mEq, not "kg"'],
    ],
    [
      'an order',
      withFirst({ order: { value: 1, unit: 'mg' } }),
      ['administrations[0].order.per: is missing'],
    ],
    ['a vial', withFirst({ vials: [{ sizeMg: 5 }] }), ['administrations[0].vials[0].count: is missing']],
    ['an access', withFirst({ access: 1 }), ['administrations[0].access: must be text, not 1']],
    [
      'an acknowledgement without words',
      withDay({ acknowledgements: [{ finding: 'entry/entered-twice' }, { finding: '', reason: '' }] }),
      [
        'acknowledgements[0].reason: is missing',
        'acknowledgements[1].finding: must not be empty',
        'acknowledgements[1].reason: must not be empty',
      ],
    ],
    [
      'an acknowledged fact that is no text',
      withDay({ acknowledgements: [{ finding: 'a/b', facts: { stop: 660, drug: 'x' }, reason: 'ok' }] }),
      ['acknowledgements[0].facts.stop: must be text'],
    ],
    [
      'half a cycle',
      withDay({ authorizations: [{ number: '1', cycles: 1.5, codes: [7] }] }),
      [
        'authorizations[0].codes[0]: must be text, not 7',
        'authorizations[0].cycles: must be a whole number from 0, not 1.5',
      ],
    ],
  ])('%s', (_, value, problems) => {
    expect(problemsOf(value)).toEqual(problems)
  })

  it.each([-1, 1e9, 0.1234567, 1e-7, '5', true])('an amount of %s', (value) => {
    expect(problemsOf(withFirst({ dose: { value, unit: 'mg' } }))).toHaveLength(1)
  })

  it('two administrations with one id', () => {
    expect(problemsOf(withDay({ administrations: [administration, administration] }))).toEqual([
      'administrations[1].id: "a1" is already the id of administrations[0]',
    ])
  })

  it('every fault at once, the first fifty', () => {
    expect(problemsOf(withFirst({ drug: 1, route: 'x', start: 'y' }))).toHaveLength(3)
    expect(problemsOf(withDay({ administrations: Array(60).fill(0) }))).toHaveLength(50)
  })

  it('more administrations than a day can hold', () => {
    const administrations = Array.from({ length: 10_000 }, (_, i) => ({ ...administration, id: `a${i}` }))
    expect(problemsOf(withDay({ administrations }))).toEqual([
      'administrations: 10000 administrations are too many for one day; at most 5000 are read',
    ])
  })

  it.each([
    ['diagnoses', 200, 'C18.7'],
    ['visits', 100, { code: '99214' }],
    ['authorizations', 500, { number: 'A1' }],
    ['acknowledgements', 1000, { finding: 'entry/entered-twice', reason: 'two bags' }],
  ])('more %s than a day can hold', (name, most, one) => {
    expect(problemsOf(withDay({ [name]: Array(most + 1).fill(one) }))).toEqual([
      `${name}: ${most + 1} ${name} are too many for one day; at most ${most} are read`,
    ])
    expect(readEncounterValue(withDay({ [name]: Array(most).fill(one) })).ok).toBe(true)
  })

  it.each([
    ['', 'the file is empty'],
    ['{', 'it is not JSON: line 1, column 2: the text ends, a key in double quotes or } is expected'],
    ['{\n  "a": 1,\n}', 'it is not JSON: line 3, column 1: a key in double quotes is expected'],
    ['{"a" 1}', 'it is not JSON: line 1, column 6: a colon is expected'],
    ['[1 2]', 'it is not JSON: line 1, column 4: a comma or a closing bracket is expected'],
    ['{"a": .5}', 'it is not JSON: line 1, column 7: a value is expected'],
    ['{} x', 'it is not JSON: line 1, column 4: nothing more is expected'],
  ])('text that is not JSON: %j', (text, problem) => {
    expect(readEncounter(text)).toEqual({ ok: false, error: [{ path: '', text: problem }] })
  })

  it('a file that is far too large', () => {
    expect(readEncounter(' '.repeat(20_000_001)).ok).toBe(false)
  })

  it('fields nested beyond reason', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const read = readEncounter(JSON.stringify(day).replace('{', `{"x":${deep},`))
    expect(read.ok ? [] : read.error).toEqual([{ path: 'x', text: 'is nested too deeply' }])
  })
})

describe('read and write', () => {
  it('read of write is the same encounter', () => {
    fc.assert(
      fc.property(anyEncounter, (encounter) => {
        expect(readEncounter(writeEncounter(encounter))).toEqual({ ok: true, value: encounter })
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it('any value is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readEncounterValue(value).ok).toBe(false)
        expect(
          readEncounterValue({ ...day, administrations: value, visits: value, patient: value }),
        ).toHaveProperty('ok')
      }),
    )
  })

  it('writes keys in the order of the format page and leaves out defaults', () => {
    const text =
      '{"administrations":[],"date":"2026-10-06","setting":"office","id":"d","note":1,"format":"infusion-day/1","payer":"medicare"}'
    const read = readEncounter(text)
    expect(read.ok && Object.keys(encounterValue(read.value))).toEqual([
      'format',
      'id',
      'setting',
      'date',
      'administrations',
      'note',
    ])
  })
})
