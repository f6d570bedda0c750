import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import type { Patient, Setting } from '../encounter/model.ts'
import { readEncounter } from '../encounter/read.ts'
import { writeEncounter } from '../encounter/write.ts'
import { edgeProblem } from '../encounter/typed-time.ts'
import { codeDay } from '../rules/index.ts'
import { MEDICARE } from '../rules/policies/index.ts'
import { clearance, containersFor, doseFor, REGIMENS, regimenDay, USUAL_PATIENT } from './regimens.ts'

const DATE = '2026-10-06'
const book = fullBook.at(DATE)
const SETTINGS: readonly Setting[] = ['office', 'facility']

it('has at least twenty, each once', () => {
  expect(REGIMENS.length).toBeGreaterThanOrEqual(20)
  expect(new Set(REGIMENS.map((regimen) => regimen.id)).size).toBe(REGIMENS.length)
  expect(new Set(REGIMENS.map((regimen) => regimen.title)).size).toBe(REGIMENS.length)
})

describe.each(REGIMENS)('$title', (regimen) => {
  it('names drugs of the table, and times that follow one another', () => {
    expect(regimen.lines.filter((line) => book.findDrug(line.drug) === null)).toEqual([])
    for (const { start, stop } of regimenDay(regimen, USUAL_PATIENT, DATE, 'office').administrations)
      expect(edgeProblem('stop', stop, { start, stop })).toBeNull()
  })

  it.each(SETTINGS)('is coded in the %s, with a reason for every line and no error', (setting) => {
    const claim = codeDay(regimenDay(regimen, USUAL_PATIENT, DATE, setting), fullBook, MEDICARE)
    expect(claim.lines.some((line) => line.kind === 'administration')).toBe(true)
    expect(claim.lines.some((line) => line.kind === 'drug')).toBe(true)
    expect(claim.lines.filter((line) => line.because.length === 0)).toEqual([])
    expect(
      claim.findings
        .filter((finding) => finding.check.severity === 'error')
        .map((finding) => finding.check.id),
    ).toEqual([])
  })

  it('records the containers of every drug by vein, so that no discarded amount is open', () => {
    const claim = codeDay(regimenDay(regimen, USUAL_PATIENT, DATE, 'office'), fullBook, MEDICARE)
    const open = claim.findings.map(({ check }) => check.id)
    expect(open).not.toContain('drug-units/waste-not-recorded')
    expect(open).not.toContain('drug-units/container-unknown')
  })

  it('is a day that the file format holds', () => {
    const day = regimenDay(regimen, USUAL_PATIENT, DATE, 'office')
    const back = readEncounter(writeEncounter(day))
    expect(back.ok && back.value).toEqual(day)
  })

  it('leaves a dose undocumented that the patient does not decide', () => {
    const { administrations } = regimenDay(regimen, null, DATE, 'office')
    expect(administrations.filter(({ dose, order }) => order !== null && dose !== null)).toEqual([])
  })
})

describe('doses', () => {
  const patient = (more: Partial<Patient>): Patient => ({ ...USUAL_PATIENT, ...more })
  it.each([
    [
      'per m², rounded',
      { value: 85, unit: 'mg', per: 'm2', step: 5 } as const,
      patient({ weightKg: 76, heightCm: 172 }),
      160,
    ],
    [
      'per m², to one',
      { value: 75, unit: 'mg', per: 'm2', step: 1 } as const,
      patient({ weightKg: 70, heightCm: 157.5 }),
      131,
    ],
    ['per kg', { value: 5, unit: 'mg', per: 'kg', step: 1 } as const, patient({ weightKg: 80 }), 400],
    ['flat', { value: 200, unit: 'mg', per: 'flat', step: 0 } as const, patient({}), 200],
    [
      'by AUC',
      { value: 6, unit: 'mg', per: 'auc', step: 10 } as const,
      patient({ weightKg: 76.5, ageYears: 66, serumCreatinineMgDl: 0.8 }),
      650,
    ],
    [
      'by AUC, clearance capped',
      { value: 5, unit: 'mg', per: 'auc', step: 10 } as const,
      patient({ ageYears: 25, serumCreatinineMgDl: 0.5 }),
      750,
    ],
  ])('%s', (_, dose, one, mg) => {
    expect(doseFor(dose, one)).toEqual({ micro: mg * 1_000_000, unit: 'mg' })
  })

  it('needs every fact of the clearance', () => {
    expect(clearance(patient({ serumCreatinineMgDl: null }))).toBeNull()
    expect(clearance(patient({ sex: null }))).toBeNull()
    expect(clearance(patient({ sex: 'male', weightKg: 72, ageYears: 40, serumCreatinineMgDl: 1 }))).toBe(100)
  })
})

it('what is left of a multi-dose container is not discarded: neither JW nor JZ', () => {
  const weekly = REGIMENS.find(({ id }) => id === 'weekly-paclitaxel')
  const day = weekly === undefined ? null : regimenDay(weekly, USUAL_PATIENT, DATE, 'office')
  const claim = day === null ? null : codeDay(day, fullBook, MEDICARE)
  const paclitaxel = claim?.lines.filter(({ code }) => code === 'J9267')
  expect(paclitaxel?.map(({ modifiers, units }) => [modifiers, units])).toEqual([[[], 152]])
})

describe('containers', () => {
  it.each([
    [160, [100, 50], '100×2'],
    [200, [100, 50], '100×2'],
    [1080, [1000, 500], '1000×1 500×1'],
    [135, [160, 80, 20], '80×1 20×3'],
    [4, [4], '4×1'],
    [0, [100], ''],
    [30, [], ''],
  ] as const)('%d mg of %j: %s', (dose, sizes, text) => {
    expect(
      containersFor(dose, sizes)
        .map(({ size, count }) => `${size}×${count}`)
        .join(' '),
    ).toBe(text)
  })
})
