import { changedWords } from '../findings/acknowledging.ts'
import { rangeRows } from '../findings/range-rows.ts'
import { queryWords } from '../findings/query-words.ts'
import { foldTables, keyOf, sorted, titleOf } from '../findings/finding-words.ts'
import { SWITCHES, valueWords } from '../explain/switch-words.ts'
import { formatCents } from '../lib/money.ts'
import { switchesOf } from '../rules/index.ts'
import type { Acknowledged, Severity } from '../rules/index.ts'
import { useBook, useCoding, useEncounter, usePolicy } from '../session/use-session.ts'

const WORDS: { readonly [S in Severity]: string } = {
  error: 'Error',
  warning: 'Warning',
  opportunity: 'Gap',
  info: 'Note',
}

/** The reason given for a finding, or what became of it. */
const answerWords = (answer: Acknowledged): string =>
  answer.holds
    ? `Acknowledged: ${answer.given.reason}`
    : `Open. ${changedWords(answer)} The reason was: ${answer.given.reason}`

/** The findings; a missing stop with its range and the query, two readings with the one that was chosen. */
export function WorksheetFindings() {
  const encounter = useEncounter()
  const book = useBook().at(encounter.date)
  const { claim, day } = useCoding()
  const switches = switchesOf(usePolicy(), encounter.setting)
  const { rows, tables } = foldTables(sorted(claim.findings))
  if (claim.findings.length + claim.lapsed.length === 0) return <p>None.</p>
  return (
    <ul className="sheet-findings">
      {rows.map((finding) => {
        const { severity, denial, rule, readings } = finding.check
        const query = finding.ranges === null ? null : queryWords(finding, encounter, book)
        return (
          <li key={keyOf(finding)}>
            <b>{WORDS[severity]}</b> {titleOf(finding, day)}. {rule}
            {denial === null ? '' : `, ${denial}`}
            {readings === undefined
              ? ''
              : `. ${SWITCHES[readings].label}: ${valueWords(readings, switches[readings])}`}
            {finding.ranges === null ? null : (
              <table className="sheet-ranges">
                <tbody>
                  {rangeRows(finding.ranges, claim).map((row) => (
                    <tr key={row.key}>
                      <th scope="row">{row.now ? row.minutes : `${row.minutes} min`}</th>
                      <td>{row.lines}</td>
                      <td className="number">{row.amount === null ? 'no price' : formatCents(row.amount)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            {finding.acknowledged === null ? null : <> {answerWords(finding.acknowledged)}</>}
            {query === null ? null : <blockquote>Query to the nurse: {query}</blockquote>}
          </li>
        )
      })}
      {tables.length === 0 ? null : (
        <li>
          <b>Note</b> Tables of another date:{' '}
          {tables.map((finding) => titleOf(finding, day).replace(/: .*$/, '')).join('; ')}.{' '}
          {tables[0]?.check.rule}
          {tables
            .slice(0, 1)
            .map(({ acknowledged }) => (acknowledged === null ? '' : `. ${answerWords(acknowledged)}`))}
        </li>
      )}
      {claim.lapsed.map((given) => (
        <li key={`${given.finding} ${given.about.join(' ')} ${given.reason}`}>
          <b>No longer arises</b> {given.title ?? given.finding}. Acknowledged: {given.reason}
        </li>
      ))}
    </ul>
  )
}
