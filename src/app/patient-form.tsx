import type { Patient } from '../encounter/model.ts'
import { run } from '../session/store.ts'
import { useEncounter } from '../session/use-session.ts'
import { bodySurface } from './body-surface.ts'
import { NumberField } from './number-field.tsx'

const NOBODY: Patient = {
  weightKg: null,
  heightCm: null,
  sex: null,
  ageYears: null,
  serumCreatinineMgDl: null,
  extra: {},
}

const FIELDS = [
  { name: 'weightKg', label: 'Weight', unit: 'kg' },
  { name: 'heightCm', label: 'Height', unit: 'cm' },
  { name: 'ageYears', label: 'Age', unit: 'years' },
  { name: 'serumCreatinineMgDl', label: 'Serum creatinine', unit: 'mg/dL' },
] as const

/** What is documented of the patient: for dose checks only, and nothing that names anyone. */
export function PatientForm() {
  const patient = useEncounter().patient
  const surface = bodySurface(patient)
  return (
    <div className="popover-form">
      <div className="patient-fields">
        {FIELDS.map(({ name, label, unit }) => (
          <NumberField
            key={name}
            label={label}
            unit={unit}
            value={patient?.[name] ?? null}
            onChange={(value) =>
              run(
                { type: 'day/set', changes: { patient: { ...(patient ?? NOBODY), [name]: value } } },
                `patient's ${label.toLowerCase()}`,
                `patient-${name}`,
              )
            }
          />
        ))}
      </div>
      <p className="field-label">
        {surface === null
          ? 'Body surface needs weight and height.'
          : `Body surface ${surface.toFixed(2)} m², Mosteller: √(height × weight ÷ 3600).`}
      </p>
    </div>
  )
}
