import { useSyncExternalStore } from 'react'
import type { Measure } from './labels.ts'

const FONT = '12px "Inter Variable", system-ui, sans-serif'

const widths = new Map<string, number>()
let context: CanvasRenderingContext2D | null = null

const onLoaded = (changed: () => void): (() => void) => {
  document.fonts.addEventListener('loadingdone', changed)
  return () => document.fonts.removeEventListener('loadingdone', changed)
}

/** The width of a text on the timeline in pixels. */
export function measureText(text: string, strong: boolean): number {
  const key = `${strong ? 'b' : 'n'}${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) return text.length * 7
  context.font = `${strong ? 600 : 450} ${FONT}`
  // Digits are set as wide as each other, which a canvas does not know.
  const width = context.measureText(text.replaceAll(/\d/g, '0')).width
  if (document.fonts.status === 'loaded') widths.set(key, width)
  return width
}

/** The same for as long as the typeface has not come; what was measured by it has to be measured again. */
const measureEarly: Measure = (text, strong) => measureText(text, strong)

/** Measures texts on the timeline; another function once the typeface has come. */
export const useMeasure = (): Measure =>
  useSyncExternalStore(onLoaded, () => (document.fonts.status === 'loaded' ? measureText : measureEarly))
