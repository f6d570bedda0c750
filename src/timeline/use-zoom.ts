import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { MINUTES_PER_DAY } from '../lib/wall-clock.ts'
import type { Interval } from '../lib/wall-clock.ts'
import { GUTTER } from './lane-geometry.ts'
import { fit, pixelsPerMinute, settled, xOf, zoomed } from './scale.ts'
import type { Scale } from './scale.ts'

/** A minute, and where in the window of the plot it is to be. */
type Anchor = { readonly minute: number; readonly x: number }

export type Zoom = {
  readonly scale: Scale
  /** Not the whole day is shown. */
  readonly on: boolean
  readonly most: boolean
  readonly least: boolean
  /** Zooms about a place in the window of the plot; about its middle where none is given. */
  readonly by: (factor: number, x?: number) => void
  readonly fit: () => void
  readonly pan: (pixels: number) => void
  /** Holds the axis still while something is dragged; `false` lets it settle. */
  readonly hold: (on: boolean) => void
  /** Makes the axis longer at one end, for a drag that goes on. */
  readonly grow: (end: 'from' | 'to', minutes: number) => void
}

type Margins = { readonly left: number; readonly right: number }

const MOST = 24
/** The most that fits in the window: the day before, the day and the day after. */
const LEAST_DAYS = 3 * MINUTES_PER_DAY

/** Which minutes the lanes show, and how wide each is. `port` is the width of the plot's window. */
export function useZoom(
  lanes: RefObject<HTMLElement | null>,
  extent: Interval,
  port: number,
  margins: Margins,
  day: string,
): Zoom {
  const [each, setEach] = useState<number | null>(null)
  const [pin, setPin] = useState<number | null>(null)
  const [held, setHeld] = useState(extent)
  const [shownDay, setShownDay] = useState(day)
  const anchor = useRef<Anchor | null>(null)

  const now = shownDay === day ? settled(held, extent) : extent
  const stays = pin !== null || (now.from === held.from && now.to === held.to)
  if (!stays) setHeld(now)
  if (shownDay !== day) {
    setShownDay(day)
    setEach(null)
  }
  const { from, to } = stays ? held : now
  const { left, right } = margins
  const pixels = each ?? pin
  const scale = useMemo(
    () =>
      pixels === null
        ? fit({ from, to }, port, left, right)
        : zoomed({ from, to }, pixels, port, left, right),
    [from, to, pixels, port, left, right],
  )

  useLayoutEffect(() => {
    if (anchor.current === null || lanes.current === null) return
    lanes.current.scrollTo({ left: xOf(scale, anchor.current.minute) - anchor.current.x })
    anchor.current = null
  }, [lanes, scale])

  return useMemo(
    () => ({
      scale,
      on: each !== null,
      most: pixelsPerMinute(scale) >= MOST,
      least: pixelsPerMinute(scale) <= port / LEAST_DAYS,
      by: (factor, x = port / 2) => {
        const next = Math.min(MOST, Math.max(port / LEAST_DAYS, pixelsPerMinute(scale) * factor))
        const scrolled = lanes.current?.scrollLeft ?? 0
        anchor.current = { minute: scale.from + (scrolled + x) / pixelsPerMinute(scale), x }
        setEach(next)
      },
      fit: () => {
        setEach(null)
        setHeld(extent)
      },
      pan: (by) => lanes.current?.scrollBy({ left: by }),
      hold: (on) => setPin(on ? pixelsPerMinute(scale) : null),
      grow: (end, minutes) => {
        setHeld((before) =>
          end === 'from'
            ? { ...before, from: Math.max(-MINUTES_PER_DAY, before.from - minutes) }
            : { ...before, to: Math.min(2 * MINUTES_PER_DAY, before.to + minutes) },
        )
        if (end === 'to')
          anchor.current = { minute: scale.to + minutes, x: (lanes.current?.clientWidth ?? 0) - GUTTER }
      },
    }),
    [lanes, scale, port, each, extent],
  )
}
