import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { CodeBook } from '../../codes/book.ts'
import type { Vial } from '../../encounter/model.ts'
import { chainOf, coder, day, give, inf, lineText, push } from '../testing.ts'
import type { More } from '../testing.ts'

const code = coder(fullBook)
const date = '2026-10-06'

const vial = (ndc: string | null, count: number, more: Partial<Vial> = {}): Vial => ({
  ndc,
  count,
  sizeMicroMg: null,
  singleDose: null,
  extra: {},
  ...more,
})

/** Drug lines of one infusion, and the findings about them. */
function coded(drug: string, more: More, book: CodeBook = fullBook) {
  const claim = coder(book)(day('office', [inf(drug, '10:00', '11:00', more)], { date }))
  return {
    lines: claim.lines.filter((line) => line.kind === 'drug' || line.kind === 'waste').map(lineText),
    findings: claim.findings.map((finding) => finding.check.id).filter((id) => id.startsWith('drug-units/')),
    chain: claim.lines.find((line) => line.kind === 'drug'),
  }
}

/** Keytruda, 100 mg in 4 mL, single-dose by the table; paclitaxel, 30 mg in 5 mL, multi-dose. */
const KEYTRUDA = '00006-3026-02'
const paclitaxelOf = (microMl: number): string =>
  fullBook
    .at(date)
    .containersOf('J9267')
    .find((one) => one.microMl === microMl)?.ndc ?? ''
const PACLITAXEL = paclitaxelOf(5_000_000)

/** The book with the kind of every container forgotten. */
const kindless: CodeBook = {
  ...fullBook,
  at: (on) => {
    const book = fullBook.at(on)
    return {
      ...book,
      container: (ndc) => {
        const { singleDose: _, ...rest } = book.container(ndc) ?? { ndc: '' }
        return 'code' in rest ? rest : null
      },
    }
  },
}

describe('the kind of a container', () => {
  it('is what was recorded', () => {
    expect(
      coded('pembrolizumab', { dose: '200 mg', vials: [vial(KEYTRUDA, 2, { singleDose: false })] }).lines,
    ).toEqual(['J9271 × 200'])
  })

  it('is else what the NDC table says', () => {
    const single = coded('pembrolizumab', { dose: '200 mg', vials: [vial(KEYTRUDA, 2)] })
    expect(single.lines).toEqual(['J9271-JZ × 200'])
    expect(single.findings).toEqual([])
    const multi = coded('paclitaxel', { dose: '300 mg', vials: [vial(PACLITAXEL, 10)] })
    expect(multi.lines).toEqual(['J9267 × 300'])
    expect(multi.findings).toEqual([])
  })

  it('is else unknown, and taken as single-dose with a note', () => {
    const unknown = coded('pembrolizumab', { dose: '200 mg', vials: [vial(KEYTRUDA, 2)] }, kindless)
    expect(unknown.lines).toEqual(['J9271-JZ × 200'])
    expect(unknown.findings).toEqual(['drug-units/container-unknown'])
    expect(coded('pembrolizumab', { dose: '200 mg', vials: [vial(null, 2)] }).findings).toEqual([
      'drug-units/container-unknown',
    ])
  })

  it('is single-dose where one container is, and multi-dose only where all are', () => {
    const mixed = (other: Partial<Vial>) =>
      coded('paclitaxel', { dose: '300 mg', vials: [vial(PACLITAXEL, 5), vial(null, 5, other)] })
    expect(mixed({ singleDose: true }).lines).toEqual(['J9267-JZ × 300'])
    expect(mixed({ singleDose: false }).lines).toEqual(['J9267 × 300'])
    expect(mixed({}).findings).toContain('drug-units/container-unknown')
  })
})

describe('what containers hold (R-JW-2, R-JW-7)', () => {
  const one = (dose: string, more: Partial<Vial>, rest: More = {}) =>
    coded('rituximab', { dose, vials: [vial(null, 1, { singleDose: true, ...more })], ...rest })

  it('dose and waste together stay within the units of the containers, else of both amounts', () => {
    // 105 mg are 10 units of 10 mg: of 64 mg discarded beside 5 units, 5 are left, not 6.
    const left = { discarded: '64 mg' }
    expect(one('41 mg', { sizeMicroMg: 105_000_000 }, left).lines).toEqual(['J9312 × 5', 'J9312-JW × 5'])
    expect(one('41 mg', {}, left).lines).toEqual(['J9312 × 5', 'J9312-JW × 6'])
  })

  it('a difference counts to the picogram where no volume was converted', () => {
    expect(one('99999.999999 mcg', { sizeMicroMg: 100_000_000 }).findings).toEqual([
      'drug-units/container-content',
    ])
    expect(one('100000 mcg', { sizeMicroMg: 100_000_000 }).findings).toEqual([])
  })

  it.each([
    // Of four volumes, three are rounded to the lower picogram, or to the upper one.
    ['down', '16.4 mL', '16.6 mL', '0.2 mL'],
    ['up', '16.5 mL', '16.3 mL', '0.3 mL'],
  ])('and by as much as the conversion of volumes rounds: %s', (_, first, second, discarded) => {
    const ndc = paclitaxelOf(16_700_000)
    const vials = [vial(ndc, 1, { singleDose: true })]
    const rows = [
      inf('paclitaxel', '10:00', '11:00', { dose: first, discarded, vials }),
      inf('paclitaxel', '12:00', '13:00', { dose: second, discarded, vials }),
    ]
    const claim = code(day('office', rows, { date }))
    expect(claim.findings.map(({ check }) => check.id)).not.toContain('drug-units/container-content')
    expect(claim.lines.filter(({ kind }) => kind === 'waste')).toHaveLength(1)
  })

  it('is not known where one is measured otherwise than the code, whatever its number', () => {
    const heparin = fullBook.at(date).containersOf('J1644')[0]?.ndc ?? ''
    const { lines, findings } = coded('pembrolizumab', {
      dose: '200 mg',
      vials: [vial(KEYTRUDA, 2), vial(heparin, 1)],
    })
    expect(lines).toEqual(['J9271-JZ × 200'])
    expect(findings).not.toContain('drug-units/container-content')
  })

  it('a size in milligrams says nothing of a code of units', () => {
    const { ndc, micro } = fullBook.at(date).containersOf('J1644')[0] ?? { ndc: '', micro: 0 }
    const dose = `${(micro ?? 0) / 1e6} unit`
    const { findings } = coded('heparin', {
      dose,
      vials: [vial(ndc, 1, { singleDose: true, sizeMicroMg: 10_000_000 })],
    })
    expect(findings).toEqual([])
  })

  it('a discarded amount that cannot be converted is asked about, with its line', () => {
    const claim = code(
      day('office', [inf('oxaliplatin', '10:00', '11:00', { dose: '50 mg', discarded: '1 mL' })]),
    )
    const asked = claim.findings.find(({ check }) => check.id === 'drug-units/waste-not-convertible')
    expect(asked?.administrations).toEqual(['a1'])
    expect(asked?.because[0]?.facts).toEqual({
      drug: 'oxaliplatin',
      code: 'J9263',
      dose: { micro: 1_000_000, unit: 'mL' },
      unit: '0.5 MG',
    })
    expect(asked?.lines.map((position) => claim.lines[position]?.code)).toEqual(['J9263'])
  })
})

describe('a code for drugs without one of their own (R-NOC-1)', () => {
  const unclassified = (more: More) => {
    const claim = code(day('office', [push('J9999', '10:00', more)], { date }))
    const asked = claim.findings.filter(({ check }) => check.id.startsWith('drug-units/'))
    return {
      lines: claim.lines
        .filter(({ kind }) => kind !== 'administration')
        .map((line) => [line.kind, lineText(line)]),
      reasons: claim.lines
        .filter(({ kind }) => kind === 'drug')
        .flatMap(({ because }) => because.map(({ says, facts }) => [says.id, facts['code']])),
      asked: asked.map(({ check, because, lines }) => [
        check.id.slice('drug-units/'.length),
        because[0]?.facts,
        lines.map((position) => claim.lines[position]?.code),
      ]),
    }
  }

  it('is one unit without a modifier, with all that the note must hold', () => {
    const vials = [vial(null, 1), vial('11111-1111-11', 1)]
    expect(unclassified({ dose: '10 mg', vials })).toEqual({
      lines: [['drug', 'J9999']],
      reasons: [
        ['drug-units/code-as-entered', 'J9999'],
        ['drug-units/not-classified', 'J9999'],
      ],
      asked: [
        [
          'needs-note',
          {
            drug: 'J9999',
            code: 'J9999',
            dose: { micro: 10_000_000, unit: 'mg' },
            route: 'iv-push',
            ndc: '11111-1111-11',
          },
          ['J9999'],
        ],
      ],
    })
  })

  it('asks for an NDC where none is recorded, and has a line without a dose too', () => {
    const { lines, asked } = unclassified({ vials: [vial(null, 1)] })
    expect(lines).toEqual([['drug', 'J9999']])
    expect(asked.map(([check, facts]) => [check, facts])).toEqual([
      ['ndc-missing', { drug: 'J9999', code: 'J9999' }],
      ['needs-note', { drug: 'J9999', code: 'J9999', dose: null, route: 'iv-push', ndc: null }],
    ])
  })
})

it('R-NOC-2: no such code stands on a drug that has a code, whatever was typed', () => {
  const { lines, findings } = coded('J9999', { dose: '200 mg', vials: [vial(KEYTRUDA, 2)] })
  expect(lines).toEqual(['J9271-JZ × 200'])
  expect(findings).toEqual([])
})

describe('a dose in mL', () => {
  it('is milligrams by the concentration of its NDC, and says so', () => {
    const { lines, findings, chain } = coded('pembrolizumab', { dose: '8 mL', vials: [vial(KEYTRUDA, 2)] })
    expect(lines).toEqual(['J9271-JZ × 200'])
    expect(findings).toEqual([])
    expect(chain === undefined ? [] : chainOf(chain)).toEqual(['R-UNIT-5', 'R-UNIT-4', 'R-UNIT-1', 'R-JW-1'])
    expect(chain?.because.find((step) => step.says.id === 'drug-units/by-concentration')?.facts).toEqual({
      dose: { micro: 8_000_000, unit: 'mL' },
      ndc: '00006302602',
      content: { micro: 100_000_000, unit: 'mg' },
      volume: { micro: 4_000_000, unit: 'mL' },
      converted: { micro: 200_000_000, unit: 'mg' },
    })
  })

  it('and what was discarded of it is too', () => {
    const { lines, findings } = coded('pembrolizumab', {
      dose: '7.2 mL',
      discarded: '0.8 mL',
      vials: [vial(KEYTRUDA, 2)],
    })
    expect(lines).toEqual(['J9271 × 180', 'J9271-JW × 20'])
    expect(findings).toEqual([])
  })

  it('fills its containers though thirds are no picograms', () => {
    const ndc = paclitaxelOf(16_700_000)
    const { findings } = coded('paclitaxel', {
      dose: '16.5 mL',
      discarded: '0.2 mL',
      vials: [vial(ndc, 1, { singleDose: true })],
    })
    expect(findings).toEqual([])
  })

  it.each<[string, readonly Vial[]]>([
    ['without containers', []],
    ['without an NDC', [vial(null, 2)]],
    ['with an NDC that is in no table', [vial('11111-1111-11', 2)]],
    ['with an NDC that cannot be read', [vial('0006302602', 2)]],
    ['with one NDC of two missing', [vial(KEYTRUDA, 1), vial(null, 1)]],
  ])('%s is not converted', (_, vials) => {
    const { lines, findings } = coded('pembrolizumab', { dose: '8 mL', vials })
    expect(lines).toEqual([])
    expect(findings).toContain('drug-units/dose-not-convertible')
  })

  it('of a powder, or of containers that differ, is not converted', () => {
    const pemetrexed = fullBook.at(date).containersOf('J9305')[0]?.ndc ?? ''
    expect(coded('pemetrexed', { dose: '20 mL', vials: [vial(pemetrexed, 1)] }).findings).toContain(
      'drug-units/dose-not-convertible',
    )
    const heparin = fullBook
      .at(date)
      .containersOf('J1644')
      .filter((one) => one.microMl !== undefined)
    const strong = heparin.find((one) => one.micro === (one.microMl ?? 0) * 10_000)
    const weak = heparin.find((one) => one.micro === (one.microMl ?? 0) * 1000)
    const one = (ndc: string | undefined) => vial(ndc ?? '', 1)
    expect(coded('heparin', { dose: '2 mL', vials: [one(strong?.ndc)] }).lines[0]).toMatch(/× 20$/)
    expect(coded('heparin', { dose: '2 mL', vials: [one(weak?.ndc)] }).lines[0]).toMatch(/× 2$/)
    expect(coded('heparin', { dose: '2 mL', vials: [one(strong?.ndc), one(weak?.ndc)] }).lines).toEqual([])
    // Two sizes of one concentration are one concentration.
    const large = heparin.find(
      (other) => other.micro === (other.microMl ?? 0) * 1000 && other.microMl !== weak?.microMl,
    )
    expect(large).toBeDefined()
    expect(coded('heparin', { dose: '2 mL', vials: [one(weak?.ndc), one(large?.ndc)] }).lines[0]).toMatch(
      /× 2$/,
    )
  })

  it('is no number of pieces, though the container of a piece has a volume', () => {
    const [oncaspar] = fullBook.at(date).containersOf('J9266')
    expect([oncaspar?.of, oncaspar?.microMl]).toEqual(['each', 5_000_000])
    const { lines, findings } = coded('pegaspargase', { dose: '5 mL', vials: [vial(oncaspar?.ndc ?? '', 1)] })
    expect(lines).toEqual([])
    expect(findings).toContain('drug-units/dose-not-convertible')
  })

  it('is converted for no other measure, and by no container of another drug', () => {
    expect(coded('pembrolizumab', { dose: '8 unit', vials: [vial(KEYTRUDA, 2)] }).lines).toEqual([])
    expect(coded('epoetin alfa', { dose: '8 mg' }).lines).toEqual([])
  })

  it('R-NDC-3: no NDC is missing where one is recorded', () => {
    const under = (ndc: string | null) =>
      code(
        day('office', [inf('pembrolizumab', '10:00', '11:00', { dose: '100 mg', vials: [vial(ndc, 1)] })], {
          date,
        }),
        { ndcRequired: 'all' },
      ).findings.filter(({ check }) => check.id === 'drug-units/ndc-missing').length
    expect(under(KEYTRUDA)).toBe(0)
    expect(under(null)).toBe(1)
  })
})

describe('a dose in mEq', () => {
  it('is divided by a unit of mEq, and by no other', () => {
    expect(coded('potassium chloride', { dose: '20 mEq' }).lines).toEqual(['J3480-JZ × 10'])
    expect(coded('potassium chloride', { dose: '21 mEq' }).lines).toEqual(['J3480-JZ × 11'])
    expect(coded('potassium chloride', { dose: '20 mg' }).lines).toEqual([])
    expect(coded('pembrolizumab', { dose: '20 mEq' }).lines).toEqual([])
  })

  it('comes from a volume by the NDC as well', () => {
    const chloride = fullBook
      .at(date)
      .containersOf('J3480')
      .find((one) => one.microMl === 10_000_000 && one.micro === 20_000_000)
    expect(
      coded('potassium chloride', { dose: '10 mL', vials: [vial(chloride?.ndc ?? '', 1)] }).lines,
    ).toEqual(['J3480-JZ × 10'])
  })
})

it('a subcutaneous dose in units is not read off a volume either', () => {
  const claim = code(day('office', [give('epoetin alfa', 'sc', '10:00', { dose: '1 mL' })], { date }))
  expect(claim.lines.filter((line) => line.kind === 'drug')).toEqual([])
})
