import type { DayBook } from '../codes/book.ts'
import type { Administration } from '../encounter/model.ts'
import { needsAccess } from '../encounter/route-words.ts'
import type { Claim, ServiceView } from '../rules/index.ts'
import { sameDrug } from '../session/drug-lookup.ts'

/** One line of the timeline: an administration, or the stretches of one interrupted infusion. */
export type Lane = {
  /** The id of its first administration. */
  readonly id: string
  readonly administrations: readonly Administration[]
  readonly service: ServiceView | null
}

export type Group = { readonly key: string; readonly title: string; readonly lanes: readonly Lane[] }

const NO_ACCESS = 'No IV access'
const ONE_ACCESS = 'IV access'

const accessTitle = (administration: Administration): string => {
  if (administration.access === null) return needsAccess(administration.route) ? ONE_ACCESS : NO_ACCESS
  const { access } = administration
  const line = /^(piv|picc|cvc|iv)\b/i.exec(access)?.[0]
  return line === undefined
    ? access.charAt(0).toUpperCase() + access.slice(1)
    : line.toUpperCase() + access.slice(line.length)
}

/** The service of each administration. */
export function servicesOf(claim: Claim): ReadonlyMap<string, ServiceView> {
  const found = new Map<string, ServiceView>()
  for (const service of claim.services) for (const id of service.administrations) found.set(id, service)
  return found
}

/** Whether two administrations are stretches of one infusion, as the rules joined them. */
function joins(lane: Lane, next: Administration, service: ServiceView | null, book: DayBook): boolean {
  const first = lane.administrations[0]
  const last = lane.administrations.at(-1)
  if (first === undefined || last === undefined || service === null || lane.service !== service) return false
  if (service.technique !== 'infusion' && (first.bag === null || first.bag !== next.bag)) return false
  const after = last.stop !== null && next.start >= last.stop
  return after && first.access === next.access && sameDrug(first.drug, next.drug, book)
}

/** The lanes of a day by access, in the order of the day's list; what needs no IV access comes last. */
export function groupsOf(
  administrations: readonly Administration[],
  claim: Claim,
  book: DayBook,
): readonly Group[] {
  const services = servicesOf(claim)
  const groups = new Map<string, Lane[]>()
  for (const administration of administrations) {
    const title = accessTitle(administration)
    const lanes = groups.get(title) ?? []
    groups.set(title, lanes)
    const service = services.get(administration.id) ?? null
    const at = lanes.findIndex((lane) => joins(lane, administration, service, book))
    const lane = lanes[at]
    if (lane === undefined) lanes.push({ id: administration.id, administrations: [administration], service })
    else lanes[at] = { ...lane, administrations: [...lane.administrations, administration] }
  }
  const all = [...groups].map(([title, lanes]) => ({ key: title, title, lanes }))
  return [...all.filter(({ key }) => key !== NO_ACCESS), ...all.filter(({ key }) => key === NO_ACCESS)]
}
