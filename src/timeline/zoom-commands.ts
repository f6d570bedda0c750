import type { Zoom } from './use-zoom.ts'

const STEP = 1.5

let lanes: Zoom | null = null

/** Tells which lanes the commands change: those on the screen, or none. */
export function setLanes(zoom: Zoom | null): void {
  lanes = zoom
}

/** What changes how much of the day the lanes show. Their keys are heard on the lanes. */
export const ZOOM_COMMANDS = {
  out: {
    id: 'zoom-out',
    label: 'Zoom out',
    keys: 'Minus',
    enabled: () => lanes?.least === false,
    run: () => lanes?.by(1 / STEP),
  },
  in: {
    id: 'zoom-in',
    label: 'Zoom in',
    keys: 'Plus',
    enabled: () => lanes?.most === false,
    run: () => lanes?.by(STEP),
  },
  fit: {
    id: 'zoom-fit',
    label: 'Fit the day',
    keys: '0',
    enabled: () => lanes?.on === true,
    run: () => lanes?.fit(),
  },
} as const
