import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

type Props = ComponentProps<'button'> & {
  readonly look?: 'plain' | 'strong' | 'danger' | 'quiet' | 'link'
}

export function Button({ look = 'plain', className, type = 'button', ...rest }: Props) {
  return (
    <button
      type={type}
      className={classNames('button', look !== 'plain' && `button-${look}`, className)}
      {...rest}
    />
  )
}
