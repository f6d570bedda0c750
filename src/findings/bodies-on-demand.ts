import { onDemand } from '../ui/on-demand.tsx'

/** What a finding says is read when its row is pointed at or comes under the cursor, at the latest when it is opened. */
export const findingBody = onDemand(async () => (await import('./finding-body.tsx')).FindingBody)
export const tableNotesBody = onDemand(async () => (await import('./table-notes-body.tsx')).TableNotesBody)
