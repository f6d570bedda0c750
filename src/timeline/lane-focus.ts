import type { Edge } from '../encounter/typed-time.ts'

/** Finds things of the timeline by what they are for, so that keys can go to them. */
const markOf = (id: string): HTMLElement | null =>
  document.querySelector(`.lanes [data-row="${CSS.escape(id)}"]`)

export const focusMark = (id: string): void => markOf(id)?.focus()

/** Goes to the field of a time in the strip; Enter and Escape there come back to the mark. */
export function typeTime(edge: Edge, id: string): void {
  const field = document.querySelector<HTMLInputElement>(`.strip [data-time="${edge}"]`)
  if (field === null) return
  field.dataset['back'] = id
  field.focus()
}

/** Back to the mark from which `typeTime` came here, if it did. */
export function goBack(field: HTMLInputElement): void {
  const { back } = field.dataset
  if (back === undefined) return
  delete field.dataset['back']
  focusMark(back)
}
