import { useState } from 'react'
import { keeper } from '../lib/keep-equal.ts'

/** The value of the last drawing where nothing in it differs, so that what is drawn from it need not be drawn again. */
export function useKept<T>(value: T): T {
  const [keep] = useState(() => keeper<T>())
  return keep(value)
}
