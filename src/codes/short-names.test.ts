import { describe, expect, it } from 'vitest'
import { fullBook } from './all-tables.ts'

const day = fullBook.at('2026-10-06')

/** As orders, nurses and pharmacies write them, with the usual code of the product. */
const NAMES: readonly (readonly [code: string, names: string])[] = [
  ['J9271', 'keytruda, pembro'],
  ['J9299', 'opdivo, nivo'],
  ['J9228', 'yervoy, ipi'],
  ['J9022', 'tecentriq, atezo'],
  ['J9173', 'imfinzi, durva'],
  ['J9267', 'taxol, pac, pacli'],
  ['J9264', 'abraxane, nab-pac, nab-paclitaxel'],
  ['J9171', 'taxotere, doce'],
  ['J9045', 'carbo, CBDCA'],
  ['J9060', 'cis, cisplat, CDDP'],
  ['J9201', 'gem, gemzar'],
  ['J9263', 'oxali, L-OHP, eloxatin'],
  ['J9206', 'iri, camptosar'],
  ['J9312', 'ritux, rituxan'],
  ['J9355', 'hercept, herceptin, tras'],
  ['J9356', 'herceptin hylecta'],
  ['J9354', 'kadcyla, T-DM1'],
  ['J9358', 'enhertu, T-DXd'],
  ['J9035', 'avastin, bev, beva'],
  ['Q5107', 'mvasi'],
  ['J9305', 'alimta, pem'],
  ['J9041', 'velcade, borte, btz'],
  ['J9145', 'darzalex, dara'],
  ['J9144', 'darzalex faspro, faspro'],
  ['J9047', 'kyprolis, carfil, CFZ'],
  ['Q2050', 'doxil, PLD'],
  ['J9000', 'doxo, adria'],
  ['J9370', 'VCR, oncovin, vinc'],
  ['J9055', 'erbitux, cetux'],
  ['J9308', 'cyramza, ramu'],
  ['J9301', 'gazyva, obin'],
  ['J3489', 'zometa, reclast, zoledronate'],
  ['J0897', 'prolia, xgeva, deno'],
  ['J2506', 'neulasta, pegfil'],
  ['J1442', 'neupogen'],
  ['J0881', 'aranesp, darbepoetin'],
  ['J0885', 'procrit, epogen, epo'],
  ['J1756', 'venofer'],
  ['J1439', 'injectafer, FCM'],
  ['Q0138', 'feraheme'],
  ['J1745', 'remicade, IFX'],
  ['J3380', 'entyvio, vedo'],
  ['J2323', 'tysabri'],
  ['J2350', 'ocrevus'],
  ['J2919', 'solumedrol, Solu-Medrol, methylpred'],
  ['J1100', 'decadron, dex, dexa'],
  ['J1200', 'benadryl'],
  ['J1308', 'pepcid, famo'],
  ['J0131', 'tylenol iv, ofirmev'],
  ['J2060', 'ativan'],
  ['J0780', 'compazine'],
  ['J2550', 'phenergan'],
  ['J2765', 'reglan'],
  ['J2405', 'zofran, ondans'],
  ['J2469', 'aloxi, palo'],
  ['J1626', 'kytril'],
  ['J1453', 'emend, emend iv'],
  ['J0185', 'cinvanti'],
  ['J1454', 'akynzeo'],
  ['J3475', 'mag, mag sulfate, MgSO4'],
  ['J3480', 'KCl'],
  ['J7030', 'NS, normal saline'],
  ['J7120', 'LR, lactated ringers'],
  ['J7060', 'D5W'],
  ['J1561', 'gamunex-c, gamunex'],
  ['J1459', 'privigen'],
  ['J1568', 'octagam'],
  ['J1569', 'gammagard'],
  ['J1556', 'bivigam'],
  ['J1576', 'panzyga'],
]

describe('short names and brands', () => {
  it.each(NAMES)('of %s: %s', (code, names) => {
    for (const name of names.split(', ')) expect([name, day.findDrug(name)?.codes[0]]).toEqual([name, code])
  })

  it.each(['epi', 'ATG', 'interferon', 'mito', 'peg'])(
    '%s, which several drugs share, is not guessed',
    (name) => {
      expect(day.findDrug(name)).toBe(null)
    },
  )
})

/** One billing unit of each, by hand from the descriptors: what a wrong figure would do to the units of a claim. */
const UNITS: readonly (readonly [code: string, unit: string])[] = [
  ['J9312', '10 mg'],
  ['J9263', '0.5 mg'],
  ['J9271', '1 mg'],
  ['J9299', '1 mg'],
  ['J9022', '10 mg'],
  ['J9173', '10 mg'],
  ['J9355', '10 mg'],
  ['J9358', '1 mg'],
  ['J9035', '10 mg'],
  ['J9055', '10 mg'],
  ['J9145', '10 mg'],
  ['J9267', '1 mg'],
  ['J9171', '1 mg'],
  ['J9045', '50 mg'],
  ['J9060', '10 mg'],
  ['J9201', '200 mg'],
  ['J9206', '20 mg'],
  ['J9305', '10 mg'],
  ['J9041', '0.1 mg'],
  ['J9000', '10 mg'],
  ['J9370', '1 mg'],
  ['J9190', '500 mg'],
  ['J9192', '10 mg'],
  ['J0640', '50 mg'],
  ['J0643', '1 mg'],
  ['J1100', '1 mg'],
  ['J2405', '1 mg'],
  ['J1626', '0.1 mg'],
  ['J2469', '0.025 mg'],
  ['J1200', '50 mg'],
  ['J2919', '5 mg'],
  ['J0897', '1 mg'],
  ['J1745', '10 mg'],
  ['J1439', '1 mg'],
  ['J1569', '500 mg'],
  ['J0461', '0.01 mg'],
  ['J0881', '0.001 mg'],
  ['J0885', '1000 unit'],
  ['J1644', '1000 unit'],
  ['J3480', '2 mEq'],
]

it.each(UNITS)('one unit of %s is %s', (code, text) => {
  const unit = day.drugCode(code)?.unit
  expect(`${(unit?.micro ?? 0) / 1e6} ${unit?.of}`).toBe(text)
})
