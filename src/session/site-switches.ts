import type { Encounter } from '../encounter/model.ts'
import { switchesOf } from '../rules/index.ts'
import type { Policy, Switches, SwitchName, SwitchValue } from '../rules/index.ts'
import { MEDICARE } from '../rules/policies/index.ts'
import { useSession } from './store.ts'
import type { Session } from './store.ts'

/** The profile which a day's payer names; Medicare where it names none that is known. */
export const profileOfDay = (day: Encounter, state: Session): Policy =>
  state.policies.find((policy) => policy.id === day.payer) ?? MEDICARE

export const profileOf = (state: Session): Policy => profileOfDay(state.history.present, state)

export const isKnownPayer = (state: Session): boolean =>
  state.policies.some((policy) => policy.id === state.history.present.payer)

const made = new WeakMap<Policy, WeakMap<object, Policy>>()

/** A profile with the site's choices on top; the same object for the same two, which the rules rely on for speed. */
export function withSite(profile: Policy, site: Partial<Switches>): Policy {
  if (Object.keys(site).length === 0) return profile
  const known = made.get(profile)?.get(site)
  if (known !== undefined) return known
  const policy: Policy = { ...profile, switches: { ...profile.switches, ...site } }
  const bySite = made.get(profile) ?? new WeakMap<object, Policy>()
  bySite.set(site, policy)
  made.set(profile, bySite)
  return policy
}

/** Chooses a reading for this site; the value which the profile has anyway is no choice. */
export function chooseSwitch(name: SwitchName, value: SwitchValue): void {
  useSession.setState((state) => {
    const profile = switchesOf(profileOf(state), state.history.present.setting)
    const { [name]: _, ...others } = state.siteSwitches
    return { siteSwitches: profile[name] === value ? others : { ...others, [name]: value } }
  })
}

export function resetSwitch(name: SwitchName): void {
  useSession.setState(({ siteSwitches }) => {
    const { [name]: _, ...others } = siteSwitches
    return { siteSwitches: others }
  })
}

export const resetSwitches = (): void => useSession.setState({ siteSwitches: {} })

const NONE: readonly SwitchName[] = []
let counted: { readonly key: readonly unknown[]; readonly names: readonly SwitchName[] } = {
  key: [],
  names: NONE,
}

/** The switches by which the site's choices differ from the profile of the day. */
export function siteChanges(state: Session): readonly SwitchName[] {
  const { setting } = state.history.present
  const profile = profileOf(state)
  const key = [profile, setting, state.siteSwitches]
  if (key.every((part, at) => part === counted.key[at])) return counted.names
  const values = switchesOf(profile, setting)
  const names = (Object.keys(state.siteSwitches) as SwitchName[]).filter(
    (name) => state.siteSwitches[name] !== values[name],
  )
  counted = { key, names: names.length === 0 ? NONE : names }
  return counted.names
}
