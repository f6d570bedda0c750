import { onDemand } from '../ui/on-demand.tsx'

/** Reasons are read when a line is pointed at or comes under the cursor, at the latest when it is opened. */
export const lineReasons = onDemand(async () => (await import('./line-reasons.tsx')).LineReasons)
export const unbilledReasons = onDemand(async () => (await import('./unbilled-reasons.tsx')).UnbilledReasons)
