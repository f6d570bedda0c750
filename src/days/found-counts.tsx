import { SeverityIcon } from '../ui/severity-icon.tsx'
import type { KeptRow } from './kept-row.ts'

const SHOWN = ['error', 'warning', 'opportunity'] as const

/** How many findings of each kind but notes. */
export function FoundCounts({ found }: { readonly found: KeptRow['found'] }) {
  const kinds = SHOWN.filter((severity) => found[severity] > 0)
  if (kinds.length === 0) return <span className="days-none">none</span>
  return kinds.map((severity) => (
    <span key={severity} className="days-count">
      <SeverityIcon severity={severity} size={13} />
      {found[severity]}
    </span>
  ))
}
