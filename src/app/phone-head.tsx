import { totalsOf } from '../session/totals.ts'
import { dateWords } from '../explain/dates.ts'
import { formatCents } from '../lib/money.ts'
import { useCoding, useEncounter, usePolicy } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { bodySurface } from './body-surface.ts'
import { showPanel } from './panels.ts'

/** The day's label and amount, and what holds for it in one line. */
export function PhoneHead() {
  const encounter = useEncounter()
  const policy = usePolicy()
  const totals = totalsOf(useCoding().claim)
  const surface = bodySurface(encounter.patient)
  const facts = [
    dateWords(encounter.date),
    encounter.setting === 'office' ? 'Office' : 'Facility',
    policy.name,
    surface === null ? null : `BSA ${surface.toFixed(2)}`,
    ...encounter.diagnoses,
  ].filter((fact) => fact !== null)
  return (
    <header className="phone-head">
      <div className="phone-title">
        <a className="phone-days" href="#days">
          Days
        </a>
        <h1>{encounter.title}</h1>
        {totals === null ? null : <b className="phone-total">${formatCents(totals.total)}</b>}
      </div>
      <div className="phone-facts">
        <p>{facts.join(' · ')}</p>
        <Button look="link" aria-haspopup="dialog" onClick={() => showPanel('day')}>
          Edit
        </Button>
      </div>
    </header>
  )
}
