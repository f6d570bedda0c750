import { fc } from './seeded.ts'
import { expect, it } from 'vitest'
import { findJsonFault } from './json-place.ts'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

it('finds no fault in JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(findJsonFault(text)).toBe(null)
    }),
  )
})

it('finds a fault in whatever the parser refuses, and only there', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '0',
    '.5',
    'e3',
    'true',
    'nul',
    ' ',
    '\n',
    '\\',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
      const text = parts.join('')
      expect(findJsonFault(text) === null).toBe(isJson(text))
    }),
    { numRuns: 3000 },
  )
})
