import type { CodeBook } from '../codes/book.ts'
import type { Encounter } from '../encounter/model.ts'
import { keepEqual } from '../lib/keep-equal.ts'
import { parseDay } from '../lib/wall-clock.ts'
import { codeDay } from '../rules/index.ts'
import type { Claim, Policy, Pricing } from '../rules/index.ts'
import { profileOf, profileOfDay, withSite } from './site-switches.ts'
import type { Session } from './store.ts'

export type Coding = {
  readonly claim: Claim
  /** Day number of the encounter's date. */
  readonly day: number
  /** What the rules threw, if they did: then the claim is empty and the day is as it was. */
  readonly failure: Error | null
}

/** What the day is coded with: its payer's profile, and the site's choices on top. */
export const policyOf = (state: Session): Policy => withSite(profileOf(state), state.siteSwitches)

const emptyClaim = (encounter: Encounter): Claim => ({
  encounter: encounter.id,
  date: encounter.date,
  setting: encounter.setting,
  tables: [],
  lines: [],
  unbilled: [],
  findings: [],
  lapsed: [],
  totals: {},
  services: [],
})

export function compute(
  encounter: Encounter,
  book: CodeBook | null,
  policy: Policy,
  pricing: Pricing,
): Coding {
  const day = parseDay(encounter.date) ?? 0
  if (book === null) return { claim: emptyClaim(encounter), day, failure: null }
  try {
    return { claim: codeDay(encounter, book, policy, pricing), day, failure: null }
  } catch (thrown) {
    const failure = thrown instanceof Error ? thrown : new Error(String(thrown))
    console.error(failure)
    return { claim: emptyClaim(encounter), day, failure }
  }
}

/** The coding of another day than the one on screen, with the profile that its own payer names. */
export const codingOfDay = (day: Encounter, state: Session): Coding =>
  compute(day, state.book, withSite(profileOfDay(day, state), state.siteSwitches), state.pricing)

let last: { readonly key: readonly unknown[]; readonly coding: Coding } | null = null

/** The coding of the day on screen, computed once per change. */
export function codingOf(state: Session): Coding {
  const policy = policyOf(state)
  const key = [state.history.present, state.book, policy, state.pricing]
  if (last === null || key.some((part, at) => part !== last?.key[at])) {
    const coding = compute(state.history.present, state.book, policy, state.pricing)
    // What an edit did not change stays the same object, so that it is not drawn again.
    last = { key, coding: keepEqual(last?.coding, coding) }
  }
  return last.coding
}
