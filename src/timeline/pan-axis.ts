import type { PointerEvent } from 'react'

/** Dragging the axis scrolls the lanes under it. */
export function panAxis(event: PointerEvent<HTMLElement>, lanes: HTMLElement | null): void {
  const onButton = event.target instanceof Element && event.target.closest('button') !== null
  if (lanes === null || event.button !== 0 || onButton) return
  const axis = event.currentTarget
  const from = event.clientX + lanes.scrollLeft
  const move = (next: globalThis.PointerEvent): void => {
    lanes.scrollLeft = from - next.clientX
  }
  const end = (): void => {
    axis.removeEventListener('pointermove', move)
    axis.removeEventListener('pointerup', end)
    axis.removeEventListener('pointercancel', end)
  }
  axis.setPointerCapture(event.pointerId)
  axis.addEventListener('pointermove', move)
  axis.addEventListener('pointerup', end)
  axis.addEventListener('pointercancel', end)
}
