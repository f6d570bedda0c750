import { ClaimPanel } from '../claim/claim-panel.tsx'
import { OpenStops } from '../findings/open-stops.tsx'
import { FindingsPanel } from '../findings/findings-panel.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { AnatomySlot } from './anatomy-slot.tsx'
import { Boundary } from './boundary.tsx'
import { EmptyDay } from './empty-day.tsx'
import { showPolicy } from './wanted-switch.ts'
import { setPhoneTab, usePhoneTab } from './go-to-place.ts'
import { Notices } from './notices.tsx'
import { OtherPage } from './other-page.tsx'
import type { Page } from './pages.ts'
import { PhoneHead } from './phone-head.tsx'
import { PhoneMore } from './phone-more.tsx'
import { PhonePages } from './phone-pages.tsx'
import { PhoneTabs } from './phone-tabs.tsx'
import { QuickSlot } from './quick-slot.tsx'

/** One column: what is chosen at the foot. */
export function Phone({ page }: { readonly page: Page }) {
  const tab = usePhoneTab((state) => state.tab)
  if (page !== 'day')
    return (
      <div className="phone">
        <PhonePages page={page} />
        <Notices />
        <OtherPage page={page} />
      </div>
    )
  return (
    <div className="phone">
      <PhoneHead />
      <Notices />
      <main className="phone-main">
        {tab === 'day' ? (
          <>
            <QuickSlot />
            <section aria-label="Timeline" data-region tabIndex={-1}>
              <h2 className="hidden-words">Timeline</h2>
              <Boundary region="The timeline">
                <Timeline empty={<EmptyDay />} />
              </Boundary>
            </section>
          </>
        ) : null}
        {tab === 'claim' ? (
          <section aria-label="Claim" data-region tabIndex={-1}>
            <Boundary region="The claim">
              <ClaimPanel onPolicy={showPolicy} openStops={<OpenStops />} />
            </Boundary>
          </section>
        ) : null}
        {tab === 'findings' ? (
          <div data-region tabIndex={-1}>
            <Boundary region="The findings">
              <FindingsPanel />
              <AnatomySlot />
            </Boundary>
          </div>
        ) : null}
        {tab === 'more' ? <PhoneMore /> : null}
      </main>
      <PhoneTabs value={tab} onChange={setPhoneTab} />
    </div>
  )
}
