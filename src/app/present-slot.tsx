import { lazy, Suspense, useEffect } from 'react'
import { Boundary } from './boundary.tsx'
import { leavePresentation, usePresenting } from './presenting.ts'

const Present = lazy(async () => ({ default: (await import('../training/present.tsx')).Present }))

/** The presentation over the page, while there is one. */
export function PresentSlot() {
  const now = usePresenting((state) => state.now)
  const isOn = now !== null
  useEffect(() => {
    if (!isOn) return
    // The way back leads out of it too.
    window.addEventListener('hashchange', leavePresentation)
    return () => window.removeEventListener('hashchange', leavePresentation)
  }, [isOn])
  return now === null ? null : (
    <Boundary region="The presentation">
      <Suspense>
        <Present cases={now.cases} start={now.at} onLeave={leavePresentation} />
      </Suspense>
    </Boundary>
  )
}
