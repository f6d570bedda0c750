import { lazy } from 'react'
import { AnatomyPanel } from '../claim/anatomy-panel.tsx'

const AnatomyTable = lazy(async () => ({
  default: (await import('../money/anatomy-table.tsx')).AnatomyTable,
}))

/** The anatomy of the amount; its lines are those of the money page. */
export const AnatomySlot = ({ headed = true }: { readonly headed?: boolean }) => (
  <AnatomyPanel headed={headed} details={<AnatomyTable />} />
)
