import { blankAdministration, blankEncounter } from '../encounter/model.ts'
import type { Administration, Encounter, Route, Setting, Visit } from '../encounter/model.ts'
import { usualOf } from './usual.ts'

/** An administration before it has its place in a day. */
export type Given = Omit<Administration, 'id'>
export type More = Partial<Given>

const minuteOf = (clock: string): number => Number(clock.slice(0, -3)) * 60 + Number(clock.slice(-2))

/** One thing given. `times` is `09:30` or `09:30-11:32`; hours from 24 on are the next day. Dose and containers are the usual ones. */
export function give(drug: string, route: Route, times: string, more: More = {}): Given {
  const [start = '', stop] = times.split('-')
  const { id: _, ...blank } = blankAdministration('', drug, route, minuteOf(start))
  return {
    ...blank,
    access: route === 'iv-infusion' || route === 'iv-push' ? 'port' : null,
    ...usualOf(drug),
    stop: stop === undefined ? null : minuteOf(stop),
    ...more,
  }
}

export const infusion = (drug: string, times: string, more: More = {}): Given =>
  give(drug, 'iv-infusion', times, more)
export const push = (drug: string, at: string, more: More = {}): Given => give(drug, 'iv-push', at, more)
export const pump = (drug: string, at: string, more: More = {}): Given =>
  give(drug, 'pump-initiation', at, more)
export const injection = (drug: string, route: 'sc' | 'im', at: string, more: More = {}): Given =>
  give(drug, route, at, more)
/** Fluid with a reason of its own. */
export const fluid = (times: string, purpose: string, more: More = {}): Given =>
  give('saline', 'iv-infusion', times, { purpose, ...more })

/** A visit by its code; `own`: it is documented as separately identifiable. */
export const visit = (code: string, own: boolean | null = true): Visit => ({
  code,
  separatelyIdentifiable: own,
  extra: {},
})

type Facts = Partial<Pick<Encounter, 'date' | 'payer' | 'diagnoses' | 'primaryReason' | 'visits'>>

/** A day as documented; what was given is `a1`, `a2` … in the order of the list. */
export const makeDay = (
  id: string,
  title: string,
  setting: Setting,
  given: readonly Given[],
  facts: Facts = {},
): Encounter => ({
  ...blankEncounter(id, '2026-10-06', setting),
  title,
  administrations: given.map((one, at) => ({ id: `a${at + 1}`, ...one })),
  ...facts,
})
