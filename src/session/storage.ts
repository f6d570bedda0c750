import { get, set } from 'idb-keyval'

/** What this browser keeps, by name. Text and plain data only. */
export const KEYS = { day: 'day', pricing: 'pricing', unread: 'unread-day' } as const
export type Key = (typeof KEYS)[keyof typeof KEYS]

export const keep = (key: Key, value: unknown): Promise<void> => set(key, value)
export const kept = (key: Key): Promise<unknown> => get<unknown>(key)
