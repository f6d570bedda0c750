import type { CodeBook } from '../codes/book.ts'
import { formatMills, lineCents, timesOver } from '../lib/money.ts'
import { alternativesOf, vialsFor } from '../rules/index.ts'
import type { Alternative, DoseCost, Relation } from '../rules/index.ts'
import { costOfCode } from '../session/price-costs.ts'
import { usePriceFiles } from '../session/price-store.ts'
import type { KeptCost } from '../session/price-store.ts'
import { useBook, useEncounter } from '../session/use-session.ts'
import { CostField } from './cost-field.tsx'
import type { DayDrug } from './day-drugs.ts'
import { Scroll } from './scroll.tsx'
import { orDash } from './words.ts'

type Props = { readonly drugs: readonly DayDrug[]; readonly sequestration: boolean }

const RELATIONS: { readonly [R in Relation]: string } = {
  own: 'given',
  reference: 'reference',
  biosimilar: 'biosimilar',
  product: 'other product',
  form: 'other form',
}

/** Cents of a dose at what a unit or a container was bought for; a container's price needs one size of them. */
function costOfDose(
  { code, cost: dose }: Alternative,
  cost: KeptCost | null,
  drug: DayDrug,
  codes: CodeBook,
  date: string,
): number | null {
  if (cost === null || dose === null || drug.dose === null) return null
  if (cost.per === 'unit') return lineCents(dose.units, cost.mills)
  const plan = vialsFor(codes.at(date), code, drug.dose)
  const [only, ...others] = plan.ok ? plan.value.vials : []
  return only === undefined || others.length > 0 ? null : lineCents(only.count, cost.mills)
}

const costWords = (cost: KeptCost | null): string =>
  cost === null ? 'no cost' : `${formatMills(cost.mills)} ${cost.per === 'unit' ? 'a unit' : 'a container'}`

/** What is paid of a dose, the patient's share included. */
function paidOf(dose: DoseCost | null, sequestration: boolean): number | null {
  const cents = dose?.cents ?? null
  if (cents === null) return null
  return sequestration ? cents - timesOver(cents - (dose?.coinsurance ?? 0), 2, 100) : cents
}

/** Every product of each drug of the day for the dose that was given. */
export function AlternativesTable({ drugs, sequestration }: Props) {
  const codes = useBook()
  const { date } = useEncounter()
  const costs = usePriceFiles((state) => state.costs)
  const groups = drugs
    .map((drug) => ({ drug, rows: alternativesOf(codes, date, drug.code, drug.dose) }))
    .filter(({ rows }) => rows.length > 1)
  if (groups.length === 0)
    return <p className="money-note">No drug of this day has another product in the tables.</p>
  return (
    <div>
      <h4 className="money-sub">Other products of each drug, for the dose given, at the payment limit</h4>
      <Scroll label="Products side by side">
        <table className="money-table" aria-label="Products side by side">
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Product</th>
              <th scope="col">Unit</th>
              <th scope="col" className="number">
                Limit
              </th>
              <th scope="col" className="number">
                Units
              </th>
              <th scope="col" className="number">
                Dose
              </th>
              <th scope="col" className="number">
                Coinsurance
              </th>
              <th scope="col">Cost, $</th>
              <th scope="col" className="number">
                Margin
              </th>
            </tr>
          </thead>
          {groups.map(({ drug, rows }) => (
            <tbody key={drug.code}>
              {rows.map((row) => {
                const paid = paidOf(row.cost, sequestration)
                const spent = costOfDose(row, costOfCode(costs, row.code), drug, codes, date)
                return (
                  <tr key={row.code} className={row.relation === 'own' ? 'money-group' : undefined}>
                    <th scope="row">{row.code}</th>
                    <td>
                      {row.row.label} <span className="quiet">{RELATIONS[row.relation]}</span>
                    </td>
                    <td className="money-unit">{row.unit?.text.toLowerCase() ?? 'unknown'}</td>
                    <td className="number">
                      {row.price === null ? 'no price' : formatMills(row.price.mills)}
                    </td>
                    <td className="number">{row.cost?.units ?? '–'}</td>
                    <td className="number">{orDash(row.cost?.cents ?? null)}</td>
                    <td className="number">{orDash(row.cost?.coinsurance ?? null)}</td>
                    <td>
                      {row.relation === 'own' ? (
                        <span className="quiet">{costWords(costOfCode(costs, row.code))}</span>
                      ) : (
                        <CostField code={row.code} />
                      )}
                    </td>
                    <td className="number">
                      {orDash(paid === null || spent === null ? null : paid - spent)}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          ))}
        </table>
      </Scroll>
      <p className="money-note">
        Which product may stand for another is for the prescriber and the payer to say, not for this table.
      </p>
    </div>
  )
}
