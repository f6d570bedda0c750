import { expect, test } from 'vitest'
import { bodySurface } from './body-surface.ts'

const patient = (weightKg: number | null, heightCm: number | null) => ({
  weightKg,
  heightCm,
  sex: null,
  ageYears: null,
  serumCreatinineMgDl: null,
  extra: {},
})

test.each([
  [76, 172, '1.91'],
  [70, 170, '1.82'],
])('%d kg and %d cm are %s m²', (weight, height, surface) => {
  expect(bodySurface(patient(weight, height))?.toFixed(2)).toBe(surface)
})

test('nothing is computed from half of the facts', () => {
  expect(bodySurface(patient(76, null))).toBeNull()
  expect(bodySurface(null)).toBeNull()
})
