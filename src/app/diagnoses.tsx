import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { run, undo } from '../session/store.ts'
import { useBook, useDayPart } from '../session/use-session.ts'
import { Popover } from '../ui/popover.tsx'
import { showToast } from '../ui/toast-store.ts'
import { diagnosisForm, trialForm } from './forms-on-demand.ts'
import './diagnosis.css'

/** The diagnoses in claim order: each may be removed, more may be added; and the trial that they belong to. */
export function Diagnoses() {
  const diagnoses = useDayPart('diagnoses')
  const trial = useDayPart('trial')
  const book = useBook().at(useDayPart('date'))
  const list = useRef<HTMLUListElement>(null)
  // One that was added is seen, however many stand before it.
  useEffect(() => {
    if (list.current !== null) list.current.scrollLeft = list.current.scrollWidth
  }, [diagnoses.length])
  const remove = (code: string): void => {
    run(
      { type: 'day/set', changes: { diagnoses: diagnoses.filter((one) => one !== code) } },
      `remove diagnosis ${code}`,
    )
    showToast(`Diagnosis ${code} removed`, { text: 'Undo', run: undo })
  }
  return (
    <div className="day-part day-diagnoses">
      <span className="day-word" id="diagnoses">
        Dx
      </span>
      <ul ref={list} aria-labelledby="diagnoses">
        {diagnoses.map((code) => (
          <li key={code} className="chip chip-removable" title={book.diagnosis(code)?.text}>
            {code}
            <button
              type="button"
              className="chip-remove"
              aria-label={`Remove ${code}`}
              onClick={() => remove(code)}
            >
              <X size={12} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <Popover
        face="Add"
        name="Add diagnosis"
        title="Add diagnosis"
        className="day-add"
        prepare={diagnosisForm.prepare}
      >
        <diagnosisForm.Shown />
      </Popover>
      <Popover
        face={trial === null ? 'Trial' : 'In trial'}
        name={`Clinical trial${trial?.number ? `, ${trial.number}` : ''}`}
        title="Clinical trial"
        className="day-add"
        prepare={trialForm.prepare}
      >
        <trialForm.Shown />
      </Popover>
    </div>
  )
}
