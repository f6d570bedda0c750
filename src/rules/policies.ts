/** The built-in payer profiles. Each is a policy file of its own, with a note for the person who picks one. */
import type { Policy } from './policy.ts'
import { readPolicyValue } from './read-policy.ts'
import biologicsTherapeutic from './policies/biologics-therapeutic.json'
import commercial from './policies/commercial.json'
import commercialTherapeutic from './policies/commercial-therapeutic.json'
import hydrationEach31 from './policies/hydration-each-31.json'
import medicare from './policies/medicare.json'
import medicare340b from './policies/medicare-340b.json'
import medicareOwnPump from './policies/medicare-own-pump.json'
import medicareStrict from './policies/medicare-strict.json'
import noStopUnbillable from './policies/no-stop-unbillable.json'
import overlapAny16 from './policies/overlap-any-16.json'
import rankInOffice from './policies/rank-in-office.json'
import xModifiers from './policies/x-modifiers.json'

const FILES = [
  medicare,
  medicareStrict,
  medicareOwnPump,
  medicare340b,
  commercial,
  commercialTherapeutic,
  biologicsTherapeutic,
  noStopUnbillable,
  overlapAny16,
  hydrationEach31,
  xModifiers,
  rankInOffice,
]

function read(file: unknown): Policy {
  const policy = readPolicyValue(file)
  if (policy.ok) return policy.value
  throw new Error(`built-in policy: ${policy.error.map((p) => `${p.path} ${p.text}`).join('; ')}`)
}

/** The default first. */
export const POLICIES: readonly Policy[] = FILES.map(read)

export const MEDICARE: Policy = read(medicare)

/** The built-in profile of an id; undefined where there is none. */
export const findPolicy = (id: string): Policy | undefined => POLICIES.find((policy) => policy.id === id)

/** One plain sentence about a built-in profile; empty for another. */
export const policyNote = (id: string): string => FILES.find((file) => file.id === id)?.note ?? ''
