import { useId } from 'react'
import { SETTINGS } from '../encounter/model.ts'
import { useDayPart } from '../session/use-session.ts'
import { Select } from '../ui/select.tsx'
import { ROLES } from './mar-reading.ts'
import type { MarReading } from './mar-reading.ts'
import type { Paste } from './use-paste.ts'
import { clockWords, counted, headOf, layoutWords, ROLE_WORDS } from './paste-words.ts'

type Props = { readonly paste: Paste; readonly reading: MarReading }

const DAY = 1440
const SETTING_WORDS = { office: 'Office', facility: 'Facility' } as const

/** What the record is: its layout, its day, its clocks and its columns, each to be set right. */
export function PasteFound({ paste, reading }: Props) {
  const id = useId()
  const daySetting = useDayPart('setting')
  const { columns, patient, diagnoses } = reading
  const { date } = paste
  const isElsewhere = reading.administrations.some(
    ({ start }) => start !== null && (start < -DAY || start >= 2 * DAY),
  )
  const facts = [
    patient.weightKg === null ? null : `${patient.weightKg} kg`,
    patient.heightCm === null ? null : `${patient.heightCm} cm`,
    ...diagnoses,
  ].filter((fact) => fact !== null)
  const tables = new Set(columns.map(({ table }) => table)).size
  return (
    <section aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>Found</h3>
      <dl className="paste-found">
        <div>
          <dt>Layout</dt>
          <dd>{layoutWords(reading)}</dd>
        </div>
        <div>
          <dt>
            <label htmlFor={`${id}-date`}>Date of service</label>
          </dt>
          <dd>
            <input
              id={`${id}-date`}
              type="date"
              className="field paste-date"
              aria-describedby={`${id}-day`}
              value={date ?? ''}
              onChange={(event) => paste.setDate(event.currentTarget.value)}
            />
            <span id={`${id}-day`} className={date === null || isElsewhere ? 'paste-amber' : undefined}>
              {date === null ? 'not stated' : isElsewhere ? 'times of the record are on other days' : null}
            </span>
          </dd>
        </div>
        <div>
          <dt>
            <label htmlFor={`${id}-setting`}>Setting</label>
          </dt>
          <dd>
            <Select
              id={`${id}-setting`}
              value={paste.setting ?? ''}
              onChange={(event) =>
                paste.setSetting(SETTINGS.find((one) => one === event.currentTarget.value) ?? null)
              }
            >
              <option value="">Not stated: {daySetting} as the day</option>
              {SETTINGS.map((setting) => (
                <option key={setting} value={setting}>
                  {SETTING_WORDS[setting]}
                </option>
              ))}
            </Select>
          </dd>
        </div>
        <div>
          <dt>Time that counts</dt>
          <dd>{clockWords(reading)}</dd>
        </div>
        {facts.length === 0 ? null : (
          <div>
            <dt>Patient, diagnoses</dt>
            <dd>{facts.join(' · ')}</dd>
          </div>
        )}
      </dl>
      {columns.length === 0 ? null : (
        <details className="paste-columns">
          <summary>What the {counted(columns.length, 'column')} say</summary>
          <ul>
            {columns.map((column) => (
              <li key={`${column.table} ${column.column}`}>
                <label>
                  <span className="field-label">
                    {headOf(column)}
                    {tables > 1 ? `, table ${column.table + 1}` : ''}
                  </span>
                  <Select
                    value={paste.roleOf(column)}
                    onChange={(event) => {
                      const role = ROLES.find((one) => one === event.currentTarget.value)
                      if (role !== undefined) paste.setRole(column, role)
                    }}
                  >
                    {ROLES.map((role) => (
                      <option key={role} value={role}>
                        {ROLE_WORDS[role]}
                      </option>
                    ))}
                  </Select>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
