import type { ReactNode } from 'react'

type Props = { readonly label: string; readonly children: ReactNode }

/** A wide table scrolls in its own frame, which the keyboard reaches. */
export function Scroll({ label, children }: Props) {
  return (
    // A frame that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="money-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
