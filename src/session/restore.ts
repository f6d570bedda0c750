import { readEncounter } from '../encounter/read.ts'
import { NATIONAL } from '../rules/index.ts'
import type { Pricing } from '../rules/index.ts'
import { KEYS, keep, kept } from './storage.ts'
import { setPricing, startWith, useSession } from './store.ts'

/** What came of looking for a kept day: it is on screen, there was none, or it could not be read and is set aside. */
export type Restored = 'day' | 'none' | 'unread' | 'failed'

function isPricing(value: unknown): value is Pricing {
  if (typeof value !== 'object' || value === null || !('basis' in value)) return false
  if (value.basis === 'none') return true
  if (value.basis === 'medicare')
    return 'locality' in value && (value.locality === null || typeof value.locality === 'string')
  return value.basis === 'list' && 'list' in value && typeof value.list === 'object'
}

/** Puts the day which this browser kept on the screen. One that cannot be read is kept apart, never thrown away. */
export async function restore(): Promise<Restored> {
  try {
    const [text, pricing] = await Promise.all([kept(KEYS.day), kept(KEYS.pricing)])
    setPricing(isPricing(pricing) ? pricing : NATIONAL)
    if (typeof text !== 'string') return 'none'
    const read = readEncounter(text)
    if (!read.ok) {
      await keep(KEYS.unread, text)
      return 'unread'
    }
    startWith(read.value)
    useSession.setState({ saving: 'saved' })
    return 'day'
  } catch {
    useSession.setState({ saving: 'failed' })
    return 'failed'
  }
}
