import { Check } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = {
  readonly onChoose: () => void
  readonly children: ReactNode
  readonly disabled?: boolean
  /** Given for a choice among several: whether it is the one. */
  readonly chosen?: boolean
  /** Whether others may be chosen beside it. */
  readonly several?: boolean
  /** Keys, or a note on the right. */
  readonly aside?: ReactNode
}

export function MenuItem({ onChoose, children, disabled = false, chosen, several = false, aside }: Props) {
  const choice = chosen !== undefined
  return (
    <button
      type="button"
      role={choice ? (several ? 'menuitemcheckbox' : 'menuitemradio') : 'menuitem'}
      aria-checked={choice ? chosen : undefined}
      aria-disabled={disabled || undefined}
      tabIndex={-1}
      className="menu-item"
      onClick={() => {
        if (!disabled) onChoose()
      }}
    >
      <span>{children}</span>
      {aside}
      {choice ? <span className="menu-mark">{chosen ? <Check size={12} aria-hidden /> : null}</span> : null}
    </button>
  )
}
