import { onDemand } from '../ui/on-demand.tsx'

/** It asks for the drug of a bar that was drawn, and is read while the first one is drawn. */
export const sketchStrip = onDemand(async () => (await import('./sketch-strip.tsx')).SketchStrip)
/** Read a moment after the start, before a first bar is selected. */
export const timesStrip = onDemand(async () => (await import('./times-strip.tsx')).TimesStrip)
