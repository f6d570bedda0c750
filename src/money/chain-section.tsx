import { useEffect, useState } from 'react'
import { addContainers } from '../session/price-book.ts'
import { useBook, useCoding, useEncounter } from '../session/use-session.ts'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast-store.ts'
import { drugsOf } from './day-drugs.ts'
import { optionsOf, USUAL_CHOICE } from './dose-choice.ts'
import { DoseOptions } from './dose-options.tsx'
import { DrugChain } from './drug-chain.tsx'

const USUAL = '10'

/** From the order to the money, one drug of the day after the other. */
export function ChainSection() {
  const encounter = useEncounter()
  const { claim } = useCoding()
  const codes = useBook()
  const book = codes.at(encounter.date)
  const [tolerance, setTolerance] = useState(USUAL)
  const [choice, setChoice] = useState(USUAL_CHOICE)
  useEffect(() => {
    addContainers().catch(() => showToast('The table of containers could not be read'))
  }, [])
  const percent = /^\d{1,2}$/.test(tolerance) ? Number(tolerance) : null
  const drugs = drugsOf(claim, encounter, book)
  const orders = drugs.flatMap(({ given }) => given.flatMap(({ order }) => order ?? []))
  return (
    <section className="money-section" aria-labelledby="money-chain">
      <div className="money-head">
        <h3 id="money-chain">Dose chain</h3>
        <span className="quiet">from the order to the price</span>
        <div className="money-options">
          <DoseOptions
            choice={choice}
            bySurface={orders.some(({ per }) => per === 'm2')}
            byClearance={orders.some(({ per }) => per === 'auc')}
            onChange={setChoice}
          />
          <TextField
            label="Tolerance, order to given"
            unit="%"
            inputMode="numeric"
            value={tolerance}
            fault={percent === null ? 'a whole number to 99' : null}
            onChange={(event) => setTolerance(event.target.value)}
          />
        </div>
      </div>
      {drugs.length === 0 ? <p className="money-note">No drug of this day has a line.</p> : null}
      <ul className="money-chains">
        {drugs.map((drug) => (
          <DrugChain
            key={drug.code}
            drug={drug}
            book={book}
            options={optionsOf(choice)}
            tolerance={percent ?? Number(USUAL)}
            hasContainers={codes.hasContainers}
          />
        ))}
      </ul>
    </section>
  )
}
