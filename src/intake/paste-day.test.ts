import { describe, expect, it } from 'vitest'
import { blankAdministration, blankEncounter } from '../encounter/model.ts'
import { canAdd, dayWithRecord } from './paste-day.ts'
import type { RecordFacts } from './paste-day.ts'

const facts = (date: string): RecordFacts => ({
  date,
  setting: null,
  patient: { weightKg: 70, heightCm: null },
  diagnoses: ['C18.7'],
})
const given = { ...blankAdministration('a1', 'oxaliplatin', 'iv-infusion', 570), stop: 690, bag: 'bag 1' }
const empty = blankEncounter('day', '2026-10-06', 'facility')
const day = { ...empty, administrations: [given] }

describe('dayWithRecord', () => {
  it('gives an empty day the date of the record', () => {
    const { encounter } = dayWithRecord(empty, [given], facts('2026-03-04'), 'add')
    expect(encounter).toMatchObject({ date: '2026-03-04', setting: 'facility', diagnoses: ['C18.7'] })
    expect(encounter.patient?.weightKg).toBe(70)
  })

  it('keeps ids and bags apart, and counts minutes from the midnight of the day', () => {
    const { encounter, ids } = dayWithRecord(day, [given], facts('2026-10-07'), 'add')
    expect(encounter.date).toBe('2026-10-06')
    expect(encounter.administrations[1]).toMatchObject({ id: 'a2', bag: 'bag 2', start: 2010, stop: 2130 })
    expect(ids).toEqual(['a2'])
  })

  it('replaces what is there', () => {
    const { encounter } = dayWithRecord(day, [given, given], facts('2026-03-04'), 'replace')
    expect(encounter.administrations.map(({ id }) => id)).toEqual(['a1', 'a2'])
    expect(encounter.date).toBe('2026-03-04')
  })

  it('adds no record of another day', () => {
    expect([canAdd(day, '2026-03-04'), canAdd(day, '2026-10-07'), canAdd(empty, '2026-03-04')]).toEqual([
      false,
      true,
      true,
    ])
  })
})
