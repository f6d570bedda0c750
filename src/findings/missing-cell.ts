import type { Finding } from '../rules/index.ts'

/** The column of the table that holds what a finding misses. */
export const CELLS: { readonly [check: string]: string } = {
  'class/drug-not-in-table': 'class',
  'class/drug-without-class': 'class',
  'class/against-route': 'class',
  'drug-units/container-unknown': 'containers',
  'drug-units/waste-not-recorded': 'containers',
  'drug-units/container-content': 'containers',
  'drug-units/several-products': 'containers',
  'drug-units/ndc-form': 'containers',
  'drug-units/ndc-missing': 'containers',
  'drug-lines/ndc-of-another-drug': 'containers',
  'documentation/waste-without-container': 'containers',
  'drug-units/dose-not-documented': 'dose',
  'drug-units/dose-not-convertible': 'dose',
  'drug-units/waste-not-convertible': 'discarded',
  'hydration/purpose-not-stated': 'purpose',
  'services/missing-stop-time': 'stop',
  'services/stretch-without-stop': 'stop',
  'set-aside/hydration-stop-missing': 'stop',
  'sites/second-access-without-reason': 'reason',
}

/** The cell that a finding asks to be filled; null where it asks for something else. */
export function missingCell({ check, administrations }: Finding): { id: string; column: string } | null {
  const column = Object.hasOwn(CELLS, check.id) ? CELLS[check.id] : undefined
  const [id] = administrations
  return column === undefined || id === undefined ? null : { id, column }
}
