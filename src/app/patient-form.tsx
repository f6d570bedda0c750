import { useId } from 'react'
import type { Patient } from '../encounter/model.ts'
import { run } from '../session/store.ts'
import { useEncounter } from '../session/use-session.ts'
import { Select } from '../ui/select.tsx'
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

/** The word of the list for what a record has; any other word stands as it is. */
function sexWord(text: string): string {
  const word = text.trim().toLowerCase()
  if (/^(?:f|w|woman)$/.test(word)) return 'female'
  return /^(?:m|man)$/.test(word) ? 'male' : word
}

/** What is documented of the patient: for dose checks only, and nothing that names anyone. */
export function PatientForm() {
  const sexId = useId()
  const patient = useEncounter().patient
  const surface = bodySurface(patient)
  const sex = sexWord(patient?.sex ?? '')
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
        <div className="field-frame">
          <label className="field-label" htmlFor={sexId}>
            Sex, for the clearance
          </label>
          <Select
            id={sexId}
            value={sex}
            onChange={(event) =>
              run(
                {
                  type: 'day/set',
                  changes: {
                    patient: {
                      ...(patient ?? NOBODY),
                      sex: event.target.value === '' ? null : event.target.value,
                    },
                  },
                },
                `patient's sex`,
              )
            }
          >
            <option value="">not documented</option>
            <option value="female">female</option>
            <option value="male">male</option>
            {['', 'female', 'male'].includes(sex) ? null : <option value={sex}>{sex}</option>}
          </Select>
        </div>
      </div>
      <p className="field-label">
        {surface === null
          ? 'Body surface needs weight and height.'
          : `Body surface ${surface.toFixed(2)} m², Mosteller: √(height × weight ÷ 3600).`}
      </p>
    </div>
  )
}
