/** What a pasted medication record is read into, and the words that its parts are named by. */
import type { Administration, Patient, Route, Setting } from '../encounter/model.ts'

/** What a column, a label or a piece of a line says. */
export const ROLES = [
  'drug',
  'action',
  'status',
  'at',
  'date',
  'start',
  'stop',
  'other-clock',
  'dose',
  'unit',
  'volume',
  'ordered',
  'rate',
  'route',
  'site',
  'comment',
  'waste',
  'vials',
  'ndc',
  'lot',
  'person',
  'identity',
  'order-id',
  'version',
  'ignored',
] as const
export type Role = (typeof ROLES)[number]

/** A column of a table that was found, by the line of its head. A user may say that it means something else. */
export type MarColumn = {
  readonly table: number
  readonly column: number
  readonly head: string
  readonly role: Role
}

/** An administration as far as the text says: what it does not decide is null. */
export type DraftAdministration = Omit<Administration, 'start' | 'route'> & {
  readonly start: number | null
  readonly route: Route | null
  readonly sourceRows: readonly number[]
}

export const QUESTION_FIELDS = [
  'start',
  'stop',
  'route',
  'dose',
  'purpose',
  'access',
  'row',
  'day',
  'clock',
] as const
export type QuestionField = (typeof QUESTION_FIELDS)[number]

export type MarChoice = {
  readonly label: string
  /** What the answer sets in each administration that the question is about. */
  readonly changes: Partial<DraftAdministration>
  /** For `row`: whether `offered` is taken over. */
  readonly take?: boolean
  /** For `day`: the date. */
  readonly date?: string
  /** For `clock`: the columns as they are then. */
  readonly columns?: readonly MarColumn[]
}

/** Something that the text does not decide. */
export type MarQuestion = {
  readonly id: string
  readonly fields: readonly QuestionField[]
  /** Ids of administrations; none for a question about the whole. */
  readonly about: readonly string[]
  readonly rows: readonly number[]
  /** Neutral: suggests no answer. */
  readonly text: string
  readonly choices: readonly MarChoice[]
  /** For `row`: the administration that is taken over if the answer is yes. */
  readonly offered: DraftAdministration | null
}

export type LeftOutKind =
  | 'name'
  | 'record-number'
  | 'birth-date'
  | 'contact'
  | 'staff-name'
  | 'lot'
  | 'donation-number'
/** Something that identifies a person or a container, found on a line and not kept. */
export type LeftOut = { readonly kind: LeftOutKind; readonly row: number }

export type UnreadReason =
  | 'not-given'
  | 'duplicate'
  | 'second-copy'
  | 'superseded'
  | 'no-such-route'
  | 'asked'
  | 'other-day'
  | 'unmatched'
  | 'no-drug'
  | 'no-event'

/** A line that became no administration. `text` is without what was left out. */
export type UnreadRow = { readonly row: number; readonly reason: UnreadReason; readonly text: string }

export type MarReading = {
  readonly administrations: readonly DraftAdministration[]
  readonly questions: readonly MarQuestion[]
  readonly leftOut: readonly LeftOut[]
  readonly unread: readonly UnreadRow[]
  readonly columns: readonly MarColumn[]
  /** `YYYY-MM-DD`, from which the minutes count; null where the text names no day (it is asked). */
  readonly date: string | null
  readonly setting: Setting | null
  readonly patient: Pick<Patient, 'weightKg' | 'heightCm'>
  readonly diagnoses: readonly string[]
  /** Every line of the paste, numbered from 1, without what was left out. */
  readonly lines: readonly string[]
}

export type MarOptions = {
  /** Roles that the user gave to columns. */
  readonly columns?: readonly Pick<MarColumn, 'table' | 'column' | 'role'>[]
  /** The day, where the text names none. */
  readonly date?: string
}
