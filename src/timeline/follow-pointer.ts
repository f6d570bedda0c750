import { GUTTER } from './lane-geometry.ts'
import { pixelsPerMinute } from './scale.ts'
import type { Zoom } from './use-zoom.ts'

/** Where the pointer is, and whether Alt frees it from the fives. */
export type Place = { readonly x: number; readonly free: boolean }

export type Following = {
  readonly begin: () => void
  readonly move: (place: Place) => void
  /** `kept` is false where the drag is given up. */
  readonly end: (kept: boolean) => void
}

/** A pointer that has come this far drags; before that it clicks. */
const SLACK = 3
/** How near to the side of the lanes a drag scrolls them, and how fast at most. */
const NEAR = 28
const FASTEST = 14

/**
 * Follows a pointer that came down until it is let go, once a frame, and scrolls the lanes at their sides. Out: what
 * ends it from outside, as it stands, when the lanes go.
 */
export function followPointer(
  lanes: HTMLElement,
  down: PointerEvent,
  following: Following,
  zoomNow: () => Zoom,
): () => void {
  const { pointerId } = down
  let place: Place = { x: down.clientX, free: down.altKey }
  let begun = false
  let over = false
  let frame = 0

  /** Scrolls, or lengthens the axis where there is nothing left to scroll to. False: nothing to do. */
  const scrolled = (): boolean => {
    const { left, right } = lanes.getBoundingClientRect()
    const past =
      place.x > right - NEAR ? place.x - (right - NEAR) : Math.min(0, place.x - (left + GUTTER + NEAR))
    if (past === 0 || (place.x - down.clientX) * past <= 0) return false
    const by = Math.max(-FASTEST, Math.min(FASTEST, past / 2))
    const before = lanes.scrollLeft
    lanes.scrollLeft += by
    if (lanes.scrollLeft === before) {
      const zoom = zoomNow()
      const minutes = Math.ceil(Math.abs(by) / pixelsPerMinute(zoom.scale))
      zoom.grow(by < 0 ? 'from' : 'to', minutes)
    }
    return true
  }
  const step = (): void => {
    frame = 0
    const again = scrolled()
    following.move(place)
    if (again) frame = requestAnimationFrame(step)
  }
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return
    // The button was let go where nobody heard of it: a menu, another window.
    if (event.buttons === 0) {
      finish(true)
      return
    }
    place = { x: event.clientX, free: event.altKey }
    if (!begun) {
      if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < SLACK) return
      begun = true
      lanes.setPointerCapture(pointerId)
      following.begin()
    }
    if (frame === 0) frame = requestAnimationFrame(step)
  }
  /** `moves`: to where the pointer is; not where the lanes are gone. */
  const finish = (kept: boolean, moves = kept): void => {
    if (over) return
    over = true
    cancelAnimationFrame(frame)
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onCancel)
    window.removeEventListener('keydown', onKey, true)
    if (!begun) return
    if (moves) following.move(place)
    following.end(kept)
  }
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId === pointerId) finish(true)
  }
  const onCancel = (event: PointerEvent): void => {
    if (event.pointerId === pointerId) finish(false)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !begun) return
    event.preventDefault()
    event.stopPropagation()
    finish(false)
  }
  // On the window, since the first move may be far from where the pointer came down.
  window.addEventListener('pointermove', onMove)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onCancel)
  window.addEventListener('keydown', onKey, true)
  return () => finish(true, false)
}
