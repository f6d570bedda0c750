/** The button that opens the popover around an element; null where there is none. */
function openerOf(element: Element): HTMLElement | null {
  const popover = element.closest('[popover]')
  return popover === null
    ? null
    : document.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(popover.id)}"]`)
}

/**
 * Remembers what has the focus, before something takes it that closes popovers. What is returned gives it back:
 * to the same element, or, where that went away with its popover, to the button that opens the popover.
 */
export function rememberFocus(): () => void {
  const before = document.activeElement
  const opener = before === null ? null : openerOf(before)
  return () => {
    if (before instanceof HTMLElement && before.isConnected && before.checkVisibility()) before.focus()
    else opener?.focus()
  }
}
