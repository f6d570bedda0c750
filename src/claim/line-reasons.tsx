import { dateWords } from '../explain/dates.ts'
import { Chain } from '../explain/chain.tsx'
import { ReadingsSlot } from '../explain/readings-slot.tsx'
import type { Line, SwitchName } from '../rules/index.ts'
import { DrugFlow } from '../explain/drug-flow.tsx'
import { rateWords } from './money-words.ts'

type Props = {
  readonly line: Line
  readonly day: number
  readonly readings: readonly SwitchName[]
}

/** What an open line shows: its chain, the price last, and where the rate stands. */
export function LineReasons({ line, day, readings }: Props) {
  const steps = line.priced === null ? line.because : [...line.because, line.priced]
  return (
    <div className="claim-reasons">
      {line.kind === 'drug' ? <DrugFlow line={line} /> : null}
      <Chain steps={steps} day={day} />
      {readings.map((name) => (
        <ReadingsSlot key={name} name={name} />
      ))}
      {line.rate === null ? null : (
        <p className="claim-rate-source">
          Rate {rateWords(line)} per unit · {line.rate.source}, from {dateWords(line.rate.from)}
        </p>
      )}
      {line.dates.length > 1 ? (
        <p className="claim-rate-source">
          Dated {line.dates.map((dated) => `${dateWords(dated.date)} × ${dated.units}`).join(', ')}
        </p>
      ) : null}
    </div>
  )
}
