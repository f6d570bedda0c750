import { DenialsList } from '../denials/denials-list.tsx'
import '../days/days.css'
import { keyOf, titleOf } from '../findings/finding-words.ts'
import type { Finding } from '../rules/index.ts'
import { useCoding } from '../session/use-session.ts'
import { goToPlace } from './go-to-place.ts'
import { usePlace } from './pages.ts'

/** Opens a finding of the day where it stands. */
const show = (finding: Finding): void =>
  goToPlace(`[data-finding="${CSS.escape(keyOf(finding))}"]`, 'findings', (row) => {
    if (row.getAttribute('aria-expanded') === 'false') row.click()
    row.scrollIntoView({ block: 'nearest' })
  })

/** The denials, with the way from each to the findings of the day. */
export function DenialsPage() {
  const { day } = useCoding()
  return <DenialsList place={usePlace()} titleOf={(finding) => titleOf(finding, day)} onShow={show} />
}
