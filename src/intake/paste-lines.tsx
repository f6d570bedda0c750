import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { classNames } from '../ui/class-names.ts'
import { usePointed } from './use-paste.ts'

const HEIGHT = 18

/** The record as it was read, line by line, without what was left out; the lines pointed at are lit. */
export function PasteLines({ lines }: { readonly lines: readonly string[] }) {
  const pointed = usePointed((state) => state.lines)
  const frame = useRef<HTMLElement>(null)
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => HEIGHT,
    overscan: 20,
  })
  useEffect(() => {
    const [line] = pointed
    if (line !== undefined) virtualizer.scrollToIndex(line - 1, { align: 'auto' })
  }, [pointed, virtualizer])
  return (
    // A region that scrolls is reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={frame} className="paste-lines" aria-label="Lines of the record" tabIndex={0}>
      <ol style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <li
            key={index}
            value={index + 1}
            className={classNames('paste-line', pointed.includes(index + 1) && 'paste-line-lit')}
            style={{ transform: `translateY(${start}px)` }}
          >
            <span className="paste-number">{index + 1}</span>
            <span className="paste-quoted">{lines[index]}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
