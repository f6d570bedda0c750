import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect } from 'react'
import type { ReactNode, RefObject } from 'react'

type Props = {
  readonly count: number
  /** What scrolls. */
  readonly frame: RefObject<HTMLElement | null>
  /** Pixels of a row. */
  readonly height: number
  /** Takes what brings a row into sight. */
  readonly scrollTo: RefObject<((row: number) => void) | null>
  readonly rowAt: (index: number) => ReactNode
}

/** The rows in sight of a long day, and the room that the others take. */
export function LongRows({ count, frame, height, scrollTo, rowAt }: Props) {
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 12,
  })
  useLayoutEffect(() => {
    scrollTo.current = (row) => virtualizer.scrollToIndex(row)
    return () => {
      scrollTo.current = null
    }
  }, [scrollTo, virtualizer])
  const items = virtualizer.getVirtualItems()
  const above = items[0]?.start ?? 0
  const under = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <>
      {above > 0 ? <tr aria-hidden style={{ height: above }} /> : null}
      {items.map(({ index }) => rowAt(index))}
      {under > 0 ? <tr aria-hidden style={{ height: under }} /> : null}
    </>
  )
}
