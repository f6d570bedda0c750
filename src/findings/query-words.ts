import type { DayBook } from '../codes/book.ts'
import type { Encounter, Route } from '../encounter/model.ts'
import { drugName } from '../explain/class-look.ts'
import { dateWords } from '../explain/dates.ts'
import type { Finding } from '../rules/index.ts'

const ROUTE: { readonly [R in Route]?: string } = {
  'iv-infusion': 'intravenous infusion',
  'sc-infusion': 'subcutaneous infusion',
  'ia-infusion': 'intra-arterial infusion',
}

/** Asks whether the record holds a stop, suggests none, and accepts that it does not. */
export function queryWords(finding: Finding, encounter: Encounter, book: DayBook): string | null {
  const given = encounter.administrations.find(
    (a) => finding.administrations.includes(a.id) && a.stop === null,
  )
  if (given === undefined) return null
  const name = drugName(given, book)
  const what = [name.charAt(0).toUpperCase() + name.slice(1), ROUTE[given.route] ?? 'infusion', given.access]
  return (
    `${what.filter((part) => part !== null).join(', ')}, on ${dateWords(encounter.date)}: a start is documented. ` +
    'A stop was not found in the record. Does the record hold a stop time for this infusion? ' +
    'If so, please say where. If not, please answer “not documented”.'
  )
}
