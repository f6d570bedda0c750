import { useMemo } from 'react'
import type { DayBook } from '../codes/book.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { threeWay, vialsFor } from '../rules/index.ts'
import { usePriceFiles } from '../session/price-store.ts'
import { useEncounter } from '../session/use-session.ts'
import { codeWords } from './day-drugs.ts'
import type { DayDrug } from './day-drugs.ts'
import {
  agreementWords,
  containerWords,
  doseOfOrders,
  limitWords,
  orderText,
  planWords,
} from './chain-words.ts'
import { DoseField } from './dose-field.tsx'
import { NdcChoice } from './ndc-choice.tsx'
import { OnHand } from './on-hand.tsx'
import { Reasons } from './reasons.tsx'
import { cents } from './words.ts'

type Props = { readonly drug: DayDrug; readonly book: DayBook; readonly tolerance: number }

/** One drug of the day from its order to its amount. */
export function DrugChain({ drug, book, tolerance }: Props) {
  const { patient, setting } = useEncounter()
  const onHand = usePriceFiles((state) => state.onHand)
  const containers = useMemo(() => book.containersOf(drug.code), [book, drug.code])
  const shelf = containers.filter(({ ndc }) => onHand.includes(ndc)).map(({ ndc }) => ndc)
  const unit = book.drugCode(drug.code)?.unit ?? null
  const ordered = doseOfOrders(drug.given, patient)
  const plan =
    drug.dose === null ? null : vialsFor(book, drug.code, drug.dose, shelf.length === 0 ? null : shelf)
  const three = threeWay(ordered.dose, drug.dose, unit === null ? null : { units: drug.units, unit }, {
    about: drug.given.map(({ id }) => id),
    tolerance,
  })
  const opened = plan?.ok === true ? plan.value : null
  const spared = opened === null ? 0 : drug.wasteUnits - opened.wasteUnits
  const orders = drug.given.flatMap(({ order }) => (order === null ? [] : [orderText(order)]))
  return (
    <li className="money-chain" aria-label={`${drug.code} ${drug.name}`}>
      <h4>
        <b>{drug.code}</b> {drug.name}
        <span className="money-chain-amount">{cents(drug.amount)}</span>
      </h4>
      <dl>
        <div>
          <dt>ordered</dt>
          <dd>{orders.length === 0 ? 'no order' : [...new Set(orders)].join(' + ')}</dd>
        </div>
        <div>
          <dt>computed dose</dt>
          <dd>{ordered.text}</dd>
        </div>
        <div>
          <dt>given</dt>
          <dd className="money-doses">
            {drug.given.map((given) => (
              <DoseField key={given.id} given={given} />
            ))}
          </dd>
        </div>
        <div>
          <dt>{unit === null ? 'billed' : `billed, ${unit.text.toLowerCase()} a unit`}</dt>
          <dd>
            {drug.lines.map((line) => (
              <span key={codeWords(line)}>
                {codeWords(line)} × {line.units}
              </span>
            ))}
            <span className="quiet">
              {limitWords(book.limit(setting, drug.code), drug.units + drug.wasteUnits)}
            </span>
          </dd>
        </div>
        <div>
          <dt>order, given, billed</dt>
          <dd>{agreementWords(three, tolerance)}</dd>
        </div>
        <div>
          <dt>containers documented</dt>
          <dd>{containerWords(drug.given.flatMap(({ vials }) => vials))}</dd>
        </div>
        <div>
          <dt>smallest set {shelf.length === 0 ? 'of any' : 'on hand'}</dt>
          <dd>
            {planWords(plan)}
            {spared > 0 ? <span className="quiet"> {spared} units of waste fewer</span> : null}
          </dd>
        </div>
        <div>
          <dt>discarded</dt>
          <dd>
            {drug.waste.length > 0
              ? `JW × ${drug.wasteUnits}`
              : drug.lines.some(({ modifiers }) => modifiers.includes('JZ'))
                ? 'JZ, nothing discarded'
                : 'neither JW nor JZ'}
            {drug.discarded === null ? null : (
              <span className="quiet"> {amountText(drug.discarded)} documented</span>
            )}
          </dd>
        </div>
      </dl>
      <NdcChoice drug={drug} book={book} containers={containers} />
      <div className="money-folds">
        <OnHand code={drug.code} containers={containers} />
        <Reasons steps={[...ordered.because, ...three.because, ...(opened?.because ?? [])]} />
      </div>
    </li>
  )
}
