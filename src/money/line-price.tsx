import { dateWords } from '../explain/dates.ts'
import { formatCents, formatMills } from '../lib/money.ts'
import { sentenceOf } from '../rules/index.ts'
import type { LineByBasis } from '../rules/index.ts'
import { cents } from './words.ts'

type Props = {
  readonly line: LineByBasis['line']
  readonly price: LineByBasis['prices'][number]
  readonly day: number
}

/** A drug's unit has thousandths, a service cents. */
const unitPrice = ({ kind }: LineByBasis['line'], mills: number): string =>
  kind === 'drug' || kind === 'waste' || mills % 10 !== 0 ? formatMills(mills) : formatCents(mills / 10)

/** The amount of a line under one basis, below it the price of a unit with source and date, else the reason. */
export function LinePrice({ line, price: { amount, rate, priced }, day }: Props) {
  const source = rate === null ? null : `${rate.source}, from ${dateWords(rate.from)}`
  return (
    <>
      {cents(amount)}
      <span className="money-source">
        {rate === null || amount === 0
          ? priced === null
            ? null
            : sentenceOf(priced, day)
          : `$${unitPrice(line, rate.amount)} a unit`}
        {source === null ? null : <span>{source}</span>}
      </span>
    </>
  )
}
