import { useElsewhere } from '../session/tabs.ts'
import { onDemand } from '../ui/on-demand.tsx'

const words = onDemand(async () => (await import('./elsewhere-words.tsx')).ElsewhereWords)

/** Whether the day on screen is open in another tab, or was saved there. */
export function ElsewhereNotice() {
  const elsewhere = useElsewhere((state) => state.elsewhere)
  const hidden = useElsewhere((state) => state.hidden)
  return elsewhere === 'no' || hidden ? null : <words.Shown />
}
