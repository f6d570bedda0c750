import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo, useId } from 'react'
import type { DraftAdministration } from './mar-reading.ts'
import { lacksStop, ROUTE_WORDS } from '../encounter/route-words.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { timeText } from '../encounter/typed-time.ts'
import { classNames } from '../ui/class-names.ts'
import { SeverityIcon } from '../ui/severity-icon.tsx'
import { FIELD_WORDS, LACK_WORDS, linesWords, rowWords } from './paste-words.ts'
import type { PasteRow } from './paste-settle.ts'
import { pointAt } from './use-paste.ts'

type Props = {
  readonly row: PasteRow
  readonly lines: readonly string[]
  readonly isIn: boolean
  readonly onInclude: (keys: readonly string[], included: boolean) => void
  readonly isOpen: boolean
  readonly onToggle: (key: string) => void
}

const MOST = 60

const needsStop = ({ route, stop, purpose }: DraftAdministration): boolean =>
  route !== null && lacksStop({ route, stop, purpose })

/** One administration as it would be added, with the lines that it was read from. */
export const PasteRowItem = memo(function PasteRowItem(props: Props) {
  const { row, lines, isIn, onInclude, isOpen, onToggle } = props
  const { draft, open, lack } = row
  const id = useId()
  const { sourceRows } = draft
  const missing = <span className="paste-amber">none</span>
  const point = (): void => pointAt(sourceRows)
  const unpoint = (): void => pointAt([])
  const marks = [
    ...(lack === null ? [] : [LACK_WORDS[lack]]),
    ...(open.length === 0 ? [] : [`question: ${open.map((field) => FIELD_WORDS[field]).join(', ')}`]),
    ...(draft.purpose === null ? [] : [`purpose: ${draft.purpose}`]),
    ...(draft.discarded === null || draft.discarded.micro === 0
      ? []
      : [`discarded ${amountText(draft.discarded)}`]),
  ]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li onMouseEnter={point} onMouseLeave={unpoint} onFocus={point} onBlur={unpoint}>
      <div className={classNames('paste-row', (lack !== null || !isIn) && 'paste-row-out')}>
        <input
          type="checkbox"
          aria-label={`Add ${rowWords(draft)}`}
          aria-describedby={marks.length > 0 ? `${id}-marks` : undefined}
          disabled={lack !== null}
          checked={lack === null && isIn}
          onChange={(event) => onInclude([row.key], event.currentTarget.checked)}
        />
        <b className="paste-drug">{draft.drug}</b>
        <span>{draft.route === null ? missing : ROUTE_WORDS[draft.route]}</span>
        <span className="paste-time">{draft.start === null ? missing : timeText(draft.start)}</span>
        <span
          className={classNames('paste-time', draft.stop === null && !needsStop(draft) && 'paste-stop-none')}
        >
          {draft.stop === null ? (needsStop(draft) ? missing : '–') : timeText(draft.stop)}
        </span>
        <span className="paste-dose">{draft.dose === null ? '–' : amountText(draft.dose)}</span>
        <span>{[draft.access, draft.bag].filter((part) => part !== null).join(', ') || '–'}</span>
        <button
          type="button"
          className="paste-opener"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-lines` : undefined}
          aria-label={`${draft.drug}, ${linesWords(sourceRows)}`}
          onClick={() => onToggle(row.key)}
        >
          {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
          {linesWords(sourceRows).replace(/^lines? /, '')}
        </button>
        {marks.length === 0 ? null : (
          <p className="paste-marks" id={`${id}-marks`}>
            {open.length > 0 || (lack !== null && lack !== 'answered-no') ? (
              <SeverityIcon severity="warning" size={13} />
            ) : null}
            {marks.join(' · ')}
          </p>
        )}
      </div>
      {isOpen ? (
        <ol className="paste-quote" id={`${id}-lines`} aria-label={`Lines of ${draft.drug}`}>
          {sourceRows.slice(0, MOST).map((line) => (
            <li key={line} value={line}>
              <span className="paste-number">{line}</span>
              <span className="paste-quoted">{lines[line - 1]}</span>
            </li>
          ))}
        </ol>
      ) : null}
    </li>
  )
})
