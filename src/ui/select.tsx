import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

/** The native select in our clothes. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select className={classNames('select', className)} {...rest} />
}
