import { Fragment } from 'react'
import type { Chip } from './quick-reading.ts'

type Props = { readonly text: string; readonly chips: readonly Chip[]; readonly scrolled: number }

/** The line once more behind its field, unseen but for the marks under words at fault. */
export function QuickMirror({ text, chips, scrolled }: Props) {
  const marks = chips
    .filter(({ state, from, to }) => (state === 'unread' || state === 'choose') && to > from)
    .sort((a, b) => a.from - b.from)
    .filter(({ from }, at, all) => at === 0 || from >= (all[at - 1]?.to ?? 0))
  return (
    <div className="quick-mirror" aria-hidden>
      <div style={{ transform: `translateX(${-scrolled}px)` }}>
        {marks.map(({ state, from, to }, at) => (
          <Fragment key={from}>
            {text.slice(marks[at - 1]?.to ?? 0, from)}
            <span className={`quick-mark-${state}`}>{text.slice(from, to)}</span>
          </Fragment>
        ))}
        {text.slice(marks.at(-1)?.to ?? 0)}
      </div>
    </div>
  )
}
