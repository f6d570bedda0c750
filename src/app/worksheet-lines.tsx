import { amountWords, rateWords } from '../claim/money-words.ts'
import { lineWords } from '../claim/line-words.ts'
import { keyOf } from '../claim/line-groups.ts'
import { formatCents } from '../lib/money.ts'
import { totalsOf } from '../session/totals.ts'
import { useBook, useCoding, useEncounter } from '../session/use-session.ts'
import { numbersWords } from './worksheet-notes.ts'
import type { Notes } from './worksheet-notes.ts'

/** The claim lines, each with its rule and the numbers of its reasons. */
export function WorksheetLines({ notes }: { readonly notes: Notes }) {
  const encounter = useEncounter()
  const codes = useBook()
  const book = codes.at(encounter.date)
  const { claim } = useCoding()
  const totals = totalsOf(claim)
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Mod.</th>
          <th scope="col" className="number">
            Units
          </th>
          <th scope="col">Rests on</th>
          <th scope="col" className="number">
            Min
          </th>
          <th scope="col" className="number">
            Rate
          </th>
          <th scope="col" className="number">
            Amount
          </th>
          <th scope="col">Rule (notes)</th>
        </tr>
      </thead>
      <tbody>
        {claim.lines.map((line, at) => {
          const words = lineWords(line, encounter, codes, book)
          return (
            <tr key={keyOf(line)}>
              <th scope="row">{line.code}</th>
              <td>{line.modifiers.join(' ')}</td>
              <td className="number">{line.units.toLocaleString('en-US')}</td>
              <td>{[words.name, words.label].filter(Boolean).join(', ')}</td>
              <td className="number">{line.minutes > 0 ? line.minutes : '–'}</td>
              <td className="number">{rateWords(line)}</td>
              <td className="number">{amountWords(line)}</td>
              <td>
                {line.because.at(-1)?.says.rule} ({numbersWords(notes.of[at] ?? [])})
              </td>
            </tr>
          )
        })}
        {totals === null ? null : (
          <tr className="sheet-total">
            <th scope="row" colSpan={6}>
              Total<span>, before sequestration and coinsurance</span>
              {totals.unpriced > 0 ? <span>; lines without a price: {totals.unpriced}</span> : null}
            </th>
            <td className="number">
              <b>{formatCents(totals.total)}</b>
            </td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  )
}
