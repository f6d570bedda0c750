import type { DrugCode, HospitalRate, Limit, TableClass } from '../codes/book.ts'
import { dateWords } from '../explain/dates.ts'
import { formatMicro } from '../lib/decimal.ts'
import { formatMills } from '../lib/money.ts'
import type { RuleNumber } from '../rules/index.ts'

export const UNKNOWN = 'unknown'

export const CLASSES: { readonly [C in TableClass]: string } = {
  chemotherapy: 'chemotherapy',
  'complex-biologic': 'complex biologic',
  'hormonal-antineoplastic': 'hormonal antineoplastic',
  therapeutic: 'therapeutic',
  hydration: 'hydration',
  vaccine: 'vaccine',
  'blood-product': 'blood product',
}

/** The grounds of a class by their number in the drug table, each with the rule that says more. */
export const GROUNDS: ReadonlyMap<number, { readonly words: string; readonly rule: RuleNumber }> = new Map([
  [1, { words: 'antineoplastic drug or antibody', rule: 'R-CLS-1' }],
  [2, { words: 'named by Medicare', rule: 'R-CLS-2' }],
  [3, { words: 'checkpoint inhibitor', rule: 'R-CLS-3' }],
  [4, { words: 'supportive drug, not chemotherapy', rule: 'R-CLS-4' }],
  [5, { words: 'by documentation of complexity', rule: 'R-CLS-5' }],
  [6, { words: 'its maker names both families', rule: 'R-CLS-6' }],
  [7, { words: 'a payer list says therapeutic', rule: 'R-CLS-6' }],
  [8, { words: 'hormonal, by diagnosis', rule: 'R-CLS-8' }],
  [9, { words: 'growth factor, bone, iron or immunoglobulin', rule: 'R-CLS-9' }],
  [10, { words: 'by analogy with its group, unconfirmed', rule: 'R-CLS-14' }],
])

/** `0.5 mg` of a billing unit. */
export const unitWords = (code: DrugCode | null): string => code?.unit?.text.toLowerCase() ?? UNKNOWN

/** When a code may be billed. */
export function forceWords(code: DrugCode | null): string {
  if (code === null) return UNKNOWN
  const { from, to } = code
  if (to !== null) return `ended ${dateWords(to)}`
  return from === null ? 'in force' : `from ${dateWords(from)}`
}

const KINDS = { 1: 'a line', 2: 'a day, absolute', 3: 'a day' } as const

export const limitWords = (limit: Limit | null): string =>
  limit === null ? UNKNOWN : `${grouped(limit.units)} ${KINDS[limit.indicator]}`

export const hospitalWords = (rate: HospitalRate | null): string => (rate === null ? UNKNOWN : rate.status)

const STATUSES: { readonly [status: string]: string } = {
  N: 'packaged, not paid apart',
  K: 'paid apart',
  K1: 'non-opioid for pain, paid apart',
  G: 'pass-through, paid apart',
  E1: 'not paid by Medicare',
  E2: 'no price, not paid',
  B: 'not recognised on this claim',
  M: 'not for this claim',
}

export function statusWords(rate: HospitalRate | null): string {
  if (rate === null) return `${UNKNOWN}: the table lacks the code`
  const words = STATUSES[rate.status]
  const paid = rate.mills === null ? '' : `, ${formatMills(rate.mills)} a unit`
  return `${rate.status}${words === undefined ? '' : `, ${words}`}${paid}`
}

export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** `4,560` of millionths. */
export function number(micro: number): string {
  const [whole = '', rest] = formatMicro(micro).split('.')
  const parts = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? parts : `${parts}.${rest}`
}

/** `October 2026` of the name of an edition. */
export const quarterOf = (name: string): string => name.replace(/^.*, /, '')

/** `17.508 %` of thousandths of a per cent. */
export const percentWords = (thousandths: number): string => `${number(thousandths * 1000)}\u00A0%`
