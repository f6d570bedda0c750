import { formatCents } from '../lib/money.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import type { Share } from './anatomy.ts'

export type Difference = { readonly cents: number; readonly lines: number }

type Props = {
  readonly shares: readonly Share[]
  readonly total: number
  /** What the bar lacks to the whole; then its parts carry no labels above them. */
  readonly difference: Difference | null
}

/** Rough width in pixels of a label; the bar is never narrower than 222. */
const fits = (text: string, part: number): boolean => text.length * 5.6 + 4 < part * 222

/** What the bare claim lacks: `$898.00 in 7 lines`. */
export const differenceWords = ({ cents, lines }: Difference): string =>
  `$${formatCents(cents)} in ${lines} ${lines === 1 ? 'line' : 'lines'}`

/** Whether the words stand in the gap that the difference leaves; else they stand above the bar. */
export const differenceFits = (difference: Difference, total: number): boolean =>
  fits(`${differenceWords(difference)}   `, difference.cents / total)

/** One bar; each part carries its label and its whole dollars where they fit, and both always in words. */
export function AnatomyBar({ shares, total, difference }: Props) {
  return (
    <ul className="anatomy-bar">
      {shares.map((share) => {
        const dollars = String(Math.round(share.cents / 100))
        const part = share.cents / total
        return (
          <li key={share.name} className={`share share-${share.name}`} style={{ width: `${part * 100}%` }}>
            <VisuallyHidden>
              {share.label} {formatCents(share.cents)}
            </VisuallyHidden>
            {difference === null ? (
              <span className="share-label" aria-hidden>
                {[share.label, share.short].find((label) => fits(label, part))}
              </span>
            ) : null}
            <span className="share-block" aria-hidden>
              {fits(`${dollars}0`, part) ? <span>{dollars}</span> : null}
            </span>
          </li>
        )
      })}
      {difference === null ? null : (
        <li className="share-difference">
          {differenceFits(difference, total) ? <span>{differenceWords(difference)}</span> : null}
        </li>
      )}
    </ul>
  )
}
