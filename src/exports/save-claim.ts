import { parseDay } from '../lib/wall-clock.ts'
import { claimValue } from '../rules/write-claim.ts'
import type { Claim } from '../rules/index.ts'
import { fileName } from './file-name.ts'
import { saveText } from './save-text.ts'

/** Saves the claim as a file of the claim format, reasons and findings included. */
export const saveClaim = (claim: Claim, title: string): void =>
  saveText(
    fileName(claim.date, title, 'claim'),
    `${JSON.stringify(claimValue(claim, parseDay(claim.date) ?? 0), null, 2)}\n`,
  )
