import { dateWords } from '../explain/dates.ts'
import { SWITCHES, valueWords } from '../explain/switch-words.ts'
import { fingerprint } from '../exports/fingerprint.ts'
import { changedSwitches, codeDay, decisiveSwitches } from '../rules/index.ts'
import type { SwitchName } from '../rules/index.ts'
import {
  useBook,
  useCoding,
  useEncounter,
  usePolicy,
  usePricing,
  useSiteChanges,
} from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { showPanel } from './panels.ts'

/** Which editions answered for this date, which switches differ from the default, and which of those decided. */
export function ReceiptDialog() {
  const encounter = useEncounter()
  const book = useBook()
  const { claim } = useCoding()
  const policy = usePolicy()
  const pricing = usePricing()
  const site = useSiteChanges()
  const changed = changedSwitches(policy, encounter.setting)
  const decisive = decisiveSwitches(codeDay, encounter, book, policy, pricing)
  const names = Object.keys(changed) as SwitchName[]
  return (
    <Dialog title={`Tables for ${dateWords(claim.date)}`} onClose={() => showPanel(null)}>
      {claim.tables.length === 0 ? <p>No table was read for this day.</p> : null}
      <table className="problems">
        <thead>
          <tr>
            <th scope="col">Table</th>
            <th scope="col">Edition</th>
            <th scope="col">In force</th>
          </tr>
        </thead>
        <tbody>
          {claim.tables.map((used) =>
            'changed' in used ? null : (
              <tr key={`${used.table} ${used.name}`}>
                <th scope="row">{used.table}</th>
                <td>{used.name}</td>
                <td>
                  {dateWords(used.from)} {used.to === null ? 'on' : `to ${dateWords(used.to)}`}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <h3 className="receipt-policy">Policy: {policy.name}</h3>
      {names.length === 0 ? <p>Every switch stands at its default.</p> : null}
      {names.length === 0 ? null : (
        <table className="problems">
          <thead>
            <tr>
              <th scope="col">Switch</th>
              <th scope="col">Value</th>
              <th scope="col">Here</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{SWITCHES[name].label}</th>
                <td>
                  {valueWords(name, changed[name] ?? '')}
                  {site.includes(name) ? ', chosen by this site' : ''}
                </td>
                <td>{decisive.includes(name) ? 'decides the claim' : 'makes no difference'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="receipt-print">
        Fingerprint of facts, tables and policy: <code>{fingerprint(encounter, claim, policy, pricing)}</code>
      </p>
      <Button onClick={() => showPanel('policy')}>All switches…</Button>
    </Dialog>
  )
}
