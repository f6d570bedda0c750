import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { ndcText } from '../rules/index.ts'
import type { Line, VialPlan } from '../rules/index.ts'
import { useBook, useCoding, useEncounter } from '../session/use-session.ts'
import { lookOf } from './class-look.ts'
import { drugFlowOf } from './drug-flow-facts.ts'
import { VialBar } from './vial-bar.tsx'
import './drug-flow.css'

type Props = {
  readonly line: Line
  /** A station by the page that shows it: the patient's dose behind the order, fields instead of the dose. */
  readonly computed?: string | null
  readonly given?: ReactNode
  /** A set of containers to draw where none is recorded. */
  readonly plan?: VialPlan | null
}

/** From the order to the units: what was ordered, given, taken from which vials, and what is left. */
export function DrugFlow({ line, computed = null, given, plan = null }: Props) {
  const { claim } = useCoding()
  const { date, administrations } = useEncounter()
  const book = useBook().at(date)
  const flow = drugFlowOf(line, claim, administrations, book, plan)
  if (flow === null) return null
  const first = administrations.find((one) => line.administrations.includes(one.id))
  const stations: readonly { readonly name: string; readonly value: ReactNode }[] = [
    { name: 'ordered', value: flow.ordered },
    { name: 'for this patient', value: flow.ordered === null ? null : computed },
    { name: 'given', value: given ?? flow.given },
    { name: 'vials', value: flow.vials },
    { name: flow.unit === null ? 'units' : `units of ${flow.unit.toLowerCase()}`, value: flow.units },
  ].filter((station) => station.value !== null)
  return (
    <div className="drug-flow">
      <dl>
        {stations.map((station, at) => (
          <div key={station.name}>
            <dt>{station.name}</dt>
            <dd>{station.value}</dd>
            {at < stations.length - 1 ? <ArrowRight className="drug-arrow" size={14} aria-hidden /> : null}
          </div>
        ))}
      </dl>
      {flow.drawn === null || first === undefined ? null : (
        <VialBar drawn={flow.drawn} look={lookOf(first, book)} />
      )}
      <p className="drug-lines">
        <span>
          {flow.givenLine}
          {line.modifiers.length === 0 && flow.wasteLine !== null ? ', no modifier beside JW' : ''}
        </span>
        {flow.wasteLine === null ? null : <span>{flow.wasteLine}</span>}
      </p>
      {flow.ndcs.length === 0 ? null : <p className="drug-lines">NDC {flow.ndcs.map(ndcText).join(', ')}</p>}
    </div>
  )
}
