import { useMemo } from 'react'
import type { DayBook } from '../codes/book.ts'
import { DrugFlow } from '../explain/drug-flow.tsx'
import { knownContainers, threeWay, vialsFor } from '../rules/index.ts'
import type { DoseOptions } from '../rules/index.ts'
import { usePriceFiles } from '../session/price-store.ts'
import { useEncounter } from '../session/use-session.ts'
import { agreementWords, doseOfOrders, planWords } from './chain-words.ts'
import type { DayDrug } from './day-drugs.ts'
import { DiscardedFact } from './discarded-fact.tsx'
import { DoseField } from './dose-field.tsx'
import { LimitsFact } from './limits-fact.tsx'
import { NdcChoice } from './ndc-choice.tsx'
import { OnHand } from './on-hand.tsx'
import { PriceFact } from './price-fact.tsx'
import { Reasons } from './reasons.tsx'
import { cents, many } from './words.ts'

type Props = {
  readonly drug: DayDrug
  readonly book: DayBook
  /** How a dose is worked out from its order. */
  readonly options: Pick<DoseOptions, 'surface' | 'bounds'>
  readonly tolerance: number
  /** The table of containers is read. */
  readonly hasContainers: boolean
}

/** One drug of the day from its order to its amount. */
export function DrugChain({ drug, book, options, tolerance, hasContainers }: Props) {
  const { patient } = useEncounter()
  const onHand = usePriceFiles((state) => state.onHand)
  const known = useMemo(() => knownContainers(book, drug.code), [book, drug.code])
  const { containers } = known
  const shelf = containers.filter(({ ndc }) => onHand.includes(ndc)).map(({ ndc }) => ndc)
  const unit = book.drugCode(drug.code)?.unit ?? null
  const ordered = doseOfOrders(drug.given, patient, options)
  const plan =
    drug.dose === null ? null : vialsFor(book, drug.code, drug.dose, shelf.length === 0 ? null : shelf)
  const three = threeWay(ordered.dose, drug.dose, unit === null ? null : { units: drug.units, unit }, {
    about: drug.given.map(({ id }) => id),
    tolerance,
  })
  const opened = plan?.ok === true ? plan.value : null
  const spared = opened === null ? 0 : drug.wasteUnits - opened.wasteUnits
  const [line] = drug.lines
  return (
    <li className="money-chain" aria-label={`${drug.code} ${drug.name}`}>
      <h4>
        <b>{drug.code}</b> {drug.name}
        <span className="money-chain-amount">{cents(drug.amount)}</span>
      </h4>
      {line === undefined ? null : (
        <DrugFlow
          line={line}
          computed={ordered.text}
          plan={opened}
          given={
            <span className="money-doses">
              {drug.given.map((given) => (
                <DoseField key={given.id} given={given} />
              ))}
            </span>
          }
        />
      )}
      <dl className="money-facts">
        <PriceFact lines={[...drug.lines, ...drug.waste]} unit={unit?.text ?? null} />
        <DiscardedFact drug={drug} />
        <div>
          <dt>
            smallest set {shelf.length === 0 ? 'of any container' : 'on hand'}
            {known.code === drug.code ? '' : `, as under ${known.code}`}
          </dt>
          <dd>
            {planWords(plan, hasContainers)}
            {spared > 0 ? <span className="quiet">{many(spared, 'unit')} of waste fewer</span> : null}
          </dd>
        </div>
        <div>
          <dt>ordered, given, billed</dt>
          <dd>{agreementWords(three, tolerance)}</dd>
        </div>
        <LimitsFact code={drug.code} units={drug.units + drug.wasteUnits} book={book} />
        <NdcChoice drug={drug} book={book} known={known} />
      </dl>
      <div className="money-folds">
        <OnHand code={drug.code} containers={containers} />
        <Reasons steps={[...ordered.because, ...three.because, ...(opened?.because ?? [])]} />
      </div>
    </li>
  )
}
