/** A reading with the answers that were given to its questions: what can be added, and what is still open. */
import { edgeProblem, readTypedTime } from '../encounter/typed-time.ts'
import { readTypedAmount } from '../encounter/typed-amount.ts'
import type { Administration } from '../encounter/model.ts'
import type { DraftAdministration, MarQuestion, MarReading, QuestionField } from './mar-reading.ts'

const TYPED = ['start', 'stop', 'dose'] as const
export type TypedField = (typeof TYPED)[number]
export type TypedTexts = { readonly [F in TypedField]?: string }

/** One of the choices by its place, or what was typed from the chart. */
export type Answer =
  | { readonly kind: 'choice'; readonly at: number }
  | { readonly kind: 'typed'; readonly texts: TypedTexts }
/** By `keyOf` of the question. */
export type Answers = ReadonlyMap<string, Answer>

type Changes = Partial<DraftAdministration>
type Effect =
  | { readonly state: 'open' }
  | { readonly state: 'fault'; readonly field: TypedField; readonly words: string }
  | { readonly state: 'answered'; readonly changes: Changes; readonly take: boolean | null }

const FAULTS = {
  'not-a-time': 'not a time',
  'no-start': 'no start to add to',
  'before-start': 'before start',
  'after-stop': 'after stop',
  'needs-start': 'a start is needed',
  'not-an-amount': 'not an amount',
  'no-unit': 'a unit is needed',
  'unknown-unit': 'unit not known',
} as const

/** The same question of the same fact, whatever else was read again. */
export const keyOf = ({ id, text }: MarQuestion): string => `${id} ${text}`

export const typedFields = ({ fields }: MarQuestion): readonly TypedField[] =>
  TYPED.filter((field) => fields.includes(field))

function readTyped(texts: TypedTexts, draft: DraftAdministration | undefined): Effect {
  const written = TYPED.filter((field) => (texts[field] ?? '').trim() !== '')
  if (written.length === 0) return { state: 'open' }
  let changes: Changes = {}
  for (const field of written) {
    const text = texts[field] ?? ''
    const fault = (word: keyof typeof FAULTS): Effect => ({ state: 'fault', field, words: FAULTS[word] })
    if (field === 'dose') {
      const amount = readTypedAmount(text, draft?.dose?.unit ?? null)
      if (!amount.ok) return fault(amount.error)
      changes = { ...changes, dose: amount.value }
    } else {
      const start = changes.start ?? draft?.start ?? null
      const minute = readTypedTime(text, field === 'start' ? null : start)
      if (!minute.ok) return fault(minute.error)
      const problem = edgeProblem(field, minute.value, { start, stop: draft?.stop ?? null })
      if (problem !== null) return fault(problem)
      changes = { ...changes, [field]: minute.value }
    }
  }
  return { state: 'answered', changes, take: null }
}

/** What an answer does; open where there is none. */
export function effectOf(
  question: MarQuestion,
  answer: Answer | undefined,
  draft: DraftAdministration | undefined,
): Effect {
  if (answer === undefined) return { state: 'open' }
  if (answer.kind === 'typed') return readTyped(answer.texts, draft)
  const choice = question.choices[answer.at]
  return choice === undefined
    ? { state: 'open' }
    : { state: 'answered', changes: choice.changes, take: choice.take ?? null }
}

/** Why an administration cannot be added as it stands. */
export type Lack = 'start' | 'route' | 'question' | 'answered-no'

export type PasteRow = {
  readonly key: string
  readonly draft: DraftAdministration
  /** What unanswered questions ask of it. */
  readonly open: readonly QuestionField[]
  readonly lack: Lack | null
}

export type Settled = { readonly rows: readonly PasteRow[]; readonly open: number }

const rowKey = ({ id, drug, start, sourceRows }: DraftAdministration): string =>
  `${id} ${drug} ${start ?? ''} ${sourceRows.join(',')}`

function lackOf(draft: DraftAdministration, taken: boolean | null, isAsked: boolean): Lack | null {
  if (taken === false) return 'answered-no'
  if (isAsked && taken === null) return 'question'
  if (draft.start === null) return 'start'
  return draft.route === null ? 'route' : null
}

/** Rows in order of time, with what the answers set; nothing is set that was not answered. */
export function settle(reading: MarReading, answers: Answers): Settled {
  const known = new Set(reading.administrations.map(({ id }) => id))
  const offered = reading.questions.flatMap(({ offered: one }) =>
    one !== null && !known.has(one.id) ? [one] : [],
  )
  const byId = new Map<string, MarQuestion[]>()
  for (const question of reading.questions)
    for (const id of question.about) byId.set(id, [...(byId.get(id) ?? []), question])
  let open = 0
  for (const question of reading.questions) if (question.about.length === 0) open += 1
  const rows = [...reading.administrations, ...offered].map((original): PasteRow => {
    const questions = byId.get(original.id) ?? []
    let draft = original
    let taken: boolean | null = null
    const left: QuestionField[] = []
    for (const question of questions) {
      const effect = effectOf(question, answers.get(keyOf(question)), draft)
      if (effect.state === 'answered') {
        draft = { ...draft, ...effect.changes }
        taken = effect.take ?? taken
      } else {
        left.push(...question.fields)
        if (question.about[0] === original.id) open += 1
      }
    }
    const isAsked = questions.some(({ fields }) => fields.includes('row'))
    return { key: rowKey(original), draft, open: left, lack: lackOf(draft, taken, isAsked) }
  })
  const at = ({ draft }: PasteRow): number => draft.start ?? Number.POSITIVE_INFINITY
  return { rows: rows.toSorted((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b))), open }
}

/** The administration of the file, where the draft holds what the file must have. */
export function administrationOf({ draft, lack }: PasteRow): Administration | null {
  const { sourceRows: _, start, route, ...rest } = draft
  return lack !== null || start === null || route === null ? null : { ...rest, start, route }
}
