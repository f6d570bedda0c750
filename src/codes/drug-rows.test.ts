import { describe, expect, it } from 'vitest'
import { fullBook } from './all-tables.ts'
import { indexDrugs } from './drug-rows.ts'
import { plainSpelling } from './spelling.ts'

const day = fullBook.at('2026-10-15')

describe('spelling', () => {
  it('counts letters and digits only', () => {
    expect(plainSpelling(' 5-FU ')).toBe('5fu')
    expect(plainSpelling('0.9% NaCl')).toBe('09nacl')
    expect(plainSpelling('daratumumab–hyaluronidase SC')).toBe('daratumumabhyaluronidasesc')
    expect(plainSpelling('– %')).toBe('')
  })
})

describe('look-up of drugs', () => {
  it.each([
    ['5-FU', 'fluorouracil/J9192'],
    ['5fu', 'fluorouracil/J9192'],
    ['LV', 'leucovorin/J0643'],
    ['etoposide', 'etoposide/J9187'],
    ['oxali', 'oxaliplatin/J9263'],
    ['pembro', 'pembrolizumab/J9271'],
    ['Keytruda', 'pembrolizumab/J9271'],
    ['Zofran', 'ondansetron/J2405'],
    ['Benadryl', 'diphenhydramine/J1200'],
    ['Aloxi', 'palonosetron/J2469'],
    ['Decadron', 'dexamethasone/J1100'],
    ['dexamethasone sodium phosphate', 'dexamethasone/J1100'],
    ['methylprednisolone', 'methylprednisolone sodium succinate/J2919'],
    ['NS', 'normal saline/J7030'],
    ['0.9% sodium chloride', 'normal saline/J7030'],
    ['LR', 'lactated Ringer/J7120'],
    ['D5W', 'dextrose 5%/J7060'],
    ['darbepoetin alfa', 'darbepoetin/J0881'],
    ['J0882', 'darbepoetin/J0881'],
    ['BCG live', 'BCG/J9030'],
    ['fam-trastuzumab deruxtecan', 'trastuzumab deruxtecan/J9358'],
    ['Herceptin Hylecta', 'trastuzumab–hyaluronidase SC/J9356'],
    ['Phesgo', 'pertuzumab–trastuzumab–hyaluronidase SC/J9316'],
    ['Hizentra', 'immune globulin SC/J1559'],
    ['immune globulin', 'immune globulin/J1459'],
    ['Gammagard', 'immune globulin/J1569'],
    ['onabotulinumtoxinA', 'onabotulinumtoxinA/J0585'],
    ['carmustine', 'carmustine/J9050'],
    ['omalizumab', 'omalizumab/J2357'],
    ['hydromorphone', 'hydromorphone/J1171'],
    ['morphine', 'morphine/J2270'],
    ['ketorolac', 'ketorolac/J1885'],
    ['vancomycin', 'vancomycin/J3373'],
    ['ceftriaxone', 'ceftriaxone/J0696'],
    ['lacosamide', 'lacosamide/C9254'],
    ['Kanjinti', 'trastuzumab-anns/Q5117'],
    ['bevacizumab biosimilars', 'bevacizumab-awwb/Q5107'],
    ['bendamustine', 'bendamustine/J9033'],
    ['Bendeka', 'bendamustine/J9034'],
    ['octreotide', 'octreotide/J2354'],
    ['Sandostatin LAR', 'octreotide depot/J2353'],
    ['paclitaxel', 'paclitaxel/J9267'],
    ['Abraxane', 'paclitaxel/J9264'],
    ['pegfilgrastim', 'pegfilgrastim/J2506'],
    ['Neulasta Onpro', 'pegfilgrastim on-body/J2506'],
    ['J2506', 'pegfilgrastim/J2506'],
    ['Q5111', 'pegfilgrastim-cbqv/Q5111'],
    ['J2505', 'pegfilgrastim/J2505'],
    ['J9190', 'fluorouracil/J9190'],
    ['J9191', 'fluorouracil/J9191'],
    ['heparin', 'heparin/J1644'],
    ['heparin flush', 'heparin flush/J1642'],
    ['pneumococcal conjugate vaccine', 'pneumococcal vaccine'],
    ['packed red cells', 'packed red cells'],
  ])('%s finds %s', (text, key) => {
    expect(day.findDrug(text)?.key).toBe(key)
  })

  it.each([
    'drug A',
    'antibiotic A',
    'chemotherapy drug',
    'therapeutic drug',
    'montelukast',
    'iron',
    'Hikma',
    '',
    '%',
  ])('"%s" finds nothing', (text) => {
    expect(day.findDrug(text)).toBe(null)
  })

  it('finds each row by its label, and by its own code unless a kit or a flush shares it', () => {
    const byLabel = fullBook.drugs.filter(
      (row) => plainSpelling(day.findDrug(row.label)?.label ?? '') !== plainSpelling(row.label),
    )
    const byCode = fullBook.drugs.filter(
      ({ codes: [code], special, key }) =>
        code !== undefined && special === null && day.findDrug(code)?.key !== key,
    )
    expect([byLabel, byCode]).toEqual([[], []])
  })

  it('has unique keys, and a class with its ground', () => {
    expect(new Set(fullBook.drugs.map((row) => row.key)).size).toBe(fullBook.drugs.length)
    const ungrounded = fullBook.drugs.filter((row) => row.class !== null && row.authority === null)
    expect(new Set(ungrounded.map((row) => row.class))).toEqual(new Set(['vaccine', 'blood-product']))
    expect(fullBook.drugs.filter((row) => row.class === null && row.authority !== null)).toEqual([])
  })

  it('marks fluids, flushes, kits and vaccines', () => {
    const of = (text: string): unknown => [day.findDrug(text)?.special, day.findDrug(text)?.fluid]
    expect(of('NS')).toEqual([null, 'saline'])
    expect(of('LR')).toEqual([null, 'ringer'])
    expect(of('D5W')).toEqual([null, 'dextrose'])
    expect(of('saline flush')).toEqual(['flush', null])
    expect(of('heparin flush')).toEqual(['flush', null])
    expect(of('Onpro')).toEqual(['on-body-kit', null])
    expect(of('flu shot')).toEqual(['G0008', null])
    expect(of('Prevnar 20')).toEqual(['G0009', null])
    expect(of('Heplisav-B')).toEqual(['G0010', null])
  })

  it('gives the products of a drug, the default first, with one class', () => {
    const keys = day.productsOf('bortezomib').map((row) => row.key)
    expect(keys.slice(0, 2)).toEqual(['bortezomib/J9041', 'bortezomib/J9046'])
    expect(new Set(day.productsOf('pemetrexed').map((row) => row.class))).toEqual(new Set(['chemotherapy']))
    expect(day.productsOf('no such drug')).toEqual([])
  })

  it('finds the row of a code', () => {
    expect(day.drugOfCode('J9190')?.key).toBe('fluorouracil/J9192')
    expect(day.drugOfCode('J2506')?.special).toBe(null)
    expect(day.drugOfCode('Q4081')?.id).toBe('epoetin alfa')
    expect(day.drugOfCode('96413')).toBe(null)
  })

  it('prefers an id to a name of an earlier row', () => {
    const [first, second] = fullBook.drugs
    if (first === undefined || second === undefined) throw new Error('two rows')
    const index = indexDrugs([{ ...first, names: [second.id] }, second], {})
    expect(index.find(second.id)?.key).toBe(second.key)
  })
})
