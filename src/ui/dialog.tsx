import { X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { rememberFocus } from './focus-back.ts'
import { IconButton } from './icon-button.tsx'

type Props = {
  readonly title: string
  readonly onClose: () => void
  readonly className?: string
  readonly children: ReactNode
  /** Buttons; what is to have the focus first carries `data-first`. */
  readonly foot?: ReactNode
}

/** A modal dialog, open while it is rendered. Escape and the cross close it; focus goes back where it was. */
export function Dialog({ title, onClose, className, children, foot }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    const giveBack = rememberFocus()
    dialog?.showModal()
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      dialog?.close()
      giveBack()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={classNames('dialog floating', className)}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <IconButton label="Close" onClick={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      {/* A long body scrolls, and scrolling by key needs the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="dialog-body" tabIndex={0}>
        {children}
      </div>
      {foot === undefined ? null : <div className="dialog-foot">{foot}</div>}
    </dialog>
  )
}
