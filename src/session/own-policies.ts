import type { FileProblem } from '../lib/fields.ts'
import type { Result } from '../lib/result.ts'
import { err, ok } from '../lib/result.ts'
import type { Policy } from '../rules/index.ts'
import { POLICIES, readPolicy } from '../rules/policies/index.ts'
import { kept, keep, KEYS } from './storage.ts'
import { ownPolicies, setOwnPolicies, useSession } from './store.ts'

/** The texts of the user's own profile files by id. */
type Texts = { readonly [id: string]: string }

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string')

const textsOf = (value: unknown): Texts => (isTexts(value) ? value : {})

const keptTexts = async (): Promise<Texts> => textsOf(await kept(KEYS.policies))

/** The profiles of two places of the storage as one; of one id that of the second. */
export const joinPolicies = (first: unknown, second: unknown): Texts => ({
  ...textsOf(first),
  ...textsOf(second),
})

/** Puts the profiles that were kept beside the built-in ones; one that cannot be read is left out. */
export async function restorePolicies(): Promise<void> {
  const texts = Object.values(await keptTexts())
  setOwnPolicies(
    texts.flatMap((text) => {
      const read = readPolicy(text)
      return read.ok ? [read.value] : []
    }),
  )
}

/** Adds a profile from its file, or replaces the one of the same id. Faults are named with their place. */
export async function addPolicy(text: string): Promise<Result<Policy, readonly FileProblem[]>> {
  const read = readPolicy(text)
  if (!read.ok) return read
  const policy = read.value
  if (POLICIES.some(({ id }) => id === policy.id))
    return err([{ path: 'id', text: `"${policy.id}" is the id of a built-in profile; take another` }])
  const { policies } = useSession.getState()
  setOwnPolicies([...ownPolicies(policies).filter(({ id }) => id !== policy.id), policy])
  await keep(KEYS.policies, { ...(await keptTexts()), [policy.id]: text }).catch(() =>
    useSession.setState({ saving: 'refused' }),
  )
  return ok(policy)
}

export async function removePolicy(id: string): Promise<void> {
  setOwnPolicies(ownPolicies(useSession.getState().policies).filter((policy) => policy.id !== id))
  const { [id]: _, ...others } = await keptTexts()
  await keep(KEYS.policies, others)
}
