import { useState } from 'react'
import { countWords } from '../findings/finding-words.ts'
import { FindingsPanel } from '../findings/findings-panel.tsx'
import { useSettled } from '../session/settled.ts'
import { Tabs } from '../ui/tabs.tsx'
import { AnatomySlot } from './anatomy-slot.tsx'
import { Boundary } from './boundary.tsx'

/** Findings and anatomy: beside one another where there is room, else two tabs. */
export function LowerRight({ beside }: { readonly beside: boolean }) {
  const all = useSettled(({ coding }) => coding.claim.findings)
  const [tab, setTab] = useState<'findings' | 'anatomy'>('findings')
  const findings = (
    <Boundary region="The findings">
      <FindingsPanel headed={beside} />
    </Boundary>
  )
  const anatomy = (
    <Boundary region="The anatomy">
      <AnatomySlot headed={beside} />
    </Boundary>
  )
  if (beside)
    return (
      <div className="lower-right lower-right-beside" data-region tabIndex={-1}>
        {findings}
        {anatomy}
      </div>
    )
  return (
    <div className="lower-right" data-region tabIndex={-1}>
      <Tabs
        label="Findings and anatomy"
        tabs={[
          { id: 'findings', text: 'Findings', note: countWords(all) },
          { id: 'anatomy', text: 'Anatomy' },
        ]}
        value={tab}
        onChange={setTab}
      >
        {tab === 'findings' ? findings : anatomy}
      </Tabs>
    </div>
  )
}
