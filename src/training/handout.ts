import type { Encounter } from '../encounter/model.ts'
import { readEncounterValue } from '../encounter/read.ts'
import { encounterValue } from '../encounter/write.ts'
import { Fields, parseJson, Problems } from '../lib/fields.ts'
import type { FileProblem, JsonValue } from '../lib/fields.ts'
import type { Result } from '../lib/result.ts'
import type { Asked, Case } from './case.ts'
import { isRuleNumber } from './drill.ts'
import { HANDOUT_FORMAT } from './handout-mark.ts'

/** A class works through a set in a lesson or two; a longer list is a mistake. */
export const MOST_CASES = 100

const ASKED = ['administration', 'drug', 'waste', 'visit'] as const satisfies readonly Asked[]

/**
 * Days handed out to be worked through: as a file, or one of them as a link. The answers are not in it; the rules
 * give them wherever it is opened, so a hand-out cannot be out of step with them.
 */
export type Handout = {
  readonly title: string
  /** Whether the claim is shown from the start, for reading; else it is predicted first. */
  readonly answers: boolean
  readonly cases: readonly Case[]
}

const QUESTION = 'Which lines does the record of this day support?'

/** A day as a case to hand out. `drugs`: the drug lines are asked for too. */
export const caseOfDay = (day: Encounter, drugs: boolean): Case => ({
  id: day.id,
  title: day.title,
  day,
  question: QUESTION,
  asks: [
    'administration',
    ...(drugs ? (['drug', 'waste'] as const) : []),
    ...(day.visits.length > 0 ? (['visit'] as const) : []),
  ],
  modifiers: true,
  teaches: [],
})

const writeCase = ({ id, title, day, question, asks, modifiers, teaches }: Case): JsonValue => ({
  id,
  title,
  question,
  asks,
  modifiers,
  teaches,
  day: encounterValue(day),
})

/** The text of a hand-out. What a lesson explains beside its day stays behind. */
export const writeHandout = ({ title, answers, cases }: Handout): string =>
  JSON.stringify({ format: HANDOUT_FORMAT, title, answers, cases: cases.map(writeCase) })

const isAsked = (word: string): word is Asked => ASKED.some((asked) => asked === word)

function readDay(fields: Fields): Encounter | null {
  return fields.must('day', (name) => {
    const read = readEncounterValue(fields.raw(name))
    if (read.ok) return read.value
    for (const { path, text } of read.error) fields.fault(path === '' ? name : `${name}.${path}`, text)
    return null
  })
}

function readCase(fields: Fields): Case | null {
  const id = fields.label('id')
  const title = fields.label('title')
  const question = fields.words('question') ?? QUESTION
  const asks = fields.texts('asks')
  for (const [at, word] of asks.entries())
    if (!isAsked(word)) fields.fault(`asks[${at}]`, `must be one of ${ASKED.join(', ')}`)
  if (asks.length === 0) fields.fault('asks', 'must name at least one kind of line')
  const modifiers = fields.flag('modifiers') ?? true
  // A rule that this edition does not know is passed over: the case itself does not rest on it.
  const teaches = fields.texts('teaches').filter(isRuleNumber)
  const day = readDay(fields)
  if (id === null || title === null || day === null) return null
  return { id, title, question, asks: asks.filter(isAsked), modifiers, teaches, day }
}

/** Reads the text of a hand-out; every fault is named with its path. */
export function readHandout(text: string): Result<Handout, readonly FileProblem[]> {
  const json = parseJson(text)
  if (!json.ok) return json
  const problems = new Problems()
  const fields = Fields.of(json.value, '', problems)
  if (fields === null) return problems.close<Handout>(null)
  const format = fields.must('format', fields.text)
  if (format !== null && format !== HANDOUT_FORMAT) {
    fields.fault('format', `must be "${HANDOUT_FORMAT}", not "${format.slice(0, 40)}"`)
    return problems.close<Handout>(null)
  }
  const title = fields.label('title')
  const answers = fields.flag('answers') ?? false
  const cases = fields.records('cases', readCase)
  if (problems.list.length === 0 && cases.length === 0) fields.fault('cases', 'must hold at least one day')
  if (cases.length > MOST_CASES) fields.fault('cases', `holds ${cases.length} days; at most ${MOST_CASES}`)
  const ids = cases.map(({ id }) => id)
  const again = ids.findIndex((id, at) => ids.indexOf(id) !== at)
  if (again !== -1) fields.fault(`cases[${again}].id`, `"${ids[again] ?? ''}" stands there twice`)
  if (title === null) return problems.close<Handout>(null)
  return problems.close<Handout>({ title, answers, cases })
}

/** Cases with ids that differ: days of one name are told apart by a number. */
export function withOwnIds(cases: readonly Case[]): readonly Case[] {
  const seen = new Set<string>()
  return cases.map((one) => {
    let id = one.id
    for (let more = 2; seen.has(id); more += 1) id = `${one.id}-${more}`
    seen.add(id)
    return id === one.id ? one : { ...one, id }
  })
}
