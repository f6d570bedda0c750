import { useState } from 'react'
import { formatCents } from '../lib/money.ts'
import { useBook, useCoding, useEncounter } from '../session/use-session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { amountWords } from './money-words.ts'
import { anatomyOf } from './anatomy.ts'
import { keyOf } from './line-groups.ts'
import { lineWords } from './line-words.ts'

const whole = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null)

/** Every line's share of the amount as a table, and what the same day comes to over a year. */
export function AnatomyDialog({ onClose }: { readonly onClose: () => void }) {
  const encounter = useEncounter()
  const codes = useBook()
  const book = codes.at(encounter.date)
  const { claim } = useCoding()
  const [patients, setPatients] = useState('40')
  const [cycles, setCycles] = useState('12')
  const anatomy = anatomyOf(claim)
  if (anatomy === null) return null
  const days = (whole(patients) ?? 0) * (whole(cycles) ?? 0)
  return (
    <Dialog title="Anatomy of the amount" onClose={onClose}>
      <table className="anatomy-table">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col" className="number">
              Amount
            </th>
            <th scope="col" className="number">
              Share
            </th>
          </tr>
        </thead>
        <tbody>
          {claim.lines.map((line) => {
            const words = lineWords(line, encounter, codes, book)
            return (
              <tr key={keyOf(line)}>
                <th scope="row">
                  <b>{[line.code, ...line.modifiers].join('-')}</b> × {line.units} {words.name} {words.label}
                </th>
                <td className="number">{amountWords(line)}</td>
                <td className="number">
                  {line.amount === null ? '–' : `${((line.amount / anatomy.total) * 100).toFixed(1)} %`}
                </td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">This claim</th>
            <td className="number">{formatCents(anatomy.total)}</td>
            <td className="number">100.0 %</td>
          </tr>
          <tr>
            <th scope="row">Drugs and initial code only</th>
            <td className="number">{formatCents(anatomy.bare)}</td>
            <td className="number">{((anatomy.bare / anatomy.total) * 100).toFixed(1)} %</td>
          </tr>
        </tfoot>
      </table>
      <h3 className="anatomy-year">The same day over a year</h3>
      <div className="anatomy-fields">
        <TextField
          label="Patients"
          inputMode="numeric"
          value={patients}
          fault={whole(patients) === null ? 'a whole number' : null}
          onChange={(event) => setPatients(event.target.value)}
        />
        <TextField
          label="Cycles each"
          inputMode="numeric"
          value={cycles}
          fault={whole(cycles) === null ? 'a whole number' : null}
          onChange={(event) => setCycles(event.target.value)}
        />
      </div>
      <p>
        {days.toLocaleString('en-US')} days: <b>${formatCents(days * anatomy.total)}</b> as documented,{' '}
        <b>${formatCents(days * anatomy.bare)}</b> with drugs and the initial code only.
      </p>
    </Dialog>
  )
}
