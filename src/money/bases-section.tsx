import { useState } from 'react'
import type { ByBasis, Totals } from '../rules/index.ts'
import { useBook, useCoding, useEncounter, usePricing } from '../session/use-session.ts'
import { Select } from '../ui/select.tsx'
import { lineName, codeWords } from './day-drugs.ts'
import { BasisUse } from './basis-use.tsx'
import { LinePrice } from './line-price.tsx'
import { Scroll } from './scroll.tsx'
import { useBases, useSample } from './use-bases.ts'
import { orDash } from './words.ts'

const ROWS: readonly (readonly [keyof Totals, string])[] = [
  ['administration', 'Administration'],
  ['drug', 'Drugs'],
  ['waste', 'Discarded drug'],
  ['visit', 'Visit'],
  ['total', 'Total'],
  ['coinsurance', 'Coinsurance'],
  ['paid', 'Paid after sequestration'],
]
const KINDS: ReadonlySet<keyof Totals> = new Set(['administration', 'drug', 'waste', 'visit'])

/** The sum of a kind of lines: a dash where there is no such line, no price where none of them has one. */
function sumWords(lines: ByBasis['lines'], kind: keyof Totals, basis: number, totals: Totals | null): string {
  const own = lines.filter(({ line }) => line.kind === kind)
  if (KINDS.has(kind) && own.length === 0) return '–'
  if (own.length > 0 && own.every(({ prices }) => prices[basis]?.amount === null)) return 'no price'
  return orDash(totals?.[kind] ?? null)
}

/** The same lines under every price basis, side by side. */
export function BasesSection() {
  const pricing = usePricing()
  const encounter = useEncounter()
  const { day } = useCoding()
  const codes = useBook()
  const [locality, setLocality] = useState(pricing.basis === 'medicare' ? pricing.locality : null)
  const { bases, lines, pricings } = useBases(locality, useSample())
  const book = codes.at(encounter.date)
  const head = (
    <tr>
      <th scope="col">Basis</th>
      {bases.map(({ name }) => (
        <th key={name} scope="col" className="number">
          {name}
        </th>
      ))}
    </tr>
  )
  return (
    <section className="money-section" aria-labelledby="money-bases">
      <div className="money-head">
        <h3 id="money-bases">Price bases</h3>
        <label className="money-choice">
          <span>Locality</span>
          <Select
            value={locality ?? ''}
            onChange={(event) => setLocality(event.target.value === '' ? null : event.target.value)}
          >
            <option value="">none chosen</option>
            {codes.localities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </label>
      </div>
      <Scroll label="Totals by price basis">
        <table className="money-table" aria-label="Totals by price basis">
          <thead>{head}</thead>
          <tbody>
            {ROWS.map(([kind, text]) => (
              <tr key={kind} className={kind === 'total' ? 'money-sum' : undefined}>
                <th scope="row">{text}</th>
                {bases.map(({ name, totals }, at) => (
                  <td key={name} className="number">
                    {sumWords(lines, kind, at, totals)}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">For the claim</th>
              {bases.map(({ name }, at) => {
                const pricing = pricings[at]
                return (
                  <td key={name} className="number">
                    {pricing === undefined ? null : <BasisUse name={name} pricing={pricing} />}
                  </td>
                )
              })}
            </tr>
            <tr>
              <th scope="row">Lines without a price</th>
              {bases.map(({ name, totals }) => (
                <td key={name} className="number">
                  {totals?.unpriced ?? '–'}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </Scroll>
      <details className="money-more">
        <summary>Line by line, with source and date of every price</summary>
        <Scroll label="Lines by price basis">
          <table className="money-table money-lines" aria-label="Lines by price basis">
            <thead>{head}</thead>
            <tbody>
              {lines.map(({ line, prices }, at) => (
                // Lines have no other name than their place in the claim.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={at}>
                  <th scope="row">
                    <b>{codeWords(line)}</b> × {line.units}{' '}
                    <span className="quiet">{lineName(line, encounter, codes, book)}</span>
                  </th>
                  {bases.map(({ name }, basis) => {
                    const price = prices[basis]
                    return (
                      <td key={name} className="number">
                        {price === undefined ? null : <LinePrice line={line} price={price} day={day} />}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
      <p className="money-note">
        Sample charges are illustrative figures for teaching, not fees that anyone pays. Coinsurance and
        sequestration are Medicare’s; charges and own lists have none.
      </p>
    </section>
  )
}
