import { ROUTES, UNBILLED_PURPOSES } from './model.ts'
import type { Administration, Route } from './model.ts'

/** How a person reads a route. */
export const ROUTE_WORDS: { readonly [R in Route]: string } = {
  'iv-infusion': 'IV infusion',
  'iv-push': 'IV push',
  sc: 'SC',
  im: 'IM',
  'sc-infusion': 'SC infusion',
  intradermal: 'intradermal',
  'ia-push': 'IA push',
  'ia-infusion': 'IA infusion',
  intrathecal: 'intrathecal',
  intraventricular: 'intraventricular',
  intrapleural: 'intrapleural',
  intraperitoneal: 'intraperitoneal',
  intralesional: 'intralesional',
  intravesical: 'intravesical',
  'pump-initiation': 'pump start',
  'pump-refill-portable': 'pump refill, portable',
  'pump-refill-implanted': 'pump refill, implanted',
  'access-flush': 'access flush',
  'catheter-declot': 'declot',
  oral: 'oral',
}

const OTHER_WORDS: { readonly [word: string]: Route } = {
  infusion: 'iv-infusion',
  ivpb: 'iv-infusion',
  piggyback: 'iv-infusion',
  drip: 'iv-infusion',
  push: 'iv-push',
  ivp: 'iv-push',
  bolus: 'iv-push',
  subcut: 'sc',
  subcutaneous: 'sc',
  subq: 'sc',
  sq: 'sc',
  intramuscular: 'im',
  id: 'intradermal',
  it: 'intrathecal',
  pump: 'pump-initiation',
  access: 'access-flush',
  flush: 'access-flush',
  alteplase: 'catheter-declot',
  po: 'oral',
  mouth: 'oral',
}

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')

/** Routes that a typed text may mean, the surest first. No text: all of them. */
export function findRoutes(text: string): readonly Route[] {
  const typed = bare(text)
  if (typed === '') return ROUTES
  const other = OTHER_WORDS[typed]
  const spelled = (route: Route): readonly string[] => [bare(ROUTE_WORDS[route]), bare(route)]
  const exact = ROUTES.filter((route) => spelled(route).includes(typed))
  const begins = ROUTES.filter((route) => spelled(route).some((word) => word.startsWith(typed)))
  const holds = ROUTES.filter((route) => spelled(route).some((word) => word.includes(typed)))
  return [...new Set([...exact, ...(other === undefined ? [] : [other]), ...begins, ...holds])]
}

/** The route that a typed text names, or begins with no other choice; null where it names none or several. */
export function readTypedRoute(text: string): Route | null {
  const typed = bare(text)
  if (typed === '') return null
  const exact = ROUTES.find((route) => bare(ROUTE_WORDS[route]) === typed || bare(route) === typed)
  if (exact !== undefined) return exact
  const other = OTHER_WORDS[typed]
  if (other !== undefined) return other
  const begun = ROUTES.filter(
    (route) => bare(ROUTE_WORDS[route]).startsWith(typed) || bare(route).startsWith(typed),
  )
  return begun.length === 1 ? (begun[0] ?? null) : null
}

const RUNS: readonly Route[] = ['iv-infusion', 'sc-infusion', 'ia-infusion']
const THROUGH_ACCESS: readonly Route[] = [
  'iv-infusion',
  'iv-push',
  'pump-initiation',
  'pump-refill-portable',
  'access-flush',
  'catheter-declot',
]

/** An infusion: it has minutes, and a stop that the record should hold. */
export const isInfusionRoute = (route: Route): boolean => RUNS.includes(route)

/** Given through a vein or its device, so the access is part of the record. */
export const needsAccess = (route: Route): boolean => THROUGH_ACCESS.includes(route)

/** A fluid whose purpose is never billed, as the record words it. */
export const isUnbilledPurpose = (purpose: string | null): boolean =>
  UNBILLED_PURPOSES.some((word) => word === purpose)

/** An infusion whose stop is not documented although its minutes could matter. */
export const lacksStop = (administration: Pick<Administration, 'route' | 'stop' | 'purpose'>): boolean =>
  administration.stop === null &&
  isInfusionRoute(administration.route) &&
  !isUnbilledPurpose(administration.purpose)
