import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test.each([
  ['FOLFOX-6, cycle 3', '', '2026-10-06-folfox-6-cycle-3.json'],
  ['Día única', 'claim', '2026-10-06-dia-unica-claim.json'],
  ['../../etc', '', '2026-10-06-etc.json'],
  ['', '', '2026-10-06.json'],
])('%s', (title, kind, name) => {
  expect(fileName('2026-10-06', title, kind)).toBe(name)
})
