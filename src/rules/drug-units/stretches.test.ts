import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { coder, day, inf, linesText } from '../testing.ts'

const code = coder(fullBook)

it('the dose of a container stands with its first stretch', () => {
  const claim = code(
    day('office', [
      inf('rituximab', '09:00', '10:05', { bag: 'b1', dose: '700 mg' }),
      inf('rituximab', '10:35', '13:20', { bag: 'b1' }),
    ]),
  )
  expect(linesText(claim, ['drug'])).toBe('J9312-JZ × 70')
  expect(claim.findings.filter((f) => f.check.severity === 'error')).toEqual([])
})

it('a stretch without a dose and without a common container has none', () => {
  const claim = code(
    day('office', [
      inf('rituximab', '09:00', '10:05', { bag: 'b1', dose: '700 mg' }),
      inf('rituximab', '10:35', '13:20'),
    ]),
  )
  expect(linesText(claim, ['drug'])).toBe('')
  expect(claim.findings.map((f) => f.check.id)).toContain('drug-units/dose-not-documented')
})

it.each([
  ['of another bag', { bag: 'b2' }],
  ['of the same name in another encounter', { bag: 'b1', session: 2 }],
])('a container %s has a dose of its own', (_, more) => {
  const claim = code(
    day('office', [
      inf('rituximab', '09:00', '10:05', { bag: 'b1', dose: '700 mg' }),
      inf('rituximab', '10:35', '13:20', more),
    ]),
  )
  expect(linesText(claim, ['drug'])).toBe('')
  const asked = claim.findings.filter((f) => f.check.id === 'drug-units/dose-not-documented')
  expect(asked.map((f) => f.administrations)).toEqual([['a2']])
})
