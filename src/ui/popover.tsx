import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { hideUntilPlaced } from './hide-until-placed.ts'

type Props = {
  /** What the button shows. */
  readonly face: ReactNode
  /** Name of the button where its face alone does not say enough. */
  readonly name?: string
  readonly title: string
  readonly className?: string
  /** Reads what the panel holds; it opens when that is there. */
  readonly prepare?: () => Promise<void>
  /** Rendered only while open. */
  readonly children: ReactNode
}

/** A button that opens a small panel below it: a native popover, closed by Escape or a click elsewhere. */
export function Popover({ face, name, title, className, prepare, children }: Props) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    const box = panel.current
    const at = opener.current?.getBoundingClientRect()
    if (!open || box === null || at === undefined) return
    box.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - box.offsetWidth - 8))}px`
    box.style.top = `${Math.max(8, Math.min(at.bottom + 4, window.innerHeight - box.offsetHeight - 8))}px`
    box.style.visibility = ''
    const first = box.querySelector<HTMLElement>('[data-first]')
    const field = first ?? box.querySelector<HTMLElement>('input, select, button')
    field?.focus()
  }, [open])

  const toggled = async (isOpen: boolean): Promise<void> => {
    if (isOpen) await prepare?.()
    // It may have been closed meanwhile.
    setOpen(isOpen && panel.current?.matches(':popover-open') === true)
  }

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={classNames('popover-face', className)}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={name}
        popoverTarget={id}
      >
        {face}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        className="menu popover floating"
        onBeforeToggle={hideUntilPlaced}
        onToggle={(event) => void toggled(event.newState === 'open')}
      >
        {open ? children : null}
      </div>
    </>
  )
}
