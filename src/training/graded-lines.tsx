import { Check, X } from 'lucide-react'
import { RuleLink } from '../explain/rule-link.tsx'
import { sentenceOf } from '../rules/index.ts'
import type { GradedLine } from './grade.ts'
import type { RowRest } from './rows.ts'
import { lineText, verdictWords } from './verdict-words.ts'

type Props = { readonly lines: readonly GradedLine[]; readonly rest: RowRest; readonly day: number }

/** The graded lines of one row: what the claim has, whether that was predicted, and the rule that decides. */
export function GradedLines({ lines, rest: { shared, unbilled }, day }: Props) {
  const isBilled = shared.length > 0 || lines.some(({ expected }) => expected !== null)
  return (
    <>
      {lines.length === 0 ? null : <Graded lines={lines} day={day} />}
      {shared.length === 0 ? null : <p className="graded-none">in {shared.map(lineText).join(' and ')}</p>}
      {isBilled || unbilled === null ? null : (
        <p className="graded-none">
          Not billed: {sentenceOf(unbilled, day)} <RuleLink rule={unbilled.says.rule} />
        </p>
      )}
    </>
  )
}

function Graded({ lines, day }: Omit<Props, 'rest'>) {
  return (
    <ul>
      {lines.map((line) => {
        const { verdict, predicted, expected, tells } = line
        const shown = expected ?? predicted
        if (shown === null) return null
        const right = verdict === 'right'
        return (
          <li key={`${verdict} ${lineText(shown)}`} className="graded">
            {verdict === 'not-asked' ? null : right ? (
              <Check className="graded-same" size={16} strokeWidth={2.4} aria-hidden />
            ) : (
              <X className="graded-differs" size={16} strokeWidth={2.4} aria-hidden />
            )}
            <b className={expected === null ? 'graded-off' : undefined}>{lineText(shown)}</b>{' '}
            <span className="graded-verdict">{verdictWords(line)}</span>{' '}
            {right || verdict === 'not-asked' ? null : (
              <span className="graded-why">
                {tells === null ? (
                  'No rule of this workbench speaks of this code.'
                ) : (
                  <>
                    {sentenceOf(tells, day)} <RuleLink rule={tells.says.rule} />
                  </>
                )}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
