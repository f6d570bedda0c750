import { useId, useRef } from 'react'
import type { KeyboardEvent, ReactNode, ToggleEvent } from 'react'
import { Button } from './button.tsx'
import { hideUntilPlaced } from './hide-until-placed.ts'

type Props = {
  readonly label: string
  /** What the button shows, where that is more than its label. */
  readonly face?: ReactNode
  readonly children: ReactNode
  readonly className?: string
  /** The pointer or the focus has come to the button: items that are not there yet are wanted. */
  readonly onNear?: () => void
}

const items = (menu: HTMLElement): readonly HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]'),
]

/** Puts a popover below its button, moved left as far as the window needs. */
function place(menu: HTMLElement, opener: HTMLElement): void {
  const at = opener.getBoundingClientRect()
  const below = at.bottom + menu.offsetHeight + 12 < window.innerHeight || at.top < window.innerHeight / 2
  menu.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - menu.offsetWidth - 8))}px`
  menu.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - menu.offsetHeight - 4)}px`
}

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const all = items(event.currentTarget)
  const at = all.indexOf(document.activeElement as HTMLElement)
  const to =
    event.key === 'ArrowDown'
      ? (at + 1) % all.length
      : event.key === 'ArrowUp'
        ? (at - 1 + all.length) % all.length
        : event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? all.length - 1
            : null
  if (event.key === 'Tab') event.currentTarget.hidePopover()
  if (to === null) return
  event.preventDefault()
  all[to]?.focus()
}

/** A button that opens a menu, a native popover. Choosing an item closes it. */
export function Menu({ label, face, children, className, onNear }: Props) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const sized = useRef<ResizeObserver | null>(null)

  const onToggle = (event: ToggleEvent<HTMLDivElement>): void => {
    const open = event.newState === 'open'
    const [box, button] = [event.currentTarget, opener.current]
    button?.setAttribute('aria-expanded', String(open))
    sized.current?.disconnect()
    if (!open || button === null) return
    place(box, button)
    box.style.visibility = ''
    items(box)[0]?.focus()
    // Items that are still being read make it wider when they come.
    sized.current = new ResizeObserver(() => place(box, button))
    sized.current.observe(box)
  }

  return (
    <>
      <Button
        ref={opener}
        look="quiet"
        className={className}
        aria-haspopup="menu"
        aria-expanded={false}
        popoverTarget={id}
        onPointerEnter={onNear}
        onFocus={onNear}
      >
        {face ?? label}
      </Button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className="menu floating"
        onBeforeToggle={hideUntilPlaced}
        onToggle={onToggle}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const item = event.target instanceof Element ? event.target.closest('[role^="menuitem"]') : null
          if (item !== null && item.getAttribute('aria-disabled') !== 'true') menu.current?.hidePopover()
        }}
      >
        {children}
      </div>
    </>
  )
}
