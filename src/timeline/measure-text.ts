import { useSyncExternalStore } from 'react'

const FONT = '12px "Inter Variable", system-ui, sans-serif'
const SLACK = 1.02

const widths = new Map<string, number>()
let context: CanvasRenderingContext2D | null = null

const onLoaded = (changed: () => void): (() => void) => {
  document.fonts.addEventListener('loadingdone', changed)
  return () => document.fonts.removeEventListener('loadingdone', changed)
}

/** Whether texts are as wide as they will stay; until then they are measured in another typeface. */
export const useFontsLoaded = (): boolean =>
  useSyncExternalStore(onLoaded, () => document.fonts.status === 'loaded')

/** The width of a text on the timeline in pixels. */
export function measureText(text: string, strong: boolean): number {
  const key = `${strong ? 'b' : 'n'}${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) return text.length * 7
  context.font = `${strong ? 600 : 450} ${FONT}`
  // Digits are set as wide as each other, which a canvas does not know.
  const width = context.measureText(text.replaceAll(/\d/g, '0')).width * SLACK
  if (document.fonts.status === 'loaded') widths.set(key, width)
  return width
}
