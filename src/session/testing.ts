import { vi } from 'vitest'

/** For tests: waits until a check holds; a busy machine may be slow to answer. */
export const eventually = (check: () => unknown): Promise<unknown> => vi.waitFor(check, { timeout: 20_000 })
