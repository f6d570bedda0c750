/** The built-in payer profiles. Each is a policy file of its own, with a note for the person who picks one. */
import type { Policy } from '../policy.ts'
import { readPolicyValue } from '../read-policy.ts'
import biologicsTherapeutic from './biologics-therapeutic.json'
import commercial from './commercial.json'
import commercialTherapeutic from './commercial-therapeutic.json'
import hydrationEach31 from './hydration-each-31.json'
import medicare from './medicare.json'
import medicare340b from './medicare-340b.json'
import medicareOwnPump from './medicare-own-pump.json'
import medicareStrict from './medicare-strict.json'
import noStopPush from './no-stop-push.json'
import noStopUnbillable from './no-stop-unbillable.json'
import overlapAny16 from './overlap-any-16.json'
import rankInOffice from './rank-in-office.json'
import xModifiers from './x-modifiers.json'

const FILES = [
  medicare,
  medicareStrict,
  medicareOwnPump,
  medicare340b,
  commercial,
  commercialTherapeutic,
  biologicsTherapeutic,
  noStopPush,
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

export { readPolicy } from '../read-policy.ts'
