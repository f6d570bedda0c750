import { fc } from '../lib/seeded.ts'
import { expect, it } from 'vitest'
import { readTypedVials, vialsText } from './typed-vials.ts'

it.each<[string, string]>([
  ['', ''],
  ['2 x 100 mg', '2 × 100 mg'],
  ['2x100mg', '2 × 100 mg'],
  ['100 mg x 2 sdv', '2 × 100 mg single-dose'],
  ['100mg', '1 × 100 mg'],
  ['1 g mdv', '1 × 1,000 mg multi-dose'],
  ['1 × 1,000 mg multi-dose', '1 × 1,000 mg multi-dose'],
  ['2 × 100 mg single-dose 00703-3986-01, 1 x 50 mg', '2 × 100 mg single-dose 00703-3986-01, 1 × 50 mg'],
  ['NDC 00703398601; 3', '1 00703398601, 3'],
  ['2 vials', '2'],
  ['single-dose vial', '1 single-dose'],
  ['250 mcg', '1 × 0.25 mg'],
])('%s is read as %s', (text, wanted) => {
  const read = readTypedVials(text)
  expect(read.ok ? vialsText(read.value) : read.error).toBe(wanted)
})

it.each([
  ['two', 'two'],
  ['2 × 100 mg, a box', 'a box'],
  ['0 × 100 mg', '0 × 100 mg'],
  ['2 × 0 mg', '2 × 0 mg'],
  ['vial', 'vial'],
  ['1 × 100 mL', '1 × 100 mL'],
])('%s is refused by its part %s', (text, part) => {
  expect(readTypedVials(text)).toEqual({ ok: false, error: part })
})

it('reads back what it writes', () => {
  const vial = fc.record({
    ndc: fc.constantFrom(null, '00703-3986-01', '00703398601'),
    count: fc.integer({ min: 1, max: 9999 }),
    sizeMicroMg: fc.option(fc.integer({ min: 1, max: 4_000_000_000 })),
    singleDose: fc.constantFrom(null, true, false),
    extra: fc.constant({}),
  })
  fc.assert(
    fc.property(fc.array(vial, { maxLength: 4 }), (vials) => {
      expect(readTypedVials(vialsText(vials))).toEqual({ ok: true, value: vials })
    }),
  )
})
