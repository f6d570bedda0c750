import type { Administration } from '../encounter/model.ts'
import { onDemand } from '../ui/on-demand.tsx'
import { Popover } from '../ui/popover.tsx'

const pauseFields = onDemand(async () => (await import('./pause-fields.tsx')).PauseFields)

type Props = { readonly administration: Administration }

/** Splits an infusion into two stretches of one bag, by two typed times. */
export function PauseButton({ administration }: Props) {
  return (
    <Popover
      face="Pause…"
      title="Pause of the infusion"
      className="strip-pause"
      prepare={pauseFields.prepare}
    >
      <pauseFields.Shown key={administration.id} administration={administration} />
    </Popover>
  )
}
