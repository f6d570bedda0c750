import type { CodeBook } from '../codes/book.ts'
import type { Encounter } from '../encounter/model.ts'
import type { Claim, Policy, Pricing, SwitchName } from '../rules/index.ts'
import { codingOf, policyOf } from './coding.ts'
import type { Coding } from './coding.ts'
import { siteChanges } from './site-switches.ts'
import { useSession } from './store.ts'
import type { Saving } from './store.ts'

export const useEncounter = (): Encounter => useSession((state) => state.history.present)

/** The day while it is wanted; else null, and no change of it is news. */
export const useEncounterWhile = (wanted: boolean): Encounter | null =>
  useSession((state) => (wanted ? state.history.present : null))

/** The coding likewise. */
export const useCodingWhile = (wanted: boolean): Coding | null =>
  useSession((state) => (wanted ? codingOf(state) : null))

/** One part of the day: a change of any other part is no news to who uses it. */
export const useDayPart = <P extends keyof Encounter>(part: P): Encounter[P] =>
  useSession((state) => state.history.present[part])

/** One part of the claim, likewise. */
export const useClaimPart = <P extends keyof Claim>(part: P): Claim[P] =>
  useSession((state) => codingOf(state).claim[part])

/** The claim of the day on screen and the day number of its date. */
export const useCoding = (): Coding => useSession(codingOf)

/** The code book; the shell shows nothing that needs it before it is read. */
export function useBook(): CodeBook {
  const book = useSession((state) => state.book)
  if (book === null) throw new Error('the tables are not read yet')
  return book
}

export const usePolicy = (): Policy => useSession(policyOf)
/** The switches by which the site differs from the profile. */
export const useSiteChanges = (): readonly SwitchName[] => useSession(siteChanges)
export const usePolicies = (): readonly Policy[] => useSession((state) => state.policies)
export const usePricing = (): Pricing => useSession((state) => state.pricing)
export const useSaving = (): Saving => useSession((state) => state.saving)
