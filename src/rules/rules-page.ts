import { NO_RECORD } from './no-record.ts'
import type { RuleRecord } from './records.ts'
import type { RuleReference } from './reference.ts'
import type { InForce } from './rule.ts'

/** A row of the table of sources, as far as the page shows it. */
export type SourceRow = {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly where: string
}

const CHAPTERS: readonly (readonly [prefix: string, title: string])[] = [
  ['R-SET', 'Setting'],
  ['R-INIT', 'The initial service'],
  ['R-SITE', 'Sites'],
  ['R-SESS', 'Encounters of a day'],
  ['R-TIME', 'Time'],
  ['R-SEQ', 'One after the other'],
  ['R-CONC', 'At the same time'],
  ['R-MIX', 'Mixed'],
  ['R-PUSH', 'Pushes'],
  ['R-INJ', 'Injections'],
  ['R-PUMP', 'Pumps and reservoirs'],
  ['R-ROUTE', 'Other routes'],
  ['R-CATH', 'Ports and catheters'],
  ['R-BLD', 'Blood'],
  ['R-VAX', 'Vaccines'],
  ['R-HYD', 'Hydration'],
  ['R-CLS', 'Classes of drugs'],
  ['R-BUN', 'What is inside an administration'],
  ['R-EM', 'Visits'],
  ['R-NCCI', 'Pairs'],
  ['R-MUE', 'Limits of units'],
  ['R-MOD', 'Modifiers'],
]

const chapterOf = (rule: string): string => rule.replace(/-\d+$/, '')

const datesText = ({
  from,
  to,
}: {
  readonly from?: string | undefined
  readonly to?: string | null | undefined
}): string => {
  if (from === undefined && (to === undefined || to === null)) return ''
  if (to === undefined || to === null) return `in force from ${from ?? ''}`
  return from === undefined || from.startsWith('0000')
    ? `in force to ${to}`
    : `in force from ${from} to ${to}`
}

const inForceText = (inForce: InForce | undefined): string =>
  inForce === undefined ? '' : datesText(inForce)

const GRADES: { readonly [letter: string]: string } = {
  A: 'read in a document or data file of Medicare or a contractor',
  B: 'read second-hand in a named publication',
  C: 'our reading, unconfirmed',
}

function kindText({ kind, question, place, severity, says }: RuleRecord): string {
  const what =
    kind === 'rule'
      ? `rule ${place ?? 0} of “${question ?? ''}”`
      : kind === 'check'
        ? `check, ${severity ?? ''}`
        : kind
  const dates = inForceText(says.inForce)
  return dates === '' ? what : `${what}, ${dates}`
}

const recordText = (record: RuleRecord): string =>
  `- \`${record.says.id}\` (${kindText(record)}): ${record.says.because}`

const anchor = (source: string): string => `source-${source.toLowerCase()}`

function ruleText(number: string, rule: RuleReference, records: readonly RuleRecord[]): string {
  const cites = rule.cites.map(
    ({ source, at }) => `[${source}](#${anchor(source)})${at === null ? '' : ` ${at}`}`,
  )
  const dates = datesText(rule)
  const why = NO_RECORD[number as keyof typeof NO_RECORD]
  return [
    `### ${number}. ${rule.title}`,
    '',
    rule.text,
    '',
    `Grade ${rule.grade}. ${cites.length === 0 ? 'Ours, no source' : `Sources: ${cites.join(', ')}`}.${dates === '' ? '' : ` ${dates.charAt(0).toUpperCase()}${dates.slice(1)}.`}`,
    '',
    ...(records.length > 0 ? records.map(recordText) : [`No record: ${why ?? 'not said'}`]),
    '',
  ].join('\n')
}

/** The addresses in the text that says where a source stands, as links; the rest as it is. */
const linked = (where: string): string =>
  where.replace(/https?:\/\/[^\s;,()]+/g, (address) => `<${address}>`).replaceAll('|', '\\|')

function sourcesText(used: ReadonlySet<string>, sources: readonly SourceRow[]): readonly string[] {
  return sources
    .filter(({ id }) => used.has(id))
    .map(
      ({ id, title, publisher, where }) =>
        `| <a id="${anchor(id)}"></a>${id} | ${title.replaceAll('|', '\\|')} | ${publisher.replaceAll('|', '\\|')} | ${linked(where)} |`,
    )
}

/**
 * The page of all rules, made from the records themselves: for each rule of the reference its text, grade and
 * sources, and what the engine says by it, blanks and all; or why it says nothing.
 */
export function rulesPage(
  reference: { readonly [rule: string]: RuleReference },
  records: readonly RuleRecord[],
  sources: readonly SourceRow[],
): string {
  const rules = Object.entries(reference)
  const byRule = new Map<string, RuleRecord[]>()
  for (const record of records) {
    const { rule } = record.says
    byRule.set(rule, [...(byRule.get(rule) ?? []), record])
  }
  const silent = rules.filter(([number]) => !byRule.has(number))
  const used = new Set(rules.flatMap(([, { cites }]) => cites.map(({ source }) => source)))
  const chapters = new Map<string, string[]>()
  for (const [number, rule] of rules) {
    const chapter = chapterOf(number)
    chapters.set(chapter, [
      ...(chapters.get(chapter) ?? []),
      ruleText(number, rule, byRule.get(number) ?? []),
    ])
  }
  const titles = new Map(CHAPTERS)
  const ordered = [...chapters.keys()].sort((x, y) => {
    const place = (chapter: string): number => {
      const at = CHAPTERS.findIndex(([prefix]) => prefix === chapter)
      return at === -1 ? CHAPTERS.length : at
    }
    return place(x) - place(y)
  })
  const grades = Object.entries(GRADES).map(([letter, meaning]) => `${letter}: ${meaning}`)
  return [
    '# Rules',
    '',
    'Made by `npm run rules-page` from the records in this folder; never edited by hand. A blank `{drug}` is filled with the',
    `facts of the day. Grades: ${grades.join('; ')}.`,
    '',
    `${rules.length} rules, ${records.length} records. ${rules.length - silent.length} rules are spoken by records, ${silent.length} are not, each with its reason.`,
    '',
    ...ordered.flatMap((chapter) => [
      `## ${titles.get(chapter) ?? chapter}`,
      '',
      ...(chapters.get(chapter) ?? []),
    ]),
    '## Sources',
    '',
    '| key | title | publisher | where |',
    '| --- | --- | --- | --- |',
    ...sourcesText(used, sources),
    '',
  ].join('\n')
}
