import { unbilledWords } from '../claim/unbilled-words.ts'
import { pricingWords } from '../explain/pricing-words.ts'
import { dateWords } from '../explain/dates.ts'
import { useReference } from '../explain/reference.ts'
import { SWITCHES, valueWords } from '../explain/switch-words.ts'
import { fingerprint } from '../exports/fingerprint.ts'
import { formatCents } from '../lib/money.ts'
import { changedSwitches } from '../rules/index.ts'
import type { SwitchName } from '../rules/index.ts'
import { totalsOf } from '../session/totals.ts'
import { useBook, useCoding, useEncounter, usePolicy, usePricing } from '../session/use-session.ts'
import { bodySurface } from './body-surface.ts'
import { WorksheetDay } from './worksheet-day.tsx'
import { WorksheetFindings } from './worksheet-findings.tsx'
import { WorksheetLines } from './worksheet-lines.tsx'
import { numberNotes, placeWords } from './worksheet-notes.ts'
import './worksheet.css'

/** The coding worksheet on paper: what was given, what is claimed and why, what is not, and by which tables. */
export function Worksheet() {
  const encounter = useEncounter()
  const codes = useBook()
  const book = codes.at(encounter.date)
  const { claim, day } = useCoding()
  const policy = usePolicy()
  const pricing = usePricing()
  const reference = useReference()
  const totals = totalsOf(claim)
  const surface = bodySurface(encounter.patient)
  const changed = changedSwitches(policy, encounter.setting)
  const names = Object.keys(changed) as SwitchName[]
  const notes = numberNotes(
    claim.lines.map((line) => line.because),
    day,
  )
  const { weightKg = null, heightCm = null } = encounter.patient ?? {}
  const patient = [
    weightKg === null ? null : `${weightKg} kg`,
    heightCm === null ? null : `${heightCm} cm`,
    surface === null ? null : `${surface.toFixed(2)} m²`,
  ].filter((part) => part !== null)
  const head: readonly (readonly [string, string])[] = [
    ['Date of service', dateWords(encounter.date)],
    ['Setting', encounter.setting],
    ['Policy', `${policy.name}, ${names.length === 0 ? 'defaults' : `${names.length} changed`}`],
    ['Prices', pricingWords(pricing, codes.localities)],
    ['Patient', patient.length === 0 ? 'not documented' : patient.join(', ')],
    ['Diagnoses', encounter.diagnoses.length === 0 ? 'none' : encounter.diagnoses.join(', ')],
    ...(encounter.trial === null
      ? []
      : [['Clinical trial', encounter.trial.number ?? 'number not documented'] as const]),
    ['Lines', String(claim.lines.length)],
    ['Total', totals === null ? 'no price' : `$${formatCents(totals.total)}`],
  ]
  const editions = claim.tables.flatMap((used) => ('changed' in used ? [] : [used.name]))
  return (
    <article className="sheet" aria-label="Coding worksheet">
      <h1>Coding worksheet: {encounter.title}</h1>
      <dl className="sheet-head">
        {head.map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h2>The day</h2>
        <WorksheetDay />
      </section>
      <section>
        <h2>Claim lines</h2>
        {claim.lines.length === 0 ? <p>None.</p> : <WorksheetLines notes={notes} />}
      </section>
      <div className="sheet-pair">
        <section>
          <h2>Not billed</h2>
          {claim.unbilled.length === 0 ? <p>None.</p> : null}
          <ul className="sheet-findings">
            {claim.unbilled.map((item) => {
              const words = unbilledWords(item, encounter, book)
              const minutes = item.minutes > 0 ? `, ${item.minutes} min` : ''
              return (
                <li key={`${item.administrations.join(' ')} ${item.because.at(-1)?.says.id}`}>
                  <b>
                    {words.name}
                    {minutes}
                  </b>{' '}
                  {words.label} <span className="sheet-rule">{item.because.at(-1)?.says.rule}</span>
                </li>
              )
            })}
          </ul>
        </section>
        <section>
          <h2>Findings</h2>
          <WorksheetFindings />
        </section>
      </div>
      <section>
        <h2>Reasons</h2>
        <ol className="sheet-notes">
          {notes.all.map((note) => (
            <li key={note.number}>
              {note.text} <span className="sheet-rule">{note.rule}</span>
              <span>{placeWords(note.rule, reference)}</span>
            </li>
          ))}
        </ol>
      </section>
      <section className="sheet-tables">
        <h2>Tables and choices</h2>
        <p>{editions.join(' · ')}</p>
        <p>
          Choices:{' '}
          {names.length === 0
            ? 'every switch at its default'
            : names
                .map((name) => `${SWITCHES[name].label}: ${valueWords(name, changed[name] ?? '')}`)
                .join('; ')}
          . Fingerprint of facts, tables and policy:{' '}
          <code>{fingerprint(encounter, claim, policy, pricing)}</code>.
        </p>
      </section>
      <div className="sheet-sign">
        <span>Coder</span>
        <span>Date</span>
        <span>Reviewed by</span>
      </div>
    </article>
  )
}
