import { useState } from 'react'
import { yearlyOf } from '../rules/index.ts'
import { TextField } from '../ui/text-field.tsx'
import { cents, grouped } from './words.ts'

type Props = { readonly total: number; readonly bare: number; readonly difference: number }

const whole = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null)

/** The same day over a year: patients × days of each. */
export function YearForm({ total, bare, difference }: Props) {
  const [patients, setPatients] = useState('20')
  const [days, setDays] = useState('12')
  const counts = [whole(patients), whole(days)] as const
  const yearly = (amount: number): string => {
    const [first, second] = counts
    const year = first === null || second === null ? null : yearlyOf(amount, first, second)
    return year === null ? '–' : `$${cents(year)}`
  }
  return (
    <div className="money-year">
      <TextField
        label="Patients a year"
        inputMode="numeric"
        value={patients}
        fault={counts[0] === null ? 'a whole number' : null}
        onChange={(event) => setPatients(event.target.value)}
      />
      <TextField
        label="Days of each"
        inputMode="numeric"
        value={days}
        fault={counts[1] === null ? 'a whole number' : null}
        onChange={(event) => setDays(event.target.value)}
      />
      <p>
        {grouped((counts[0] ?? 0) * (counts[1] ?? 0))} such days: <b>{yearly(total)}</b> as documented,{' '}
        <b>{yearly(bare)}</b> with drugs and the initial code only, <b>{yearly(difference)}</b> between them.
      </p>
    </div>
  )
}
