import type { Patient } from '../encounter/model.ts'

/** Body surface in m² by Mosteller: the root of height × weight / 3600. Null where one is not documented. */
export function bodySurface(patient: Patient | null): number | null {
  if (patient === null || patient.weightKg === null || patient.heightCm === null) return null
  return Math.sqrt((patient.heightCm * patient.weightKg) / 3600)
}
