import type { ComponentProps } from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'

type Props = Omit<ComponentProps<typeof Button>, 'aria-label' | 'title'> & {
  /** What it does: its name and its tooltip. */
  readonly label: string
}

export function IconButton({ label, className, look = 'quiet', ...rest }: Props) {
  return (
    <Button
      look={look}
      className={classNames('icon-button', className)}
      aria-label={label}
      title={label}
      {...rest}
    />
  )
}
