/** Where the arrow keys of a region begin: a mark, a line, the cursor of a table. */
const CURSOR = '[data-row][tabindex="0"], td[tabindex="0"]'
const INSIDE = '[tabindex="0"], button:not([disabled]), input, select, a[href]'

/** Moves focus to the next or previous region of the page: `[data-region]`. */
export function goToRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')]
  const at = regions.findIndex((region) => region.contains(document.activeElement))
  const next =
    regions[at < 0 ? (step === 1 ? 0 : regions.length - 1) : (at + step + regions.length) % regions.length]
  if (next === undefined) return
  const inside = [CURSOR, INSIDE]
    .flatMap((selector) => [...next.querySelectorAll<HTMLElement>(selector)])
    .find((one) => one.tabIndex >= 0 && one.offsetParent !== null)
  ;(inside ?? next).focus()
}
