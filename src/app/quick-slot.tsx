import { lazy, Suspense } from 'react'
import { Boundary } from './boundary.tsx'

/** The quick line comes after the claim and the timeline are on screen. */
const QuickAdd = lazy(async () => ({ default: (await import('../intake/quick-add.tsx')).QuickAdd }))

/** The place of the quick line, as high before it is there as with it. */
export function QuickSlot() {
  return (
    <Boundary region="The quick line">
      <Suspense fallback={<div className="quick-space" />}>
        <QuickAdd />
      </Suspense>
    </Boundary>
  )
}
