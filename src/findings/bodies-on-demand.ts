import { onDemand } from '../ui/on-demand.tsx'

/** What a finding says is read when its row is pointed at or comes under the cursor, at the latest when it is opened. */
export const findingBody = onDemand(async () => (await import('./finding-body.tsx')).FindingBody)
export const tableNotesBody = onDemand(async () => (await import('./table-notes-body.tsx')).TableNotesBody)
/** Most days have no open stop. */
export const openStopBody = onDemand(async () => (await import('./open-stop-body.tsx')).OpenStopBody)
/** And few hold an answer to a finding that has gone. */
export const lapsedRow = onDemand(async () => (await import('./lapsed-row.tsx')).LapsedRow)
