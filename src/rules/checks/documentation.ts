import type { DrugRow } from '../../codes/book.ts'
import type { Administration, Route } from '../../encounter/model.ts'
import { alike, gather, present } from '../../lib/lists.ts'
import type { Check } from '../rule.ts'
import { LIMITS } from '../time.ts'
import { note, runMinutes } from '../working.ts'
import type { Given, Ledger, Service } from '../working.ts'
import { drugCodesOf } from './checked-day.ts'
import type { CheckedDay, CheckedLine } from './checked-day.ts'

/**
 * What a reviewer asks of the record. A note about times is neutral: it says what is documented and what hangs on
 * it, and nothing here proposes another time.
 */
export const CHECKS = {
  shortInfusion: {
    id: 'documentation/short-infusion',
    rule: 'R-TIME-1',
    severity: 'info',
    title: '{drug}: infusion of {minutes} minutes',
    because:
      '{drug} is entered as an infusion of {minutes} minutes; up to {pushUpTo} minutes it counts as a push or an injection.',
    denial: 'CO-150',
    fix: 'Nothing, if the record says the same.',
  },
  longPush: {
    id: 'documentation/push-of-infusion-length',
    rule: 'R-PUSH-7',
    severity: 'info',
    title: '{drug}: push of {minutes} minutes',
    because:
      '{drug} is entered as a push with {minutes} documented minutes, and coded as a push. Does the record say by which technique it was given?',
    denial: 'CO-150',
    fix: 'Check the route against the record.',
  },
  limitMinute: {
    id: 'documentation/minute-at-limit',
    rule: 'R-TIME-6',
    severity: 'info',
    title: '{drug}: exactly {minutes} minutes',
    because:
      'There are exactly {minutes} documented minutes of {drug}, one past the limit of {limit}. The claim rests on the times as documented, and a reviewer may ask for the record of them.',
    denial: 'CO-151',
    fix: 'Nothing, if the record says the same.',
  },
  sameMinutes: {
    id: 'documentation/same-minutes',
    rule: 'R-TIME-6',
    severity: 'info',
    title: '{minutes} minutes each: {drugs}',
    because:
      '{drugs} are documented with {minutes} minutes each. Times taken over from an order read like this too; the claim rests on the times as documented.',
    denial: 'CO-151',
    fix: 'Nothing, if the record says the same.',
  },
  wasteWithoutContainer: {
    id: 'documentation/waste-without-container',
    rule: 'R-JW-2',
    severity: 'warning',
    title: '{drug}: discarded, no container recorded',
    because:
      '{discarded} of {drug} are documented as discarded and no container is recorded: what was opened should show that dose and discarded amount stay within it.',
    denial: 'CO-151',
    fix: 'Enter the containers from the record.',
  },
  routeAgainstProduct: {
    id: 'documentation/route-against-product',
    rule: 'R-UNIT-5',
    severity: 'warning',
    title: '{drug}: product {made}, entered {given}',
    because:
      '{drug} is {product} in the drug table, a product given {made}; it is entered as given {given}. The code of the product and the route do not agree.',
    denial: 'CO-16',
    fix: 'Check the route and the product against the record.',
  },
} as const satisfies { readonly [name: string]: Check }

/** From how many on, infusions of equal length are worth a word. */
const SEVERAL = 3

type Way = 'by vein' | 'under the skin' | 'into a muscle'

const WAYS: { readonly [R in Route]?: Way } = {
  'iv-infusion': 'by vein',
  'iv-push': 'by vein',
  sc: 'under the skin',
  'sc-infusion': 'under the skin',
  im: 'into a muscle',
}

/** The way for which a product is made, where its label says one. */
function wayOf({ label }: DrugRow): Way | null {
  if (/\bSC\b|subcutaneous|[–h] ?hyaluronidase/i.test(label)) return 'under the skin'
  if (/\(vein\)|intravenous/i.test(label)) return 'by vein'
  return /intramuscular/i.test(label) ? 'into a muscle' : null
}

/** Labels never change, so each is read once. */
const ways = new WeakMap<DrugRow, Way | 'any'>()

function madeFor(row: DrugRow): Way | 'any' {
  const known = ways.get(row)
  if (known !== undefined) return known
  const made = wayOf(row) ?? 'any'
  ways.set(row, made)
  return made
}

function checkRoute(ledger: Ledger, lines: readonly CheckedLine[], { a, row, name }: Given): void {
  const given = WAYS[a.route]
  if (row === null || given === undefined) return
  const made = madeFor(row)
  if (made !== 'any' && made !== given)
    note(
      ledger,
      CHECKS.routeAgainstProduct,
      [a.id],
      { drug: name, product: row.label, made, given },
      drugCodesOf(lines, a.id),
    )
}

const isWaste = ({ discarded }: Administration): boolean => discarded !== null && discarded.micro > 0

/** Whether this or another stretch of the drug records what was opened. */
const hasContainer = (given: readonly Given[], { drug }: Given): boolean =>
  given.some((g) => g.drug === drug && g.a.vials.length > 0)

function checkAdministrations(ledger: Ledger, given: readonly Given[], lines: readonly CheckedLine[]): void {
  const short = new Map<string, { minutes: number; members: Given[] }>()
  for (const g of given) {
    const { a, name } = g
    checkRoute(ledger, lines, g)
    if (isWaste(a) && !hasContainer(given, g))
      note(
        ledger,
        CHECKS.wasteWithoutContainer,
        [a.id],
        { drug: name, discarded: a.discarded },
        drugCodesOf(lines, a.id),
      )
    if (a.route === 'iv-push' && a.stop !== null && a.stop - a.start > LIMITS.pushUpTo)
      note(ledger, CHECKS.longPush, [a.id], { drug: name, minutes: a.stop - a.start })
    if ((a.route !== 'sc-infusion' && a.route !== 'ia-infusion') || a.stop === null) continue
    // What runs through one access under the skin, or into one artery, is one service.
    const key = `${a.route} ${a.session} ${a.access ?? ''}`
    const run = short.get(key) ?? { minutes: 0, members: [] }
    short.set(key, { minutes: run.minutes + runMinutes(a), members: [...run.members, g] })
  }
  for (const { minutes, members } of short.values())
    if (minutes > 0 && minutes <= LIMITS.pushUpTo) noteShort(ledger, members, minutes)
}

const noteShort = (ledger: Ledger, members: readonly Given[], minutes: number): void =>
  note(
    ledger,
    CHECKS.shortInfusion,
    members.map((m) => m.a.id),
    { drug: [...new Set(members.map((m) => m.name))], minutes, pushUpTo: LIMITS.pushUpTo },
  )

/** 31 and 91: the first minute past the limits of hydration and of a further hour. */
const LIMIT_MINUTES: ReadonlySet<number> = new Set([LIMITS.hydrationFrom, LIMITS.firstUnitUpTo + 1])

function noteLimit(ledger: Ledger, ids: readonly string[], drug: readonly string[], minutes: number): void {
  if (LIMIT_MINUTES.has(minutes)) note(ledger, CHECKS.limitMinute, ids, { drug, minutes, limit: minutes - 1 })
}

function checkSameMinutes(ledger: Ledger, infusions: readonly Service[]): void {
  if (infusions.length < SEVERAL) return
  for (const [minutes, same] of alike(infusions, (service) => service.minutes)) {
    if (same.length < SEVERAL) continue
    const drugs = [...new Set(gather(same, (service) => service.names))]
    if (drugs.length < SEVERAL) continue
    const ids = gather(same, (service) => service.ids)
    note(ledger, CHECKS.sameMinutes, ids, { drugs, minutes })
  }
}

/** Notes what of the entry a reviewer will ask the record for. */
export function checkDocumentation(ledger: Ledger, { given, sets, lines }: CheckedDay): void {
  checkAdministrations(ledger, given, lines)
  for (const set of sets) {
    for (const service of set.infusions) noteLimit(ledger, service.ids, service.names, service.minutes)
    for (const { minutes, ids } of set.hydration)
      noteLimit(
        ledger,
        ids,
        [...new Set(present(given, (g) => (ids.includes(g.a.id) ? g.name : null)))],
        minutes,
      )
    for (const service of set.pushes)
      if (service.minutes > 0 && service.members.every((m) => m.a.route === 'iv-infusion'))
        noteShort(ledger, service.members, service.minutes)
  }
  checkSameMinutes(
    ledger,
    gather(sets, (set) => set.infusions),
  )
}
