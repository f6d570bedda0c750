import { parseDay } from '../lib/wall-clock.ts'
import type { Claim } from '../rules/index.ts'
import { fileName } from './file-name.ts'
import { saveText } from './save-text.ts'

/** Saves the claim as a file of the claim format, reasons and findings included. Its rules in words are read only now. */
export async function saveClaim(claim: Claim, title: string): Promise<void> {
  const { claimValue } = await import('../rules/write-claim.ts')
  const value = claimValue(claim, parseDay(claim.date) ?? 0)
  saveText(fileName(claim.date, title, 'claim'), `${JSON.stringify(value, null, 2)}\n`)
}
