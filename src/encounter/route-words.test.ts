import { describe, expect, test } from 'vitest'
import { blankAdministration, ROUTES } from './model.ts'
import type { Route } from './model.ts'
import { findRoutes, lacksStop, readTypedRoute, ROUTE_WORDS } from './route-words.ts'

const READ: readonly (readonly [text: string, route: Route | null])[] = [
  ['IV infusion', 'iv-infusion'],
  ['iv-infusion', 'iv-infusion'],
  ['ivpb', 'iv-infusion'],
  ['iv i', 'iv-infusion'],
  ['push', 'iv-push'],
  ['iv p', 'iv-push'],
  ['SQ', 'sc'],
  ['sc', 'sc'],
  ['sc inf', 'sc-infusion'],
  ['po', 'oral'],
  ['or', 'oral'],
  ['pump', 'pump-initiation'],
  ['intrath', 'intrathecal'],
  ['intra', null],
  ['iv', null],
  ['', null],
  ['by ear', null],
]

describe('readTypedRoute', () => {
  test.each(READ)('%j is %j', (text, route) => {
    expect(readTypedRoute(text)).toBe(route)
  })

  test('reads the words of every route', () => {
    for (const route of ROUTES) expect(readTypedRoute(ROUTE_WORDS[route])).toBe(route)
  })
})

test('findRoutes puts what is meant first', () => {
  expect(findRoutes('')).toEqual(ROUTES)
  expect(findRoutes('push')[0]).toBe('iv-push')
  expect(findRoutes('sc')).toEqual(['sc', 'sc-infusion'])
  expect(findRoutes('by ear')).toEqual([])
})

describe('lacksStop', () => {
  const infusion = blankAdministration('a1', 'oxaliplatin', 'iv-infusion', 570)
  test.each([
    [infusion, true],
    [{ ...infusion, stop: 692 }, false],
    [{ ...infusion, route: 'iv-push' as const }, false],
    [{ ...infusion, route: 'pump-initiation' as const }, false],
    [{ ...infusion, purpose: 'diluent' }, false],
    [{ ...infusion, purpose: 'pre-hydration' }, true],
  ])('row %#', (administration, answer) => {
    expect(lacksStop(administration)).toBe(answer)
  })
})
