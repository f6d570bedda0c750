import type { DayBook } from '../codes/book.ts'
import { drugName } from '../explain/class-look.ts'
import { sentenceOf } from '../rules/index.ts'
import { useBook } from '../session/use-session.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { answerOf } from './answer.ts'
import type { Case } from './case.ts'
import { DayFacts } from './day-facts.tsx'
import { clockWords, noteWords, routeWords, shownFacts, visitWords } from './given-words.ts'
import type { Handout } from './handout.ts'
import { tellingOf } from './telling.ts'
import { lineText } from './verdict-words.ts'
import './handout-sheet.css'

const HEADS = ['Given', 'Route', 'Start', 'Stop', 'Dose', 'More', 'Lines'] as const

function Day({ one, book }: { readonly one: Case; readonly book: DayBook }) {
  const shown = shownFacts(one.day, true)
  const byStart = one.day.administrations.toSorted((a, b) => a.start - b.start)
  return (
    <>
      <DayFacts day={one.day} book={book} />
      <table className="sheet-table handout-day">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byStart.map((a) => (
            <tr key={a.id}>
              <th scope="row">{drugName(a, book)}</th>
              <td>{routeWords(a)}</td>
              <td>{clockWords(a.start)}</td>
              <td>{a.stop === null ? '' : clockWords(a.stop)}</td>
              <td>{a.dose === null ? '' : amountText(a.dose)}</td>
              <td>{noteWords(a, shown).join(', ')}</td>
              <td className="handout-blank" />
            </tr>
          ))}
          {one.day.visits.map((visit) => (
            <tr key={visit.code}>
              <th scope="row">Visit {visit.code}</th>
              <td colSpan={5}>{visitWords(visit)}</td>
              <td className="handout-blank" />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Answer({ one }: { readonly one: Case }) {
  const { claim, lines, day } = answerOf(one, useBook())
  return (
    <ul className="sheet-findings">
      {lines.map((line) => {
        const tells = tellingOf(line, 'code', one.teaches)
        return (
          <li key={`${line.kind} ${lineText(line)}`}>
            <b>{lineText(line)}</b> {tells === null ? '' : sentenceOf(tells, day)}{' '}
            <span className="sheet-rule">{tells?.says.rule}</span>
          </li>
        )
      })}
      {claim.unbilled.map((item) => {
        const last = item.because.at(-1)
        return last === undefined ? null : (
          <li key={`${item.administrations.join(' ')} ${last.id}`}>
            <b>Not billed</b> {sentenceOf(last, day)} <span className="sheet-rule">{last.says.rule}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** A hand-out on paper: the days with room for the lines, and the answers on a page of their own. */
export function HandoutSheet({ handout }: { readonly handout: Handout }) {
  const codes = useBook()
  return (
    <article className="sheet" aria-label="Hand-out">
      <h1>{handout.title}</h1>
      <p className="handout-who">Seat or number</p>
      {handout.cases.map((one, at) => (
        <section key={one.id} className="handout-case">
          <h2>
            {at + 1}. {one.title}
          </h2>
          <Day one={one} book={codes.at(one.day.date)} />
          <p>{one.question}</p>
          <p className="handout-rest">Anything else</p>
        </section>
      ))}
      <section className="handout-answers">
        <h1>{handout.title}: answers</h1>
        {handout.cases.map((one, at) => (
          <section key={one.id}>
            <h2>
              {at + 1}. {one.title}
            </h2>
            <Answer one={one} />
          </section>
        ))}
      </section>
    </article>
  )
}
