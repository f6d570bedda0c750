import { err, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import type { Vial } from './model.ts'
import { amountText, readTypedAmount } from './typed-amount.ts'

const SIZE = String.raw`\d[\d.,]* ?(?:mg|mcg|gm?)`
/** `2 × 100 mg`, `100 mg × 2`, `2`; the kind of container; the NDC. Each may be missing, not all. */
const PART = new RegExp(
  `^(?:(\\d{1,4})(?: ?[x×*] ?(${SIZE})|(?= |$))|(${SIZE})(?: ?[x×*] ?(\\d{1,4}))?)?` +
    `(?: ?(s|m)(?:dv?|ingle[- ]?(?:dose|use)|ulti(?:ple)?[- ]?(?:dose|use)))?(?: ?vials?)?(?: ?(?:ndc:? ?)?([\\d-]{9,14}))?$`,
)

/** The content of one container in millionths of a milligram; null where it is none. */
function sizeOf(text: string): number | null {
  const read = readTypedAmount(text, null)
  if (!read.ok || read.value === null) return null
  const { micro, unit } = read.value
  const size = unit === 'g' ? micro * 1000 : unit === 'mcg' ? micro / 1000 : micro
  return Number.isSafeInteger(size) && size > 0 ? size : null
}

/**
 * Containers as people type them, between commas or semicolons: `2 × 100 mg single-dose, 1 × 50 mg 00703-3986-01`.
 * No text is none documented. Out: the containers, or the part that is none.
 */
export function readTypedVials(text: string): Result<readonly Vial[], string> {
  const vials: Vial[] = []
  for (const part of text.split(/[;,](?!\d)/)) {
    const typed = part.trim().toLowerCase().replace(/\s+/g, ' ')
    if (typed === '') continue
    const [, before, size, own, after, kind, ndc] = PART.exec(typed) ?? []
    const content = size ?? own
    const sizeMicroMg = content === undefined ? null : sizeOf(content)
    const count = Number(before ?? after ?? 1)
    const isNamed = [before, content, kind, ndc].some((one) => one !== undefined)
    if (!isNamed || count === 0 || (content !== undefined && sizeMicroMg === null)) return err(part.trim())
    vials.push({
      ndc: ndc ?? null,
      count,
      sizeMicroMg,
      singleDose: kind === undefined ? null : kind === 's',
      extra: {},
    })
  }
  return ok(vials)
}

/** `2 × 100 mg single-dose 00703-3986-01`. */
export const vialsText = (vials: readonly Vial[]): string =>
  vials
    .map(({ count, sizeMicroMg, singleDose, ndc }) =>
      [
        sizeMicroMg === null ? count : `${count} × ${amountText({ micro: sizeMicroMg, unit: 'mg' })}`,
        singleDose === null ? '' : singleDose ? 'single-dose' : 'multi-dose',
        ndc ?? '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
    .join(', ')
