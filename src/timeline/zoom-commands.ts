import type { Zoom } from './use-zoom.ts'

const STEP = 1.5

/** What changes how much of the day the lanes show. Their keys are heard on the lanes. */
export const zoomCommands = (zoom: Zoom) => ({
  out: {
    id: 'zoom-out',
    label: 'Zoom out',
    keys: 'Minus',
    enabled: () => !zoom.least,
    run: () => zoom.by(1 / STEP),
  },
  in: {
    id: 'zoom-in',
    label: 'Zoom in',
    keys: 'Plus',
    enabled: () => !zoom.most,
    run: () => zoom.by(STEP),
  },
  fit: { id: 'zoom-fit', label: 'Fit the day', keys: '0', enabled: () => zoom.on, run: zoom.fit },
})

let lanes: Zoom | null = null

/** The zoom of the lanes on the screen, or that there are none: for commands that are run from elsewhere. */
export function setLanes(zoom: Zoom | null): void {
  lanes = zoom
}
export const lanesNow = (): Zoom | null => lanes
