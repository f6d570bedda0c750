/** What the text leaves open, put as neutral questions with the answers that there are. */
import type { Route } from '../encounter/model.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { timeText } from '../encounter/typed-time.ts'
import { roleOfHead } from './mar-heads.ts'
import type { Drafted } from './mar-drafts.ts'
import type {
  DraftAdministration,
  MarChoice,
  MarColumn,
  MarQuestion,
  QuestionField,
  Role,
} from './mar-reading.ts'

const nameAt = ({ drug, dose, start }: DraftAdministration): string =>
  `${drug}${dose === null ? '' : ` ${amountText(dose)}`}${start === null ? '' : ` of ${timeText(start)}`}`

const route = (label: string, to: Route): MarChoice => ({ label, changes: { route: to } })
const purpose = (label: string, to: string): MarChoice => ({ label, changes: { purpose: to } })

const PURPOSES: readonly MarChoice[] = [
  purpose('Hydration', 'hydration'),
  purpose('Pre-hydration', 'pre-hydration'),
  purpose('Post-hydration', 'post-hydration'),
  purpose('Carrier', 'carrier'),
  purpose('Keep open', 'keep-open'),
  { label: 'Not documented', changes: {} },
]

function choicesOf(
  fields: readonly QuestionField[],
  draft: DraftAdministration,
  accesses: readonly string[],
): readonly MarChoice[] {
  const [field] = fields
  switch (field) {
    case 'route':
      return [
        route('IV push', 'iv-push'),
        route('IV infusion', 'iv-infusion'),
        { label: 'Not documented', changes: {} },
      ]
    case 'purpose':
      return PURPOSES
    case 'access':
      return [
        ...accesses.map((access) => ({ label: access, changes: { access } })),
        { label: 'Not documented', changes: {} },
      ]
    case 'start':
      return draft.start === null
        ? [{ label: 'Not documented', changes: {} }]
        : [draft.start, draft.start + 720].map((start) => ({ label: timeText(start), changes: { start } }))
    default:
      return [{ label: 'Not documented', changes: fields.includes('stop') ? { stop: null } : {} }]
  }
}

const TEXTS: { readonly [F in QuestionField]?: (name: string, draft: DraftAdministration) => string } = {
  start: (name, draft) =>
    draft.start === null ? `When was ${name} given?` : `Was ${name} in the morning or the afternoon?`,
  route: (name) => `How was ${name} given: push, or infusion with which end?`,
  stop: (name) => `When did ${name} end?`,
  dose: (name) => `How much of ${name} was given?`,
  purpose: (name) => `What was ${name} for?`,
  access: (name) => `Which line was ${name} given through?`,
}

/** A table without heads and with several clocks: which of them is the time of the act? */
export function clockQuestions(
  columns: readonly MarColumn[],
  settled: (table: number) => boolean,
): readonly MarQuestion[] {
  return [...new Set(columns.map((column) => column.table))].flatMap((table) => {
    const own = columns.filter((column) => column.table === table)
    const clocks = own.filter((column) => column.role === 'at' || column.role === 'other-clock')
    if (clocks.length < 2 || clocks.some((column) => roleOfHead(column.head) !== null) || settled(table))
      return []
    const as = (label: string, role: (column: MarColumn) => Role): MarChoice => ({
      label,
      changes: {},
      columns: clocks.map((column) => ({ ...column, role: role(column) })),
    })
    const [first, second] = clocks
    const choices = [
      ...clocks.map((one) =>
        as(`Column ${one.column + 1}`, (column) => (column === one ? 'at' : 'other-clock')),
      ),
      ...(first === undefined || second === undefined
        ? []
        : [
            as(`Column ${first.column + 1} the start, column ${second.column + 1} the stop`, (column) =>
              column === first ? 'start' : column === second ? 'stop' : 'other-clock',
            ),
          ]),
    ]
    return [
      {
        id: `clock:${table}`,
        fields: ['clock' as const],
        about: [],
        rows: [],
        text: 'Which column holds the time at which it was done?',
        choices,
        offered: null,
      },
    ]
  })
}

export function questionsOf(drafted: readonly Drafted[]): readonly MarQuestion[] {
  const questions: MarQuestion[] = []
  const accesses = [...new Set(drafted.flatMap(({ draft }) => draft.access ?? []))]
  for (const { draft, given, open, isFirst } of drafted) {
    if (given.doubt || (given.repeats !== null && isFirst)) {
      if (!isFirst) continue
      questions.push({
        id: `row:${draft.id}`,
        fields: ['row'],
        about: [draft.id],
        rows: draft.sourceRows,
        text: given.doubt
          ? `Was ${nameAt(draft)} given?`
          : `Is ${nameAt(draft)} another dose, or the same one charted again?`,
        choices: given.doubt
          ? [
              { label: 'Given', changes: {}, take: true },
              { label: 'Not given', changes: {}, take: false },
            ]
          : [
              { label: 'Another dose', changes: {}, take: true },
              { label: 'The same dose', changes: {}, take: false },
            ],
        offered: draft,
      })
      continue
    }
    const groups: QuestionField[][] =
      open.includes('stop') && open.includes('dose')
        ? [
            ['stop', 'dose'],
            ...open.filter((field) => field !== 'stop' && field !== 'dose').map((field) => [field]),
          ]
        : open.map((field) => [field])
    for (const fields of groups) {
      const [field = 'row'] = fields
      const name = nameAt(draft)
      const both =
        fields.length > 1
          ? `When did ${name} end, and how much was given?`
          : (TEXTS[field]?.(name, draft) ?? name)
      questions.push({
        id: `${fields.join('+')}:${draft.id}`,
        fields,
        about: [draft.id],
        rows: draft.sourceRows,
        text: both,
        choices: [
          ...(fields.includes('stop') && given.stops.length > 0 && draft.stop !== null
            ? [...new Set([draft.stop, ...given.stops])].map((stop) => ({
                label: timeText(stop),
                changes: { stop },
              }))
            : []),
          ...choicesOf(fields, draft, accesses),
        ],
        offered: null,
      })
    }
  }
  return questions
}
