import { useId, useState } from 'react'
import { parseDay } from '../lib/wall-clock.ts'
import type { Patient, Setting } from '../encounter/model.ts'
import { Button } from '../ui/button.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { DayChoice } from './day-choices.ts'
import { RegimenPreview } from './regimen-preview.tsx'
import { USUAL_PATIENT } from './regimens.ts'

type Props = {
  readonly choice: DayChoice
  readonly today: string
  readonly onOpen: (patient: Patient, date: string, setting: Setting) => void
  readonly onRemove: (() => void) | null
}

const FIELDS = [
  ['weight', 'Weight', 'kg', 1, 400],
  ['height', 'Height', 'cm', 30, 260],
  ['age', 'Age', 'years', 0, 120],
  ['creatinine', 'Serum creatinine', 'mg/dL', 0.1, 30],
] as const
type Field = (typeof FIELDS)[number][0]

const EMPTY: { readonly [F in Field]: string } = { weight: '', height: '', age: '', creatinine: '' }

/** A number in its range; null where nothing is typed; `undefined` where it is no such number. */
function numberOf(text: string, least: number, most: number): number | null | undefined {
  const trimmed = text.trim().replace(',', '.')
  if (trimmed === '') return null
  const value = Number(trimmed)
  return /^\d+(\.\d+)?$/.test(trimmed) && value >= least && value <= most ? value : undefined
}

/** For whom, when and where the chosen day is to be. */
export function RegimenForm({ choice, today, onOpen, onRemove }: Props) {
  const sexId = useId()
  const [texts, setTexts] = useState(EMPTY)
  const [sex, setSex] = useState('')
  const [date, setDate] = useState(today)
  const [setting, setSetting] = useState<Setting>('office')
  const read = Object.fromEntries(
    FIELDS.map(([name, , , least, most]) => [name, numberOf(texts[name], least, most)]),
  ) as { readonly [F in Field]: number | null | undefined }
  const faulty = FIELDS.some(([name]) => read[name] === undefined) || parseDay(date) === null
  const patient: Patient = {
    weightKg: read.weight ?? null,
    heightCm: read.height ?? null,
    sex: sex === '' ? null : sex,
    ageYears: read.age ?? null,
    serumCreatinineMgDl: read.creatinine ?? null,
    extra: {},
  }
  const usual = (): void => {
    setTexts({
      weight: String(USUAL_PATIENT.weightKg),
      height: String(USUAL_PATIENT.heightCm),
      age: String(USUAL_PATIENT.ageYears),
      creatinine: String(USUAL_PATIENT.serumCreatinineMgDl),
    })
    setSex(USUAL_PATIENT.sex ?? '')
  }
  const surface =
    typeof read.weight === 'number' && typeof read.height === 'number'
      ? Math.sqrt((read.weight * read.height) / 3600)
      : null
  return (
    <form
      className="regimen-form"
      aria-label={`${choice.title} as a new day`}
      onSubmit={(event) => {
        event.preventDefault()
        if (!faulty) onOpen(patient, date, setting)
      }}
    >
      <h3>{choice.title}</h3>
      <p>{choice.about}</p>
      <div className="regimen-fields">
        {FIELDS.map(([name, label, unit, least, most]) => (
          <TextField
            key={name}
            label={label}
            unit={unit}
            inputMode="decimal"
            autoComplete="off"
            value={texts[name]}
            fault={read[name] === undefined ? `${least} to ${most}` : null}
            onChange={(event) => setTexts({ ...texts, [name]: event.target.value })}
          />
        ))}
        <div className="field-frame">
          <label className="field-label" htmlFor={sexId}>
            Sex
          </label>
          <Select id={sexId} value={sex} onChange={(event) => setSex(event.target.value)}>
            <option value="">not documented</option>
            <option value="female">female</option>
            <option value="male">male</option>
          </Select>
        </div>
        <TextField
          label="Date of service"
          type="date"
          value={date}
          fault={parseDay(date) === null ? 'a day of the calendar' : null}
          onChange={(event) => setDate(event.target.value)}
        />
      </div>
      <Segmented
        label="Setting"
        options={[
          { value: 'office', text: 'Office' },
          { value: 'facility', text: 'Facility' },
        ]}
        value={setting}
        onChange={setSetting}
      />
      <p className="regimen-note">
        {surface === null
          ? 'Body surface needs weight and height. '
          : `Body surface ${surface.toFixed(2)} m². `}
        {choice.group === 'regimen'
          ? 'Doses are computed from the patient; a dose that needs what is not typed stays open. Times are a pattern, to be replaced by those of the record.'
          : 'Doses and times are as they were saved, to be replaced by those of the record.'}
      </p>
      {choice.preview === null || faulty ? null : (
        <RegimenPreview day={choice.preview(patient, date, setting)} />
      )}
      <div className="regimen-ways">
        <Button type="submit" look="strong" disabled={faulty}>
          Open as a new day
        </Button>
        <Button onClick={usual}>Fill in a usual patient</Button>
        {onRemove === null ? null : <Button onClick={onRemove}>Delete this regimen</Button>}
      </div>
    </form>
  )
}
