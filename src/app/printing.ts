import type { ComponentType } from 'react'
import { create } from 'zustand'

type Printing = {
  /** The worksheet stands in the page: while it is printed. */
  readonly printing: boolean
  /** Null until its part of the program has been read. */
  readonly Sheet: ComponentType | null
  /** What is printed instead of the worksheet, this once. */
  readonly other: ComponentType | null
}

export const usePrinting = create<Printing>()(() => ({ printing: false, Sheet: null, other: null }))

const toPrint = () => import('./print-worksheet.ts')

/** Reads what prints, so that the browser's own print command finds it at hand. */
export const readPrinting = async (): Promise<void> => (await toPrint()).readWorksheet()

/** Opens the browser's print dialog on the worksheet. */
export const printWorksheet = async (): Promise<void> => (await toPrint()).printWorksheet()
