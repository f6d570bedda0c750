import { dateWords } from '../explain/dates.ts'
import { useEncounter } from '../session/use-session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { SETTING_OPTIONS, setSetting } from './day-bar.tsx'
import { AuthorizationsField } from './authorizations-field.tsx'
import { DateField } from './date-field.tsx'
import { DayTitle } from './day-title.tsx'
import { Diagnoses } from './diagnoses.tsx'
import { showPanel } from './panels.ts'
import { PatientForm } from './patient-form.tsx'
import { PolicySelect } from './policy-select.tsx'
import { PricesSelect } from './prices-select.tsx'
import { VisitForm } from './visit-form.tsx'

/** The day bar as a dialog, where the window is narrow. */
export function DaySettingsDialog() {
  const encounter = useEncounter()
  return (
    <Dialog title={`The day, ${dateWords(encounter.date)}`} onClose={() => showPanel(null)}>
      <div className="day-settings">
        <DayTitle />
        <div className="day-part">
          <span className="day-word">Date</span>
          <DateField />
        </div>
        <Segmented
          label="Setting"
          options={SETTING_OPTIONS}
          value={encounter.setting}
          onChange={setSetting}
        />
        <PolicySelect />
        <PricesSelect />
        <Diagnoses />
        <div className="day-part">
          <span className="day-word">Auth</span>
          <AuthorizationsField />
        </div>
        <h3>Patient</h3>
        <PatientForm />
        <h3>Visit</h3>
        <VisitForm />
      </div>
    </Dialog>
  )
}
