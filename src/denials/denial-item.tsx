import { RuleLink } from '../explain/rule-link.tsx'
import type { Finding } from '../rules/index.ts'
import { classNames } from '../ui/class-names.ts'
import { SeverityIcon } from '../ui/severity-icon.tsx'
import { titleWords } from './denial-rows.ts'
import type { DenialRow } from './denial-rows.ts'

type Props = {
  readonly row: DenialRow
  /** The address names this one. */
  readonly wanted: boolean
  readonly titleOf: (finding: Finding) => string
  readonly onShow: (finding: Finding) => void
}

const isFromMemory = (source: string): boolean => source.includes('memory')

/** One denial: what it says, why it comes on an infusion day, what prevents it, what today has of it. */
export function DenialItem({ row, wanted, titleOf, onShow }: Props) {
  const { denial, name, checks, open } = row
  return (
    <li
      className={classNames('denial', wanted && 'denial-wanted')}
      id={`denial-${denial.code}`}
      tabIndex={-1}
    >
      <h3>
        {name} <span>{denial.meaning}</span>
      </h3>
      <div className="denial-parts">
        <dl>
          <dt>On an infusion day</dt>
          <dd>{denial.causes}</dd>
          <dt>What prevents or mends it</dt>
          <dd>{denial.prevention}</dd>
          {denial.note === null ? null : (
            <>
              <dt>Note</dt>
              <dd>{denial.note}</dd>
            </>
          )}
          {isFromMemory(denial.source) ? <dd className="denial-source">From memory, unconfirmed.</dd> : null}
        </dl>
        <div>
          <h4>Findings that prevent it</h4>
          {checks.length === 0 ? (
            <p className="denial-none">None: it does not show in the facts of a day.</p>
          ) : null}
          <ul>
            {checks.map((check) => (
              <li key={check.id} className="denial-check">
                <SeverityIcon severity={check.severity} />
                <span>
                  {titleWords(check.title)} <RuleLink rule={check.rule} />
                  {check.fix === null ? null : <span className="denial-fix">{titleWords(check.fix)}</span>}
                </span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h4>On the day on screen</h4>
          {open.length === 0 ? <p className="denial-none">No open finding.</p> : null}
          <ul>
            {open.map((finding) => {
              const title = titleOf(finding)
              return (
                <li key={`${finding.check.id} ${title}`}>
                  <button type="button" className="denial-finding" onClick={() => onShow(finding)}>
                    <SeverityIcon severity={finding.check.severity} />
                    <span>{title}</span>
                  </button>
                </li>
              )
            })}
          </ul>
        </div>
      </div>
    </li>
  )
}
