import { useState } from 'react'
import { checklistFor } from '../codes/claim-tables.ts'
import type { ChecklistRow, ChecklistTable } from '../codes/claim-tables.ts'
import type { DrugRow } from '../codes/book.ts'
import { Segmented } from '../ui/segmented.tsx'

type Props = { readonly table: ChecklistTable; readonly drugs: readonly DrugRow[] }
type When = 'initial' | 'renewal'

/** What is asked at other times than these belongs to both. */
const isAsked = (row: ChecklistRow, when: When): boolean =>
  row.when.includes(when) || !/initial|renewal/.test(row.when)

/** What payers ask for of the drugs of the day, before treatment and to renew. */
export function Checklist({ table, drugs }: Props) {
  const [when, setWhen] = useState<When>('initial')
  const rows = [...new Set(drugs.flatMap((drug) => checklistFor(drug, table)))].filter((row) =>
    isAsked(row, when),
  )
  const classes = [...new Set(rows.map((row) => row.class))]
  return (
    <section aria-labelledby="checklist">
      <div className="ledger-head">
        <h3 id="checklist">What payers ask for</h3>
        <Segmented
          label="When it is asked"
          options={[
            { value: 'initial', text: 'First request' },
            { value: 'renewal', text: 'Renewal' },
          ]}
          value={when}
          onChange={setWhen}
        />
      </div>
      {drugs.length === 0 ? (
        <p className="ledger-note">The day has no drug that the list holds.</p>
      ) : (
        <p className="ledger-note">
          For {drugs.map((drug) => drug.label).join(', ')}. Compiled from billing guides, payer policies and
          labels; a payer may ask otherwise.
        </p>
      )}
      {classes.map((name) => (
        <div key={name}>
          <h4>{name}</h4>
          <ul className="checklist">
            {rows
              .filter((row) => row.class === name)
              .map((row) => (
                <li key={row.element}>
                  {row.element}{' '}
                  <span className="checklist-source">
                    {row.note === null ? '' : `${row.note}; `}
                    {row.source}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
