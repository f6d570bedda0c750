import { expect, test } from 'vitest'
import { gripAt, handlesOf } from './grips.ts'

test('the handles of a long bar lie on its edges', () => {
  expect(handlesOf('bar', { left: 100, right: 300 })).toEqual([
    { edge: 'start', x: 100, left: 88, right: 112 },
    { edge: 'stop', x: 300, left: 288, right: 312 },
  ])
})

test('the handles of a short bar lie outside, so that it can still be moved', () => {
  expect(handlesOf('bar', { left: 100, right: 110 })).toEqual([
    { edge: 'start', x: 96, left: 76, right: 100 },
    { edge: 'stop', x: 114, left: 110, right: 134 },
  ])
})

test('a bar without a stop has a handle at its start alone; a pin and a pump have none', () => {
  expect(handlesOf('open', { left: 100, right: 800 }).map(({ edge }) => edge)).toEqual(['start'])
  expect(handlesOf('pin', { left: 94, right: 106 })).toEqual([])
  expect(handlesOf('pump', { left: 94, right: 160 })).toEqual([])
})

test.each([
  ['bar', 100, 300, 104, 'start'],
  ['bar', 100, 300, 200, 'whole'],
  ['bar', 100, 300, 296, 'stop'],
  ['bar', 100, 120, 102, 'whole'],
  ['open', 100, 300, 102, 'start'],
  ['open', 100, 300, 298, 'whole'],
  ['pin', 94, 106, 95, 'whole'],
] as const)('a %s from %d to %d taken at %d: %s', (shape, left, right, x, grip) => {
  expect(gripAt(shape, { left, right }, x)).toBe(grip)
})
