import { filledIn } from '../rules/index.ts'
import type { Finding, Severity } from '../rules/index.ts'

export const titleOf = (finding: Finding, day: number): string => filledIn(finding, finding.check.title, day)

/** What a person calls a severity, and its plural. */
const NAMES: { readonly [S in Severity]: readonly [string, string] } = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  opportunity: ['gap', 'gaps'],
  info: ['note', 'notes'],
}

export const ORDER: readonly Severity[] = ['error', 'warning', 'opportunity', 'info']

/** A finding is open until a reason is given that holds for its facts. */
export const isOpen = (finding: Finding): boolean => finding.acknowledged?.holds !== true

/** `0 errors · 2 warnings · 1 gap · 1 note · 3 acknowledged`: all four kinds of what is open, zero included. */
export function countWords(findings: readonly Finding[]): string {
  const open = findings.filter(isOpen)
  const kinds = ORDER.map((severity) => {
    const count = open.filter((finding) => finding.check.severity === severity).length
    return `${count} ${NAMES[severity][count === 1 ? 0 : 1]}`
  })
  const answered = findings.length - open.length
  return [...kinds, ...(answered === 0 ? [] : [`${answered} acknowledged`])].join(' · ')
}

/** How many there are of the gravest kind: `2 warnings`. */
export function gravestWords(findings: readonly Finding[]): string {
  const gravest = ORDER.find((severity) => findings.some(({ check }) => check.severity === severity))
  if (gravest === undefined) return 'none'
  const count = findings.filter(({ check }) => check.severity === gravest).length
  return `${count} ${NAMES[gravest][count === 1 ? 0 : 1]}`
}

/** The gravest first; of one kind, in the order of the claim. */
export const sorted = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (a, b) =>
      ORDER.indexOf(a.check.severity) - ORDER.indexOf(b.check.severity) ||
      (a.lines[0] ?? Number.MAX_SAFE_INTEGER) - (b.lines[0] ?? Number.MAX_SAFE_INTEGER),
  )

const TABLES = 'tables/'

/** The notes about tables of another date by themselves, where there are several; they stand last anyway. */
export function foldTables(findings: readonly Finding[]): {
  readonly rows: readonly Finding[]
  readonly tables: readonly Finding[]
} {
  const tables = findings.filter(({ check }) => check.severity === 'info' && check.id.startsWith(TABLES))
  return tables.length < 2
    ? { rows: findings, tables: [] }
    : { rows: findings.filter((finding) => !tables.includes(finding)), tables }
}

const keys = new WeakMap<Finding, string>()

/** A finding's name between runs: what it says of what, not where its lines stand. */
export function keyOf(finding: Finding): string {
  const key =
    keys.get(finding) ?? [finding.check.id, ...finding.administrations, titleOf(finding, 0)].join(' ')
  keys.set(finding, key)
  return key
}
