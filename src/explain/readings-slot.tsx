import { lazy, Suspense } from 'react'
import type { SwitchName } from '../rules/index.ts'

const TwoReadings = lazy(async () => ({ default: (await import('./two-readings.tsx')).TwoReadings }))

/** The readings of a switch; read when the first is opened. */
export function ReadingsSlot({ name }: { readonly name: SwitchName }) {
  return (
    <Suspense>
      <TwoReadings name={name} />
    </Suspense>
  )
}
