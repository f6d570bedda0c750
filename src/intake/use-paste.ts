import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { create } from 'zustand'
import { parseDay } from '../lib/wall-clock.ts'
import type { Setting } from '../encounter/model.ts'
import { useBook } from '../session/use-session.ts'
import type { MarColumn, MarOptions, MarQuestion, MarReading, Role } from './mar-reading.ts'
import { keyOf, settle } from './paste-settle.ts'
import type { Answer, Answers, Settled } from './paste-settle.ts'
import { readMar } from './read-mar.ts'

/** Lines of the record that are lit, by a row that is pointed at or in focus. */
export const usePointed = create<{ readonly lines: readonly number[] }>()(() => ({ lines: [] }))
export const pointAt = (lines: readonly number[]): void => usePointed.setState({ lines })

type ColumnRole = { readonly table: number; readonly column: number; readonly role: Role }

export type Paste = {
  readonly text: string
  readonly setText: (text: string) => void
  /** What is shown is of an older text. */
  readonly isBehind: boolean
  /** Lines that are being read, where that takes a while; else 0. */
  readonly pending: number
  /** Null while there is no text. */
  readonly reading: MarReading | null
  readonly settled: Settled
  /** Questions of the reading, and those that were answered by reading again. */
  readonly questions: readonly MarQuestion[]
  readonly open: number
  readonly answers: Answers
  /** Null opens the question again. */
  readonly answer: (question: MarQuestion, answer: Answer | null) => void
  /** The day from which the times count: the user's, else the record's. */
  readonly date: string | null
  readonly setDate: (date: string) => void
  readonly roleOf: (column: MarColumn) => Role
  readonly setRole: (column: MarColumn, role: Role) => void
  readonly setting: Setting | null
  readonly setSetting: (setting: Setting | null) => void
  readonly excluded: ReadonlySet<string>
  /** Stable. */
  readonly include: (keys: readonly string[], included: boolean) => void
}

const LONG = 1000
/** The lines of a long text; 0 for one that is read at once. */
const longOf = (text: string): number => {
  const lines = text.length < LONG ? 0 : text.split('\n').length
  return lines < LONG ? 0 : lines
}

const NOTHING: Settled = { rows: [], open: 0 }
const readsAgain = ({ fields }: MarQuestion): boolean => fields.includes('day') || fields.includes('clock')
const place = ({ table, column }: ColumnRole): string => `${table} ${column}`

/** The pasted text, its reading as it stands, and what the user has said of it. */
export function usePaste(first: string): Paste {
  const book = useBook()
  const [text, setText] = useState(first)
  const [date, setDate] = useState<string | null>(null)
  const [roles, setRoles] = useState<readonly ColumnRole[]>([])
  const [answers, setAnswers] = useState<Answers>(new Map())
  const [asked, setAsked] = useState<readonly MarQuestion[]>([])
  const [excluded, setExcluded] = useState<ReadonlySet<string>>(new Set())
  const [setting, setSetting] = useState<Setting | null | undefined>(undefined)

  const given = useMemo(() => ({ text, date, roles }), [text, date, roles])
  const slow = useDeferredValue(given, { text: '', date: null, roles: [] })
  const reading = useMemo(() => {
    if (slow.text.trim() === '') return null
    const options: MarOptions = { columns: slow.roles, ...(slow.date === null ? {} : { date: slow.date }) }
    return readMar(slow.text, book, options)
  }, [slow, book])
  const settled = useMemo(() => (reading === null ? NOTHING : settle(reading, answers)), [reading, answers])
  const isAsked = (question: MarQuestion): boolean =>
    reading?.questions.some(({ id }) => id === question.id) === true

  const changeRoles = (changed: readonly ColumnRole[]): void => {
    const places = new Set(changed.map(place))
    setRoles((before) => [...before.filter((one) => !places.has(place(one))), ...changed])
  }
  const change = (next: string): void => {
    if (next.trim() === '' || text.trim() === '') {
      setDate(null)
      setRoles([])
      setAsked([])
      setAnswers(new Map())
      setExcluded(new Set())
      setSetting(undefined)
    }
    setText(next)
  }
  const answer = (question: MarQuestion, given: Answer | null): void => {
    setAnswers((before) => {
      const after = new Map(before)
      if (given === null) after.delete(keyOf(question))
      else after.set(keyOf(question), given)
      return after
    })
    if (given === null || !readsAgain(question)) return
    setAsked((before) => [...before.filter(({ id }) => id !== question.id), question])
    const choice = given.kind === 'choice' ? question.choices[given.at] : undefined
    if (choice?.date !== undefined) setDate(choice.date)
    if (choice?.columns !== undefined) changeRoles(choice.columns)
  }

  const include = useCallback((keys: readonly string[], included: boolean): void => {
    setExcluded((before) => {
      const after = new Set(before)
      for (const key of keys) {
        if (included) after.delete(key)
        else after.add(key)
      }
      return after
    })
  }, [])

  return {
    text,
    setText: change,
    isBehind: slow !== given,
    pending: slow.text === text ? 0 : longOf(text),
    reading,
    settled,
    questions: [...asked.filter((question) => !isAsked(question)), ...(reading?.questions ?? [])],
    open: settled.open,
    answers,
    answer,
    date: date ?? reading?.date ?? null,
    roleOf: (column) => roles.find((one) => place(one) === place(column))?.role ?? column.role,
    setDate: (next) => {
      if (parseDay(next) !== null) setDate(next)
    },
    setRole: (column, role) => changeRoles([{ ...column, role }]),
    setting: setting === undefined ? (reading?.setting ?? null) : setting,
    setSetting,
    excluded,
    include,
  }
}
