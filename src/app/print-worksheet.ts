import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { create } from 'zustand'
import { readReference } from '../explain/reference.ts'

type Printing = {
  /** The worksheet stands in the page: while it is printed. */
  readonly printing: boolean
  /** Null until its part of the program has been read. */
  readonly Sheet: ComponentType | null
  /** What is printed instead of the worksheet, this once. */
  readonly other: ComponentType | null
}

export const usePrinting = create<Printing>()(() => ({ printing: false, Sheet: null, other: null }))

/** Reads the worksheet and the texts that it quotes, so that the browser's own print command finds them at hand. */
export async function readWorksheet(): Promise<void> {
  const [{ Worksheet }] = await Promise.all([import('./worksheet.tsx'), readReference()])
  usePrinting.setState({ Sheet: Worksheet })
}

const SOON = 4000

/** Draws the worksheet whenever the page is printed, from whichever menu. */
export function startPrinting(): void {
  window.addEventListener('beforeprint', () => flushSync(() => usePrinting.setState({ printing: true })))
  window.addEventListener('afterprint', () => usePrinting.setState({ printing: false, other: null }))
  setTimeout(() => void readWorksheet().catch(() => {}), SOON)
}

/** Opens the browser's print dialog on the worksheet. */
export async function printWorksheet(): Promise<void> {
  await readWorksheet()
  window.print()
}

/** Opens the browser's print dialog on another sheet than the worksheet. */
export async function printSheet(other: ComponentType): Promise<void> {
  await readWorksheet()
  usePrinting.setState({ other })
  window.print()
}
