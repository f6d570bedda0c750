import type { DayBook } from '../codes/book.ts'
import type { Administration, Encounter, Route } from '../encounter/model.ts'
import { byFileOrder } from '../lib/order.ts'

const ROUTE: { readonly [R in Route]?: string } = {
  'iv-infusion': 'intravenous infusion',
  'sc-infusion': 'subcutaneous infusion',
  'ia-infusion': 'intra-arterial infusion',
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `6 Oct 2026` of `2026-10-06`. */
function dateText(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

/** Amounts, codes and times that a drug's name may carry; the question names none. */
const NOT_A_NAME =
  /\s*\(?\b(?:\d[\d.,]*\s*(?:mg|mcg|g|ml|units?|iu|meq|%)(?:\/\w+)?|[A-Z]\d{4}|\d{5}|\d{1,2}:\d{2})(?![A-Za-z])\)?/gi

/** What a person calls the drug: as it was documented; a code by its label. */
function drugText({ drug }: Administration, book: DayBook | null): string {
  const row = book?.findDrug(drug) ?? null
  const isCode = row !== null && row.codes.includes(drug.trim().toUpperCase())
  const name = (isCode ? row.label : drug).replace(NOT_A_NAME, '').replace(/\s+/g, ' ').trim()
  return name === '' ? 'A drug' : name.charAt(0).toUpperCase() + name.slice(1)
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** Where one drug was infused several times: which of them, in order of start, without naming a time. */
function whichOf(encounter: Encounter, given: Administration): string | null {
  const alike = encounter.administrations
    .filter((a) => a.drug === given.drug && a.route === given.route && a.access === given.access)
    .sort((x, y) => x.start - y.start || byFileOrder(x.id, y.id))
  if (alike.length < 2) return null
  const place = alike.indexOf(given)
  return `the ${ORDINALS[place] ?? `no. ${place + 1}`} of ${alike.length} that day`
}

/**
 * A neutral question to the nurse about an infusion whose stop was not found: it suggests no answer, accepts that
 * there is none, and names no time, no code and no amount. Null where the administration is not there, has a stop
 * or is no infusion.
 */
export function queryFor(
  encounter: Encounter,
  administrationId: string,
  book: DayBook | null = null,
): string | null {
  const given = encounter.administrations.find((a) => a.id === administrationId)
  const route = given === undefined ? undefined : ROUTE[given.route]
  if (given === undefined || route === undefined || given.stop !== null) return null
  const what = [drugText(given, book), route, given.access, whichOf(encounter, given)]
  return (
    `${what.filter((part) => part !== null).join(', ')}, on ${dateText(encounter.date)}: a start is documented. ` +
    'A stop was not found in the record. Does the record hold a stop time for this infusion? ' +
    'If so, please say where. If not, please answer “not documented”.'
  )
}
