import { writeEncounter } from '../encounter/write.ts'
import type { Encounter } from '../encounter/model.ts'
import type { Claim, Policy, Pricing } from '../rules/index.ts'

const PRIME = 0x100000001b3n
const MASK = 0xffffffffffffffffn

/** FNV-1a of 64 bits over UTF-16 code units: short, the same on every machine, no protection against intent. */
function hash(text: string): bigint {
  let value = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++) value = ((value ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK
  return value
}

/** `7c1e 40b2 93d8 5a6f`: of the facts, the tables that answered, the policy and the prices. Equal inputs, equal print. */
export function fingerprint(encounter: Encounter, claim: Claim, policy: Policy, pricing: Pricing): string {
  const sorted = <T>(record: { readonly [name: string]: T }): unknown =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  const all = [
    writeEncounter(encounter),
    claim.tables,
    policy.id,
    sorted(policy.switches),
    policy.therapeutic,
    policy.chemo,
    pricing,
  ]
  const digits = hash(JSON.stringify(all)).toString(16).padStart(16, '0')
  return digits.replace(/(.{4})(?=.)/g, '$1 ')
}
