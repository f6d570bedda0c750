import { dateWords } from '../explain/dates.ts'
import { removeCostFile } from '../session/price-costs.ts'
import { removeList, removeQuarter, unusedRows } from '../session/price-files.ts'
import { usePriceFiles } from '../session/price-store.ts'
import type { OwnQuarter } from '../session/price-store.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast-store.ts'
import { Scroll } from './scroll.tsx'
import { grouped, many, quarterWords } from './words.ts'

const MOST = 100

function Quarter({ own }: { readonly own: OwnQuarter }) {
  const unused = unusedRows(own)
  if (unused.length === 0) return null
  return (
    <details className="money-more">
      <summary>
        {own.fileName}: {many(unused.length, 'row')} not used
      </summary>
      <Scroll label={`Rows of ${own.fileName} not used`}>
        <table className="money-table">
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Code</th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          <tbody>
            {unused.slice(0, MOST).map(({ line, code, why }) => (
              <tr key={`${line} ${code}`}>
                <th scope="row">{line}</th>
                <td>{code}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {unused.length > MOST ? <p className="money-note">and {grouped(unused.length - MOST)} more</p> : null}
    </details>
  )
}

const refused = (): void => showToast('This browser did not remove it')

async function removeFile(
  name: string,
  remove: () => Promise<(() => Promise<unknown>) | null>,
): Promise<void> {
  const back = await remove()
  showToast(
    `Removed ${name}`,
    back === null
      ? null
      : { text: 'Undo', run: () => void back().catch(() => showToast(`${name} did not come back`)) },
  )
}

type Props = {
  /** A row has gone: the focus needs another place. */
  readonly onRemoved: () => void
}

/** The files in force, each with what it holds. */
export function KeptFiles({ onRemoved }: Props) {
  const { lists, quarters, costs } = usePriceFiles()
  const costFile = costs.find(({ source }) => source !== null)?.source ?? null
  const rows = [
    ...quarters.map(({ fileName, quarter, report }) => ({
      fileName,
      what: `payment limits, ${quarterWords(quarter.from)}, in force from ${dateWords(quarter.from)}`,
      rows: quarter.rows.length,
      unused: quarter.rows.length - report.used.length,
      remove: () => removeQuarter(quarter.from),
    })),
    ...lists.map(({ fileName, list }) => ({
      fileName,
      what: `price list “${list.name}”`,
      rows: list.prices.length,
      unused: 0,
      remove: () => removeList(list.name),
    })),
    ...(costFile === null
      ? []
      : [
          {
            fileName: costFile,
            what: 'costs',
            rows: costs.filter(({ source }) => source !== null).length,
            unused: 0,
            remove: removeCostFile,
          },
        ]),
  ]
  if (rows.length === 0)
    return <p className="money-note">No file in force: prices are those of the published tables.</p>
  return (
    <>
      <Scroll label="Files in force">
        <table className="money-table" aria-label="Files in force">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">What it holds</th>
              <th scope="col" className="number">
                Rows
              </th>
              <th scope="col" className="number">
                Not used
              </th>
              <th scope="col">
                <span className="hidden-words">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.fileName} ${row.what}`}>
                <th scope="row">{row.fileName}</th>
                <td>{row.what}</td>
                <td className="number">{grouped(row.rows)}</td>
                <td className="number">{grouped(row.unused)}</td>
                <td>
                  <Button
                    look="link"
                    aria-label={`Remove ${row.fileName}`}
                    onClick={() =>
                      void removeFile(row.fileName, row.remove).catch(refused).finally(onRemoved)
                    }
                  >
                    Remove
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {quarters.map((own) => (
        <Quarter key={own.quarter.from} own={own} />
      ))}
    </>
  )
}
