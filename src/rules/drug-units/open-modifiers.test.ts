/** Modifiers of a drug line that the file cannot decide: they are said, and are on no line. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { coder, day, give, inf, lineText, push } from '../testing.ts'
import type { DayMore, Row } from '../testing.ts'

const code = coder(fullBook)
const said = (rows: readonly Row[], more: DayMore = {}) => {
  const { lines, findings } = code(day('office', rows, more))
  return {
    drugs: lines.filter(({ kind }) => kind === 'drug').map(lineText),
    open: findings
      .filter(({ check }) => /^drug-units\/(cause-of-anaemia|two-routes)$/.test(check.id))
      .map(({ check, lines: at, administrations }) => [
        check.id.slice('drug-units/'.length),
        at.map((position) => lines[position]?.code).join(' '),
        administrations.join(' '),
      ]),
  }
}

describe('the cause of an anaemia (R-UNIT-8)', () => {
  const darbepoetin = give('darbepoetin', 'sc', '10:00', { dose: '100 mcg' })

  it('is asked for a drug against it', () => {
    expect(said([darbepoetin])).toEqual({
      drugs: ['J0881-JZ × 100'],
      open: [['cause-of-anaemia', 'J0881', 'a1']],
    })
    const epoetin = give('epoetin alfa', 'sc', '10:00', { dose: '40000 unit' })
    expect(said([epoetin]).open).toEqual([['cause-of-anaemia', 'J0885', 'a1']])
  })

  it('is asked once where some was discarded, and names the drug and its code, on both lines', () => {
    const opened = give('darbepoetin', 'sc', '10:00', { dose: '80 mcg', discarded: '20 mcg' })
    expect(said([opened])).toEqual({
      drugs: ['J0881 × 80'],
      open: [['cause-of-anaemia', 'J0881 J0881', 'a1']],
    })
    const { findings } = code(day('office', [opened]))
    const asked = findings.find(({ check }) => check.id === 'drug-units/cause-of-anaemia')
    expect(asked?.because[0]?.facts).toEqual({ code: 'J0881', drug: 'darbepoetin' })
  })

  it('is not asked where the code says dialysis, nor for iron, nor without a line', () => {
    expect(said([darbepoetin], { diagnoses: ['N18.6', 'Z99.2'] }).open).toEqual([])
    expect(said([inf('ferumoxytol', '10:00', '10:20', { dose: '510 mg' })]).open).toEqual([])
    expect(said([give('ondansetron', 'im', '10:00', { dose: '4 mg' })]).open).toEqual([])
    expect(said([give('darbepoetin', 'sc', '10:00')])).toEqual({ drugs: [], open: [] })
  })
})

describe('one code by vein and under the skin (R-MOD-4)', () => {
  const byVein = push('methotrexate', '10:00', { dose: '50 mg' })
  const skin = give('methotrexate', 'sc', '10:10', { dose: '50 mg' })

  it('is said once, of all administrations of the line', () => {
    expect(said([byVein, skin]).open).toEqual([['two-routes', 'J9260', 'a1 a2']])
    expect(said([inf('methotrexate', '10:00', '10:30', { dose: '50 mg' }), skin]).open).toHaveLength(1)
  })

  it('is not said of one route, of two codes, or of a muscle', () => {
    expect(said([byVein]).open).toEqual([])
    expect(said([skin]).open).toEqual([])
    expect(said([byVein, give('methotrexate', 'im', '10:10', { dose: '50 mg' })]).open).toEqual([])
    expect(said([byVein, give('bortezomib', 'sc', '10:10', { dose: '2 mg' })]).open).toEqual([])
  })
})
