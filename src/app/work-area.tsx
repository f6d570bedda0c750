import { ClaimPanel } from '../claim/claim-panel.tsx'
import { OpenStops } from '../findings/open-stops.tsx'
import { useMedia } from '../ui/use-media.ts'
import { Divider } from '../ui/divider.tsx'
import { Boundary } from './boundary.tsx'
import { showPolicy } from './wanted-switch.ts'
import { DaySide } from './day-side.tsx'
import { setLayout, useLayout } from './layout.ts'
import { LowerRight } from './lower-right.tsx'

/** Facts on the left, consequences on the right. */
export function WorkArea() {
  const wide = useMedia('(min-width: 1400px)')
  const middle = useMedia('(min-width: 1200px)')
  const set = useLayout((state) => state.right)
  const right = Math.min(set ?? (wide ? 564 : middle ? 500 : 400), Math.max(360, window.innerWidth - 480))
  return (
    <main className="work">
      <DaySide />
      <Divider
        label="Width of the claim"
        axis="x"
        value={right}
        min={360}
        max={Math.max(360, window.innerWidth - 480)}
        direction={-1}
        onChange={(size) => setLayout({ right: size })}
      />
      <div className="right" style={{ width: right }}>
        <section className="claim" aria-label="Claim" data-region tabIndex={-1}>
          <Boundary region="The claim">
            <ClaimPanel onPolicy={showPolicy} openStops={<OpenStops />} />
          </Boundary>
        </section>
        <LowerRight beside={wide} />
      </div>
    </main>
  )
}
