import type { Edge } from '../encounter/typed-time.ts'
import { timesStrip } from './strip-on-demand.ts'

/** For how many frames a strip is waited for. */
const FRAMES = 30

/** Finds things of the timeline by what they are for, so that keys can go to them. */
const markOf = (id: string): HTMLElement | null =>
  document.querySelector(`.lanes [data-row="${CSS.escape(id)}"]`)

export const focusMark = (id: string): void => markOf(id)?.focus()

/** Goes to the field of a time in the strip; Enter and Escape there come back to the mark. */
export function typeTime(edge: Edge, id: string, frames = FRAMES): void {
  const field = document.querySelector<HTMLInputElement>(`.strip [data-time="${edge}"]`)
  if (field !== null) {
    field.dataset['back'] = id
    field.focus()
  } else if (frames > 0) {
    // Right after the start the strip is still being read.
    void timesStrip.prepare().then(() => requestAnimationFrame(() => typeTime(edge, id, frames - 1)))
  }
}

/** Back to the mark from which `typeTime` came here, if it did. */
export function goBack(field: HTMLInputElement): void {
  const { back } = field.dataset
  if (back === undefined) return
  delete field.dataset['back']
  focusMark(back)
}
