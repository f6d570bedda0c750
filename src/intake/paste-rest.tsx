import { useId } from 'react'
import type { LeftOut, LeftOutKind, UnreadReason, UnreadRow } from './mar-reading.ts'
import { counted, LEFT_OUT_WORDS, linesWords, UNREAD_WORDS } from './paste-words.ts'

const MOST = 200

function grouped<T, K extends string>(
  all: readonly T[],
  kindOf: (one: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const one of all) {
    const group = groups.get(kindOf(one))
    if (group === undefined) groups.set(kindOf(one), [one])
    else group.push(one)
  }
  return groups
}

/** What identifies people: its kind and its place, and never itself. */
export function PasteLeftOut({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const id = useId()
  const groups = grouped<LeftOut, LeftOutKind>(leftOut, ({ kind }) => kind)
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        Left out <span className="paste-count">{leftOut.length}</span>
      </h3>
      {leftOut.length === 0 ? (
        <p>No name, record number or birth date was found. Nothing but the administrations is kept.</p>
      ) : (
        <ul className="paste-left-out">
          {[...groups].map(([kind, those]) => (
            <li key={kind}>
              <b>{LEFT_OUT_WORDS[kind]}</b> {linesWords(those.slice(0, MOST).map(({ row }) => row))}
              {those.length > MOST ? ' and further' : ''}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Lines that became nothing, under the reason. */
export function PasteUnread({ unread }: { readonly unread: readonly UnreadRow[] }) {
  const id = useId()
  const groups = grouped<UnreadRow, UnreadReason>(unread, ({ reason }) => reason)
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        Lines not read <span className="paste-count">{unread.length}</span>
      </h3>
      {[...groups].map(([reason, those]) => (
        <details key={reason} className="paste-unread">
          <summary>
            {UNREAD_WORDS[reason]} <span className="paste-count">{those.length}</span>
          </summary>
          <ol className="paste-quote">
            {those.slice(0, MOST).map(({ row, text }) => (
              <li key={row} value={row}>
                <span className="paste-number">{row}</span>
                <span className="paste-quoted">{text}</span>
              </li>
            ))}
          </ol>
          {those.length > MOST ? <p>{counted(those.length - MOST, 'more line')}</p> : null}
        </details>
      ))}
    </section>
  )
}
