import type { Patient } from '../encounter/model.ts'
import { useDayPart } from '../session/use-session.ts'
import { Popover } from '../ui/popover.tsx'
import { bodySurface } from './body-surface.ts'
import { patientForm } from './forms-on-demand.ts'

/** Weight, height and body surface, where they are documented. */
export function patientWords(patient: Patient | null): string {
  const surface = bodySurface(patient)
  const parts = [
    patient === null || patient.weightKg === null ? null : `${patient.weightKg} kg`,
    patient === null || patient.heightCm === null ? null : `${patient.heightCm} cm`,
    surface === null ? null : `BSA ${surface.toFixed(2)}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'not documented' : parts.join(' · ')
}

export function PatientField() {
  const words = patientWords(useDayPart('patient'))
  return (
    <Popover face={words} name={`Patient, ${words}`} title="Patient" prepare={patientForm.prepare}>
      <patientForm.Shown />
    </Popover>
  )
}
