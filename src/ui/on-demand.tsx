import { lazy, Suspense, useState } from 'react'
import type { ComponentType } from 'react'

export type OnDemand<P> = {
  readonly Shown: ComponentType<P>
  /** Reads it ahead: what is about to be opened then stands at once. */
  readonly prepare: () => Promise<void>
}

/**
 * A component whose program is read when it is first shown, or a little before. Once read it is drawn without a
 * gap, unlike one that is lazy only.
 */
export function onDemand<P extends object>(read: () => Promise<ComponentType<P>>): OnDemand<P> {
  let reading: Promise<ComponentType<P>> | null = null
  let ready: ComponentType<P> | null = null
  const get = async (): Promise<ComponentType<P>> => {
    reading ??= read()
    try {
      ready = await reading
      return ready
    } catch (error) {
      // The next attempt asks again.
      reading = null
      throw error
    }
  }
  const Later = lazy(async () => ({ default: await get() }))
  const Shown: ComponentType<P> = (props) => {
    // One that is on the screen stays the one it is.
    const [Own] = useState(() => ready ?? Later)
    return (
      <Suspense>
        <Own {...props} />
      </Suspense>
    )
  }
  const prepare = async (): Promise<void> => {
    if (ready === null) await get().catch(() => undefined)
  }
  return { Shown, prepare }
}
