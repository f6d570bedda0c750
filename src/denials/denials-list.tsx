import { useEffect, useMemo, useState } from 'react'
import { loadDenials } from '../codes/claim-tables.ts'
import type { DenialCode } from '../codes/claim-tables.ts'
import type { Finding } from '../rules/index.ts'
import { useClaimPart, useEncounter } from '../session/use-session.ts'
import { Segmented } from '../ui/segmented.tsx'
import { DenialItem } from './denial-item.tsx'
import { denialRows, filterDenials } from './denial-rows.ts'
import type { DenialFilter } from './denial-rows.ts'
import './denials.css'

type Props = {
  /** The reason code that the address names, without its group; empty for none. */
  readonly place: string
  readonly titleOf: (finding: Finding) => string
  /** Goes to a finding of the day. */
  readonly onShow: (finding: Finding) => void
}

/** The denials by reason code: what each means, which findings prevent it, and what the day on screen has of it. */
export function DenialsList({ place, titleOf, onShow }: Props) {
  const { title } = useEncounter()
  const findings = useClaimPart('findings')
  const [denials, setDenials] = useState<readonly DenialCode[] | null>(null)
  const [failed, setFailed] = useState(false)
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<DenialFilter>('all')
  useEffect(
    () =>
      void loadDenials().then(setDenials, (thrown: unknown) => {
        console.error(thrown)
        setFailed(true)
      }),
    [],
  )
  const rows = useMemo(() => denialRows(denials ?? [], findings), [denials, findings])
  useEffect(() => {
    if (denials === null || place === '') return
    const item = document.querySelector<HTMLElement>(`#denial-${CSS.escape(place)}`)
    const page = item?.closest('.page')
    if (item === null || page === null || page === undefined) return
    item.focus({ preventScroll: true })
    // Only the page scrolls; the head of the list stays over it.
    const head = page.querySelector('.denials-head')?.getBoundingClientRect().height ?? 0
    page.scrollTop += item.getBoundingClientRect().top - page.getBoundingClientRect().top - head
  }, [denials, place])
  const found = filterDenials(rows, filter, text)
  return (
    <div className="denials">
      <div className="days-head denials-head">
        <h2>Denials</h2>
        <input
          type="search"
          className="field days-search"
          data-page-search
          aria-label="Find a denial"
          placeholder="Find by code, cause, finding"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Segmented
          label="Which denials"
          options={[
            { value: 'all', text: `All ${rows.length}` },
            {
              value: 'prevented',
              text: `With findings ${rows.filter((row) => row.checks.length > 0).length}`,
            },
            { value: 'open', text: `Open on the day ${rows.filter((row) => row.open.length > 0).length}` },
          ]}
          value={filter}
          onChange={setFilter}
        />
        <p className="denials-about" role="status">
          {text === '' && filter === 'all' ? `Day: ${title}` : `${found.length} of ${rows.length}`}
        </p>
      </div>
      {failed ? (
        <p className="empty" role="alert">
          The list of denials could not be read. Load the page again; the day is kept.
        </p>
      ) : null}
      {denials !== null && place !== '' && denials.every(({ code }) => code !== place) ? (
        <p className="empty" role="alert">
          No denial of this list has the number {place.slice(0, 12)}. All that it has stand below.
        </p>
      ) : null}
      {denials !== null && found.length === 0 ? <p className="empty">No denial holds these words.</p> : null}
      <ul className="denials-list">
        {found.map((row) => (
          <DenialItem
            key={row.denial.code}
            row={row}
            wanted={row.denial.code === place}
            titleOf={titleOf}
            onShow={onShow}
          />
        ))}
      </ul>
      <p className="denials-foot">
        Claim adjustment reason codes in our own words, after a list of about 2019; later changes stand in the
        notes. A payer’s remark code says more than any of them.
      </p>
    </div>
  )
}
