import { useEffect, useRef } from 'react'
import { onRowKeys } from '../ui/row-keys.ts'

type Row = { readonly id: string; readonly title: string }

type Props = {
  readonly parts: readonly { readonly title: string; readonly rows: readonly Row[] }[]
  readonly current: string
  /** What was answered without a difference. */
  readonly done: ReadonlySet<string>
  readonly onGo: (id: string) => void
}

/** What there is to do, numbered in its order, part by part. */
export function CourseList({ parts, current, done, onGo }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const ids = parts.flatMap(({ rows }) => rows.map(({ id }) => id))
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    void list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    // Arrow keys go from row to row; each row is a button.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} className="training-list" onKeyDown={onRowKeys}>
      {parts.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h3 className="training-part">{title}</h3>
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                <button
                  type="button"
                  data-row
                  className="training-row"
                  aria-current={row.id === current}
                  onClick={() => onGo(row.id)}
                >
                  <span>{ids.indexOf(row.id) + 1}</span>
                  <b>{row.title}</b>
                  {done.has(row.id) ? <span className="training-done">done</span> : null}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
