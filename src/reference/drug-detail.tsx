import type { CodeBook, Edition } from '../codes/book.ts'
import { RuleLink } from '../explain/rule-link.tsx'
import { formatMills } from '../lib/money.ts'
import { CodeLinks } from './code-links.tsx'
import { ContainersTable } from './containers-table.tsx'
import type { DrugFacts } from './drug-facts.ts'
import {
  CLASSES,
  forceWords,
  GROUNDS,
  limitWords,
  percentWords,
  statusWords,
  unitWords,
  UNKNOWN,
} from './words.ts'

type Props = {
  readonly facts: DrugFacts
  readonly editions: readonly Edition[]
  readonly codes: CodeBook
  readonly date: string
  /** Shows another code. */
  readonly onGo: (code: string) => void
}

/** All that the tables know of one code. */
export function DrugDetail({ facts, editions, codes, date, onGo }: Props) {
  const { code, label, names, row, drugCode, prices, limits, hospital, dialysis } = facts
  const day = codes.at(date)
  const ground = row.authority === null ? undefined : GROUNDS.get(row.authority)
  const others = [...new Set(day.productsOf(row.id).flatMap((one) => one.codes))].filter(
    (one) => one !== code,
  )
  const reference =
    row.reference === undefined ? [] : day.productsOf(row.reference).flatMap((one) => one.codes)
  return (
    <>
      <h3>
        <b>{code}</b> {label}
      </h3>
      <dl className="reference-facts">
        <div>
          <dt>names</dt>
          <dd>{names.length === 0 ? 'no other name' : names.join(', ')}</dd>
        </div>
        <div>
          <dt>billing unit</dt>
          <dd>
            {unitWords(drugCode)}
            {drugCode !== null && drugCode.unit === null
              ? ': its text gives no number to divide a dose by'
              : ''}
          </dd>
        </div>
        <div>
          <dt>class</dt>
          <dd>
            {row.class === null ? `${UNKNOWN}: coded as therapeutic, with a warning` : CLASSES[row.class]}
            {ground === undefined ? null : (
              <span className="quiet">
                {ground.words} <RuleLink rule={ground.rule} />
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>in force</dt>
          <dd>
            {forceWords(drugCode)}
            {drugCode !== null && drugCode.successors.length > 0 ? (
              <CodeLinks words="then" codes={drugCode.successors} onGo={onGo} />
            ) : null}
          </dd>
        </div>
        <div>
          <dt>MUE</dt>
          <dd>
            office: {limitWords(limits.office)}
            <span className="quiet">facility: {limitWords(limits.facility)}</span>
          </dd>
        </div>
        <div>
          <dt>hospital status</dt>
          <dd>
            {statusWords(hospital)}
            {hospital === null ? null : <span className="quiet">{hospital.edition.name}</span>}
          </dd>
        </div>
        {others.length === 0 ? null : (
          <div>
            <dt>other codes of the drug</dt>
            <dd>
              <CodeLinks codes={others} onGo={onGo} />
            </dd>
          </div>
        )}
        {reference.length === 0 ? null : (
          <div>
            <dt>biosimilar of</dt>
            <dd>
              {row.reference}
              <CodeLinks codes={reference} onGo={onGo} />
            </dd>
          </div>
        )}
        {dialysis === null ? null : (
          <div>
            <dt>on dialysis</dt>
            <dd>
              {dialysis} <RuleLink rule="R-UNIT-8" />
            </dd>
          </div>
        )}
      </dl>
      <table className="reference-sub" aria-label={`Payment limits of ${code}`}>
        <thead>
          <tr>
            <th scope="col">Payment limit of a unit</th>
            <th scope="col" className="number">
              $
            </th>
            <th scope="col" className="number">
              Coinsurance
            </th>
          </tr>
        </thead>
        <tbody>
          {editions.map(({ from, name }, at) => {
            const price = prices[at] ?? null
            return (
              <tr key={from}>
                <th scope="row">{name}</th>
                <td className="number">{price === null ? 'no price' : formatMills(price.mills)}</td>
                <td className="number">{price === null ? '–' : percentWords(price.coinsurance)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <ContainersTable code={code} containers={day.containersOf(code)} known={codes.hasContainers} />
    </>
  )
}
