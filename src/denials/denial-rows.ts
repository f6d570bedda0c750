import type { DenialCode } from '../codes/claim-tables.ts'
import { checksAgainst, denialNumber } from '../rules/index.ts'
import type { Check, Finding } from '../rules/index.ts'

/** A denial as the page shows it. */
export type DenialRow = {
  readonly denial: DenialCode
  /** `CO-97`, as a payer prints it. */
  readonly name: string
  readonly checks: readonly Check[]
  /** Findings of the day on screen that name it, open ones only. */
  readonly open: readonly Finding[]
  /** Words by which it is found. */
  readonly words: string
}

/** A check's title with its blanks as words: `[code]: no primary on the claim`. */
export const titleWords = (title: string): string =>
  title.replace(
    /\{([a-zA-Z0-9]+)\}/g,
    (_, name: string) => `[${name.replace(/([A-Z])/g, ' $1').toLowerCase()}]`,
  )

/** The denials with what prevents each, and what the day on screen has of it. */
export function denialRows(
  denials: readonly DenialCode[],
  findings: readonly Finding[],
): readonly DenialRow[] {
  return denials.map((denial) => {
    const checks = checksAgainst(denial.code)
    const open = findings.filter(
      ({ check, acknowledged }) =>
        check.denial !== null && denialNumber(check.denial) === denial.code && acknowledged?.holds !== true,
    )
    const name = `${denial.group}-${denial.code}`
    const { meaning, causes, prevention, note } = denial
    const titles = checks.map(({ title }) => titleWords(title))
    const words = [name, meaning, causes, prevention, note ?? '', ...titles].join(' ').toLowerCase()
    return { denial, name, checks, open, words }
  })
}

export type DenialFilter = 'all' | 'prevented' | 'open'

/** The rows of a filter that hold every word of a search. */
export function filterDenials(
  rows: readonly DenialRow[],
  filter: DenialFilter,
  text: string,
): readonly DenialRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (filter === 'all' || (filter === 'open' ? row.open.length > 0 : row.checks.length > 0)) &&
      words.every((word) => row.words.includes(word)),
  )
}
