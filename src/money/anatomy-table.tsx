import { useMemo } from 'react'
import { anatomyOf, drugAndInitialOnly } from '../rules/index.ts'
import type { PartName } from '../rules/index.ts'
import { useBook, useCoding, useEncounter } from '../session/use-session.ts'
import { codeWords, lineName } from './day-drugs.ts'
import { Scroll } from './scroll.tsx'
import { ShareBar } from './share-bar.tsx'
import { cents, many, orDash, share } from './words.ts'
import { YearForm } from './year-form.tsx'
import './money.css'

const PARTS: { readonly [P in PartName]: string } = {
  drug: 'Drugs, discarded with them',
  administration: 'Administration',
  visit: 'Visit',
  other: 'Other',
}

/** The share of every line, beside it what a claim of the drugs and one initial code would bring, and both over a year. */
export function AnatomyTable() {
  const encounter = useEncounter()
  const codes = useBook()
  const book = codes.at(encounter.date)
  const { claim } = useCoding()
  const anatomy = useMemo(() => anatomyOf(claim), [claim])
  const bare = useMemo(() => drugAndInitialOnly(claim), [claim])
  const most = Math.max(1, ...anatomy.parts.flatMap(({ lines }) => lines.map((line) => line.share)))
  return (
    <div className="money">
      <Scroll label="Anatomy of the day">
        <table className="money-table money-anatomy" aria-label="Anatomy of the day">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Share</th>
              <th scope="col" className="number">
                %
              </th>
              <th scope="col" className="number">
                This claim
              </th>
              <th scope="col" className="number">
                Bare claim
              </th>
              <th scope="col" className="number">
                Difference
              </th>
            </tr>
          </thead>
          {anatomy.parts.map((part) => (
            <tbody key={part.part}>
              <tr className="money-group">
                <th scope="rowgroup" colSpan={2}>
                  {PARTS[part.part]}
                </th>
                <td className="number">{share(part.share)}</td>
                <td className="number">{cents(part.cents)}</td>
                <td />
                <td />
              </tr>
              {part.lines.map(({ position, cents: amount, share: tenths }) => {
                const line = claim.lines[position]
                const other = bare.lines[position]
                if (line === undefined || other === undefined) return null
                return (
                  <tr key={position}>
                    <th scope="row">
                      <b>{codeWords(line)}</b> × {line.units}{' '}
                      <span className="quiet">{lineName(line, encounter, codes, book)}</span>
                    </th>
                    <td>
                      <ShareBar part={part.part} share={tenths} most={most} sent={other.sent} />
                    </td>
                    <td className="number">{amount === null ? '–' : share(tenths)}</td>
                    <td className="number">{cents(amount)}</td>
                    <td className="number">{other.sent ? cents(amount) : 'not sent'}</td>
                    <td className="number">{other.sent ? '–' : orDash(other.difference)}</td>
                  </tr>
                )
              })}
            </tbody>
          ))}
          <tfoot>
            <tr className="money-sum">
              <th scope="row" colSpan={2}>
                Total
              </th>
              <td className="number">{anatomy.total > 0 ? '100.0 %' : '–'}</td>
              <td className="number">{cents(bare.total)}</td>
              <td className="number">{cents(bare.bare)}</td>
              <td className="number">{cents(bare.difference)}</td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
      {bare.unpriced > 0 ? (
        <p className="money-note">
          {many(bare.unpriced, 'line')} of the difference without a price: it is at least what stands here.
        </p>
      ) : null}
      <YearForm total={bare.total} bare={bare.bare} difference={bare.difference} />
    </div>
  )
}
