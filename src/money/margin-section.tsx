import { marginOf, switchesOf } from '../rules/index.ts'
import type { CostBasis, DrugMargin, MarginGap } from '../rules/index.ts'
import { usePriceFiles } from '../session/price-store.ts'
import { useBook, useCoding, useEncounter, usePolicy } from '../session/use-session.ts'
import { AlternativesTable } from './alternatives-table.tsx'
import { CostField } from './cost-field.tsx'
import { drugsOf } from './day-drugs.ts'
import { Scroll } from './scroll.tsx'
import { cents, many, orDash } from './words.ts'

const GAPS: { readonly [G in MarginGap]: string } = {
  'no-cost': 'no cost',
  'no-vials': 'no container recorded',
  'several-sizes': 'containers of several sizes',
  'no-price': 'no price',
}

const BASES: { readonly [B in CostBasis]: string } = {
  ndc: 'by NDC',
  vial: 'by container',
  unit: 'by unit',
}

const basisWords = ({ gap, basis }: DrugMargin): string =>
  gap === null ? (basis === null ? '–' : BASES[basis]) : GAPS[gap]

/** What is paid for each drug less what it cost, and the other products of each drug. */
export function MarginSection() {
  const encounter = useEncounter()
  const { claim } = useCoding()
  const policy = usePolicy()
  const book = useBook().at(encounter.date)
  const costs = usePriceFiles((state) => state.costs)
  const sequestration = switchesOf(policy, encounter.setting).sequestration === 'on'
  const margin = marginOf(claim, costs, { encounter, sequestration })
  const drugs = drugsOf(claim, encounter, book)
  // Of no drug with a margin there is no sum.
  const sum = (value: number): string => orDash(margin.gaps === margin.drugs.length ? null : value)
  const nameOf = (code: string): string => drugs.find((drug) => drug.code === code)?.name ?? ''
  return (
    <section className="money-section" aria-labelledby="money-margin">
      <div className="money-head">
        <h3 id="money-margin">Buy and bill</h3>
        <span className="quiet">costs stay in this browser</span>
      </div>
      <div className="money-pair">
        <div>
          <h4 className="money-sub">Margin of each drug, discarded units with it</h4>
          <Scroll label="Margin by drug">
            <table className="money-table" aria-label="Margin by drug">
              <thead>
                <tr>
                  <th scope="col">Drug</th>
                  <th scope="col" className="number">
                    Units
                  </th>
                  <th scope="col">Cost, $</th>
                  <th scope="col" className="number">
                    Allowed
                  </th>
                  <th scope="col" className="number">
                    Paid
                  </th>
                  <th scope="col" className="number">
                    Cost
                  </th>
                  <th scope="col" className="number">
                    Margin
                  </th>
                  <th scope="col">Basis</th>
                </tr>
              </thead>
              <tbody>
                {margin.drugs.map((drug) => (
                  <tr key={drug.code}>
                    <th scope="row">
                      <b>{drug.code}</b> <span className="quiet">{nameOf(drug.code)}</span>
                    </th>
                    <td className="number">
                      {drug.units}
                      {drug.wasteUnits === 0 ? '' : ` + ${drug.wasteUnits}`}
                    </td>
                    <td>
                      <CostField code={drug.code} />
                    </td>
                    <td className="number">{cents(drug.amount)}</td>
                    <td className="number">{orDash(drug.paid)}</td>
                    <td className="number">{orDash(drug.cost)}</td>
                    <td className="number">{orDash(drug.margin)}</td>
                    <td>{basisWords(drug)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr className="money-sum">
                  <th scope="row" colSpan={3}>
                    Total{margin.gaps === 0 ? '' : ` without ${many(margin.gaps, 'drug')}`}
                  </th>
                  <td className="number">{sum(margin.amount)}</td>
                  <td className="number">{sum(margin.paid)}</td>
                  <td className="number">{sum(margin.cost)}</td>
                  <td className="number">{sum(margin.margin)}</td>
                  <td />
                </tr>
              </tfoot>
            </table>
          </Scroll>
        </div>
        <AlternativesTable drugs={drugs} sequestration={sequestration} />
      </div>
    </section>
  )
}
