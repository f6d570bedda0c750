import type { ChecklistTable, DenialsTable, VisitLevelsTable } from '../claim-shapes.ts'
import { isOfWords } from '../claim-tables.ts'
import { DRUGS } from './drugs.ts'
import { field, readCsv } from './read-csv.ts'
import type { Row } from './read-csv.ts'

const orNull = (text: string): string | null => text || null
const numberOrNull = (text: string): number | null => (text === '' ? null : Number(text))

/** Denials by reason code, in the order of the source: numbers, then letters. */
export const denialsTable = (): DenialsTable => ({
  rows: readCsv('denials.csv').map((row) => ({
    code: field(row, 'code'),
    group: field(row, 'group'),
    meaning: field(row, 'meaning'),
    causes: field(row, 'infusion_causes'),
    prevention: field(row, 'prevention'),
    note: orNull(field(row, 'note')),
    source: field(row, 'source'),
  })),
})

function checklistClass(row: Row): ChecklistTable['classes'][number] {
  const name = field(row, 'drug_class')
  const groups = field(row, 'groups').split(';').filter(Boolean)
  const drugs = field(row, 'drugs').split(';').filter(Boolean)
  for (const group of groups)
    if (!DRUGS.some((draft) => draft.group === group)) throw new Error(`${name}: no group ${group}`)
  for (const words of drugs)
    if (!DRUGS.some((draft) => isOfWords(draft.id, words))) throw new Error(`${name}: no drug ${words}`)
  return { name, groups, drugs }
}

/** What a payer asks for before and during treatment, by kind of drug. Throws where a heading names no drug. */
export function checklistTable(): ChecklistTable {
  const classes = readCsv('authorization-classes.csv').map(checklistClass)
  const rows = readCsv('authorization-checklist.csv').map((row) => ({
    class: field(row, 'drug_class'),
    element: field(row, 'element'),
    when: field(row, 'when'),
    source: field(row, 'source').replace(/^PA-GUIDES: /, ''),
    note: orNull(field(row, 'note')),
  }))
  for (const row of rows)
    if (!classes.some(({ name }) => name === row.class)) throw new Error(`no drugs for ${row.class}`)
  return { classes, rows }
}

const LEVELS = ['straightforward', 'low', 'moderate', 'high'] as const
const ELEMENTS = ['problems', 'data', 'risk'] as const

function oneOf<W extends string>(words: readonly W[], text: string): W {
  const word = words.find((known) => known === text)
  if (word === undefined) throw new Error(`${text} is none of ${words.join(', ')}`)
  return word
}

/** Office visits by level, and what each element of the decision asks for at it. */
export const visitLevelsTable = (): VisitLevelsTable => ({
  visits: readCsv('visit-levels.csv')
    .filter((row) => field(row, 'min_minutes_2024') !== '')
    .map((row) => ({
      code: field(row, 'code'),
      patient: oneOf(['new', 'established'], field(row, 'patient')),
      minutes: numberOrNull(field(row, 'min_minutes_2024')) ?? 0,
      level: oneOf(LEVELS, field(row, 'mdm_level')),
      note: orNull(field(row, 'note')),
    })),
  elements: readCsv('visit-elements.csv')
    .filter(
      (row) =>
        ELEMENTS.some((element) => element === field(row, 'element')) && field(row, 'level') !== 'note',
    )
    .map((row) => ({
      level: oneOf(LEVELS, field(row, 'level')),
      element: oneOf(ELEMENTS, field(row, 'element')),
      threshold: field(row, 'threshold'),
      example: field(row, 'oncology_example'),
    })),
  notes: readCsv('visit-elements.csv')
    .filter((row) => ['all', 'note'].includes(field(row, 'level')))
    .flatMap((row) => [field(row, 'threshold'), field(row, 'oncology_example')]),
})
