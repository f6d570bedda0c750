import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { GUTTER } from './lane-geometry.ts'
import type { Zoom } from './use-zoom.ts'

const SPEED = 0.0022

/** Ctrl or ⌘ with the wheel zooms about the pointer, once a frame; the wheel alone, or with Shift, scrolls as anywhere. */
export function useWheelZoom(lanes: RefObject<HTMLElement | null>, zoom: Zoom): void {
  const latest = useRef(zoom)
  useLayoutEffect(() => {
    latest.current = zoom
  })
  useEffect(() => {
    const frame = lanes.current
    if (frame === null) return undefined
    let waiting = 0
    let turned = 0
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      turned += event.deltaY
      const x = Math.max(0, event.clientX - frame.getBoundingClientRect().left - GUTTER)
      waiting ||= requestAnimationFrame(() => {
        waiting = 0
        latest.current.by(Math.exp(-turned * SPEED), x)
        turned = 0
      })
    }
    // React's own listener is passive and could not keep the page from zooming.
    frame.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      frame.removeEventListener('wheel', onWheel)
      cancelAnimationFrame(waiting)
    }
  }, [lanes])
}
