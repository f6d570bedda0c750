import { dateWords } from '../explain/dates.ts'
import { useCoding, usePolicy } from '../session/use-session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { showPanel } from './panels.ts'

/** Which editions answered for this date, and which policy switches differ from the default. */
export function ReceiptDialog() {
  const { claim } = useCoding()
  const policy = usePolicy()
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
            'changed' in used ? (
              <tr key="policy">
                <th scope="row">policy</th>
                <td>{policy.name}</td>
                <td>
                  {Object.entries(used.changed)
                    .map(([name, value]) => `${name}: ${value}`)
                    .join(', ') || 'defaults'}
                </td>
              </tr>
            ) : (
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
    </Dialog>
  )
}
