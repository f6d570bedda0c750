/** Encounter codes, the tumour, its effects, the reason of hydration: rows on both sides of each. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { coder, day, foundOf, give, inf, push, saline } from '../testing.ts'
import type { Row } from '../testing.ts'

const code = coder(fullBook)
const found = (diagnoses: readonly string[], rows: readonly Row[]): readonly string[] =>
  foundOf(code(day('office', rows, { diagnoses })), 'diagnoses')

const chemo = inf('oxaliplatin', '10:00', '12:00')
const immuno = inf('pembrolizumab', '10:00', '10:40')
const conjugate = inf('brentuximab vedotin', '10:00', '10:40')
const hormone = give('fulvestrant', 'im', '10:00')
const infliximab = inf('infliximab', '10:00', '12:05')
const antibiotic = inf('ceftriaxone', '10:00', '10:45')

it.each<[string, readonly Row[], readonly string[]]>([
  ['', [chemo], ['none-entered']],
  ['', [], []],
  ['', [give('lorazepam', 'oral', '10:00')], []],
  ['Z51.11 C18.7', [chemo], []],
  ['z5111 c187', [chemo], []],
  ['C18.7 Z51.11', [chemo], ['encounter-code-not-first']],
  ['Z51.12 Z51.11 C18.7', [chemo, immuno], []],
  ['Z51.0 Z51.11 C18.7', [chemo], []],
  ['Z00.6 Z51.11 C18.7', [chemo], []],
  ['Z51.11 C18.7 Z51.0', [chemo], ['encounter-code-not-first']],
  ['C18.7', [chemo], ['encounter-code-missing a1']],
  ['E11.9 C18.7', [chemo], ['encounter-code-missing a1']],
  ['D37.4', [chemo], ['encounter-code-missing a1']],
  ['D32.9', [inf('bevacizumab', '10:00', '11:00')], []],
  ['C34.11', [immuno], ['encounter-code-missing a1']],
  ['C81.90', [conjugate], ['encounter-code-missing a1']],
  ['Z51.11 C18.7', [inf('ziv-aflibercept', '10:00', '11:00')], []],
  ['Z51.12 C18.7', [inf('ziv-aflibercept', '10:00', '11:00')], []],
  ['C18.7', [inf('ziv-aflibercept', '10:00', '11:00')], ['encounter-code-missing a1']],
  ['C50.412', [hormone], []],
  ['C18.7', [antibiotic], []],
  ['C18.7', [inf('oxaliplatin', '10:00', '12:00', { dose: '0 mg' })], []],
  ['C18.7', [give('capecitabine', 'oral', '10:00')], []],
  ['K50.90', [infliximab], []],
  ['D25.9', [antibiotic], []],
  ['Z51.11 C18.7', [chemo, immuno], ['second-encounter-code a1 a2']],
  ['Z51.12 C18.7', [chemo, immuno], ['second-encounter-code a1 a2']],
  ['Z51.12 C18.7', [chemo], ['encounter-code-against-treatment a1']],
  ['Z51.11 C34.11', [immuno], ['encounter-code-against-treatment a1']],
  ['Z51.12 C34.11', [immuno], []],
  ['Z51.11 C81.90', [conjugate], []],
  ['Z51.12 C81.90', [conjugate], []],
  ['Z51.11 C18.7', [antibiotic], ['encounter-code-against-treatment']],
  ['Z51.11 C50.412', [hormone], ['encounter-code-against-treatment a1']],
  ['Z51.11 C18.7', [give('etoposide', 'oral', '10:00')], ['encounter-code-against-treatment']],
  ['Z51.11', [chemo], ['encounter-code-without-tumour']],
  ['Z51.11 M06.9', [inf('methotrexate', '10:00', '10:45')], ['encounter-code-without-tumour']],
  ['M06.9', [give('methotrexate', 'im', '10:00')], []],
  ['Z51.11 D05.11', [chemo], []],
  ['Z51.11 Z85.038', [chemo], ['history-under-treatment a1']],
  ['Z85.038', [chemo], ['history-under-treatment a1']],
  ['Z51.11 Z85.038 E11.9', [chemo], ['history-under-treatment a1']],
  ['Z85.038', [infliximab], []],
  ['Z85.3', [hormone], ['history-under-treatment a1']],
  ['Z85.3 M06.9', [give('methotrexate', 'im', '10:00')], []],
  ['Z85.3', [antibiotic], []],
  ['Z51.11 C18.7 Z85.3', [chemo], []],
  ['Z51.11 C18.7 T45.1X5A', [chemo], ['adverse-effect-without-effect']],
  ['Z51.11 C18.7 R11.2 T45.1X5A', [chemo], []],
  ['Z51.11 C18.7 M80.08XA T45.1X5A', [chemo], []],
  ['Z51.11 C18.7 T45.1X5A R11.2', [chemo], ['adverse-effect-before-effect']],
  ['Z51.12 C34.11 K52.1 T45.AX5A', [immuno], []],
  ['Z51.12 C34.11 T45.AX5A', [immuno], ['adverse-effect-without-effect']],
  ['Z51.11 C18.7 T45.1X1A', [chemo], []],
  ['D64.81 C18.7', [antibiotic], ['effect-without-adverse-effect']],
  ['D70.1 T45.1X5A C18.7', [antibiotic], []],
  ['D64.9 C18.7', [antibiotic], []],
  ['Z51.11 C18.7', [chemo, saline('12:10', '13:00')], ['hydration-without-diagnosis a2']],
  ['Z51.11 C18.7 E86.0', [chemo, saline('12:10', '13:00')], []],
  ['Z51.11 C18.7', [chemo, saline('12:10', '12:40')], []],
  ['Z51.11 C18.7', [chemo, saline('12:10', '13:00', { purpose: 'post-hydration' })], []],
  ['Z51.11 C18.7', [chemo, saline('12:10', '13:00', { purpose: null })], []],
  [
    'Z51.11 C18.7',
    [chemo, saline('12:10', '13:00', { purpose: 'pre-hydration' }), saline('16:00', '17:00', { session: 2 })],
    ['hydration-without-diagnosis a3'],
  ],
  ['C18.7', [saline('10:00', '11:00'), push('ondansetron', '11:05')], ['hydration-without-diagnosis a1']],
])('%s', (diagnoses, rows, wanted) => {
  expect(found(diagnoses === '' ? [] : diagnoses.split(' '), rows)).toEqual(wanted)
})
