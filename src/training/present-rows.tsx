import { Check, X } from 'lucide-react'
import type { DayBook } from '../codes/book.ts'
import { drugName } from '../explain/class-look.ts'
import { RuleLink } from '../explain/rule-link.tsx'
import { sentenceOf } from '../rules/index.ts'
import { routeWords, timeWords } from './given-words.ts'
import type { Shown } from './reveal.ts'
import type { Row, Typed } from './rows.ts'

type Props = {
  readonly rows: readonly Row[]
  readonly book: DayBook
  readonly typed: Typed
  readonly onType: (row: string, text: string) => void
  readonly fault: { readonly row: string; readonly words: string } | null
  /** What the first rows show; as many as are revealed. */
  readonly shown: readonly Shown[]
  /** Whether the prediction can still be typed. */
  readonly open: boolean
  readonly day: number
}

const nameOf = ({ administration, visit }: Row, book: DayBook): string =>
  administration !== null
    ? drugName(administration, book)
    : visit === null
      ? 'Anything else'
      : `Visit ${visit.code}`

const detailOf = ({ administration }: Row): string => {
  if (administration === null) return ''
  const { start, stop } = administration
  const minutes = stop !== null && stop > start ? `${stop - start} min` : routeWords(administration)
  return minutes === '' ? timeWords(administration) : minutes
}

function Claimed({ shown, day }: { readonly shown: Shown | undefined; readonly day: number }) {
  if (shown === undefined)
    return (
      <>
        <td>
          <span className="predict-hidden" aria-hidden />
          <span className="hidden-words">hidden</span>
        </td>
        <td />
      </>
    )
  const { same, text, why } = shown
  return (
    <>
      <td className="present-claim">
        {same === null ? null : same ? (
          <Check className="graded-same" size={20} strokeWidth={2.4} aria-hidden />
        ) : (
          <X className="graded-differs" size={20} strokeWidth={2.4} aria-hidden />
        )}
        <b>{text}</b>
      </td>
      <td className="present-why">
        {same === null ? '' : same ? 'Same. ' : 'Differs. '}
        {why === null ? null : (
          <>
            {sentenceOf(why, day)} <RuleLink rule={why.says.rule} />
          </>
        )}
      </td>
    </>
  )
}

/** One row for each thing that is documented: the prediction and, once revealed, the claim and why. */
export function PresentRows({ rows, book, typed, onType, fault, shown, open, day }: Props) {
  return (
    <table className="present-rows">
      <thead>
        <tr>
          <th scope="col">Documented</th>
          <th scope="col">Prediction</th>
          <th scope="col">Claim</th>
          <th scope="col">{shown.length === 0 ? <span className="hidden-words">Why</span> : 'Why'}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => {
          const name = nameOf(row, book)
          const detail = detailOf(row)
          const text = typed[row.key] ?? ''
          const wrong = fault?.row === row.key ? fault.words : null
          return (
            <tr key={row.key}>
              <th scope="row">
                {name} <span>{detail}</span>
              </th>
              <td>
                {open ? (
                  <input
                    className="field"
                    data-predict={row.key}
                    aria-label={`Prediction for ${name}${detail === '' ? '' : `, ${detail}`}`}
                    aria-invalid={wrong !== null}
                    aria-describedby={wrong === null ? undefined : 'present-fault'}
                    autoComplete="off"
                    spellCheck={false}
                    value={text}
                    onChange={(event) => onType(row.key, event.target.value)}
                  />
                ) : (
                  <b>{text.trim() === '' ? '—' : text.trim()}</b>
                )}
                {wrong === null ? null : (
                  <p className="field-fault" id="present-fault">
                    {wrong}
                  </p>
                )}
              </td>
              <Claimed shown={shown[at]} day={day} />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
