import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { readReference } from '../explain/reference.ts'
import { usePrinting } from './printing.ts'

/** Reads the worksheet and the texts that it quotes, so that the browser's own print command finds them at hand. */
export async function readWorksheet(): Promise<void> {
  const [{ Worksheet }] = await Promise.all([import('./worksheet.tsx'), readReference()])
  usePrinting.setState({ Sheet: Worksheet })
}

/** Where the page is printed, from whichever menu, the worksheet stands in it meanwhile. */
window.addEventListener('beforeprint', () => flushSync(() => usePrinting.setState({ printing: true })))
window.addEventListener('afterprint', () => usePrinting.setState({ printing: false, other: null }))

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
