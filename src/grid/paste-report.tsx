import { onDemand } from '../ui/on-demand.tsx'
import type { Pasted } from './paste-block.ts'

const words = onDemand(async () => (await import('./paste-words.tsx')).PasteWords)

type Props = { readonly pasted: Pasted | null; readonly onClose: () => void }

/** What became of a paste, said as soon as there is one. */
export function PasteReport({ pasted, onClose }: Props) {
  return <div role="status">{pasted === null ? null : <words.Shown pasted={pasted} onClose={onClose} />}</div>
}
