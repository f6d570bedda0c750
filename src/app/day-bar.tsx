import type { Setting } from '../encounter/model.ts'
import { run } from '../session/store.ts'
import { useDayPart } from '../session/use-session.ts'
import { Segmented } from '../ui/segmented.tsx'
import { AuthorizationsField } from './authorizations-field.tsx'
import { DateField } from './date-field.tsx'
import { DayTitle } from './day-title.tsx'
import { Diagnoses } from './diagnoses.tsx'
import { PatientField } from './patient-field.tsx'
import { PolicySelect } from './policy-select.tsx'
import { PricesSelect } from './prices-select.tsx'
import { VisitField } from './visit-field.tsx'

export const SETTING_OPTIONS: readonly { readonly value: Setting; readonly text: string }[] = [
  { value: 'office', text: 'Office' },
  { value: 'facility', text: 'Facility' },
]

export const setSetting = (setting: Setting): void =>
  run({ type: 'day/set', changes: { setting } }, `setting ${setting}`)

/** What holds for the whole day, in one line. */
export function DayBar() {
  const setting = useDayPart('setting')
  return (
    <section className="day-bar" aria-label="Day settings" data-region>
      <DayTitle />
      <div className="day-part">
        <span className="day-word">Date</span>
        <DateField />
      </div>
      <div className="day-part">
        <Segmented label="Setting" options={SETTING_OPTIONS} value={setting} onChange={setSetting} />
      </div>
      <div className="day-part">
        <PolicySelect />
        <PricesSelect />
      </div>
      <div className="day-part">
        <span className="day-word">Patient</span>
        <PatientField />
      </div>
      <div className="day-part">
        <span className="day-word">Visit</span>
        <VisitField />
      </div>
      <div className="day-part">
        <span className="day-word">Auth</span>
        <AuthorizationsField />
      </div>
      <Diagnoses />
    </section>
  )
}
