import type { ToggleEvent } from 'react'

/** A popover is measured before it can be placed; until then it is not seen. */
export function hideUntilPlaced(event: ToggleEvent<HTMLElement>): void {
  if (event.newState === 'open') event.currentTarget.style.visibility = 'hidden'
}
