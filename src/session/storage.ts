import { clear, del, entries, get, set, update } from 'idb-keyval'

/** What this browser keeps, by name. Text and plain data only. */
export const KEYS = {
  current: 'current',
  pricing: 'pricing',
  switches: 'site-switches',
  policies: 'own-policies',
  regimens: 'own-regimens',
  training: 'training',
} as const

/** A browser that does not answer within this many milliseconds keeps nothing: it may never answer. */
const PATIENCE = 5000

/** An open that another tab blocks neither succeeds nor fails; after a while it counts as refused. */
async function answered<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('the storage of this browser does not answer')), PATIENCE)
  })
  try {
    return await Promise.race([asked, silence])
  } finally {
    clearTimeout(timer)
  }
}

/** While the computer is shared, everything stands here and nothing in the browser's storage. */
let memory: Map<string, unknown> | null = null

export const isInMemory = (): boolean => memory !== null

export async function kept(key: string): Promise<unknown> {
  return memory === null ? answered(get<unknown>(key)) : memory.get(key)
}

export async function keep(key: string, value: unknown): Promise<void> {
  if (memory === null) await answered(set(key, value))
  else memory.set(key, value)
}

/** Replaces a value by what is made of it, in one step that no other tab can come between. What `change` throws stops it. */
export async function rework(key: string, change: (before: unknown) => unknown): Promise<void> {
  if (memory === null) await answered(update<unknown>(key, change))
  else memory.set(key, change(memory.get(key)))
}

export async function drop(key: string): Promise<void> {
  if (memory === null) await answered(del(key))
  else memory.delete(key)
}

export async function everything(): Promise<readonly (readonly [key: string, value: unknown])[]> {
  if (memory !== null) return [...memory]
  return (await answered(entries<string, unknown>())).filter(([key]) => typeof key === 'string')
}

/** How many entries of a kind still stand in the browser's own storage, whatever is kept in memory. */
export async function countOnDisk(prefix: string): Promise<number> {
  const all = await answered(entries<string, unknown>())
  return all.filter(([key]) => typeof key === 'string' && key.startsWith(prefix)).length
}

/** From now on nothing is written to the browser's storage. What stands there is neither read nor changed. */
export function keepInMemory(entriesSoFar: readonly (readonly [string, unknown])[] = []): void {
  memory ??= new Map(entriesSoFar)
}

/** Ends that; what was held in memory is handed back to be written. */
export function leaveMemory(): readonly (readonly [string, unknown])[] {
  const held = memory === null ? [] : [...memory]
  memory = null
  return held
}

/** Empties memory and the browser's storage. */
export async function wipeStorage(): Promise<void> {
  memory?.clear()
  await answered(clear())
}
