import { ArrowRight } from 'lucide-react'
import { lookOf } from '../explain/class-look.ts'
import type { Line } from '../rules/index.ts'
import { useBook, useCoding, useEncounter } from '../session/use-session.ts'
import { drugFlowOf } from './drug-flow-facts.ts'
import { VialBar } from './vial-bar.tsx'

/** From the order to the units: what was ordered, given, taken from which vials, and what is left. */
export function DrugFlow({ line }: { readonly line: Line }) {
  const { claim } = useCoding()
  const { date, administrations } = useEncounter()
  const book = useBook().at(date)
  const flow = drugFlowOf(line, claim, administrations, book)
  if (flow === null) return null
  const first = administrations.find((one) => line.administrations.includes(one.id))
  const stations = [
    { name: 'ordered', value: flow.ordered },
    { name: 'given', value: flow.given },
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
        <span>{flow.givenLine}</span>
        {flow.wasteLine === null ? null : <span>{flow.wasteLine}</span>}
      </p>
    </div>
  )
}
