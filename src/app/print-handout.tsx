import type { Handout } from '../training/handout.ts'
import { HandoutSheet } from '../training/handout-sheet.tsx'
import { printSheet } from './print-worksheet.ts'

/** Opens the browser's print dialog on a hand-out: the days, and the answers on a page of their own. */
export const printHandout = (handout: Handout): Promise<void> =>
  printSheet(() => <HandoutSheet handout={handout} />)
