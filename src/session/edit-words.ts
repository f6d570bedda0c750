import type { Edge } from '../encounter/typed-time.ts'
import { timeText } from '../encounter/typed-time.ts'

const said = (minute: number | null): string => (minute === null ? 'not documented' : timeText(minute))

/** `stop of oxaliplatin 11:30 to 11:32`: what undo says it will undo. */
export const timeEditWords = (
  edge: Edge,
  drug: string,
  before: number | null,
  after: number | null,
): string => `${edge} of ${drug} ${said(before)} to ${said(after)}`

/** `oxaliplatin moved 09:30 to 09:45`. */
export const moveWords = (drug: string, before: number, after: number): string =>
  `${drug} moved ${timeText(before)} to ${timeText(after)}`

/** What is wrong with a typed time, in words for beside its field. */
export const TIME_FAULTS = {
  'not-a-time': 'not a time',
  'no-start': 'no start to add to',
  'before-start': 'before start',
  'after-stop': 'after stop',
  'needs-start': 'a start is needed',
} as const
export type TimeFault = keyof typeof TIME_FAULTS
