import { create } from 'zustand'
import { kept, KEYS, rework } from './storage.ts'

/** What is kept of one rule: how often it was met and right, and the last outcomes, `1` right, `0` not, the newest last. */
export type RuleRecord = {
  readonly tried: number
  readonly right: number
  readonly recent: string
  /** `2026-10-06`. */
  readonly last: string
}

/** What is kept of a learner, in this browser only. */
export type TrainingRecord = {
  readonly rules: { readonly [rule: string]: RuleRecord }
  /** Lessons and errors that were answered without a difference, by id. */
  readonly done: readonly string[]
}

export const NO_TRAINING: TrainingRecord = { rules: {}, done: [] }

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0

function readRule(value: unknown): RuleRecord | null {
  if (!isObject(value)) return null
  const { tried, right, recent, last } = value
  if (!isCount(tried) || !isCount(right) || right > tried) return null
  if (typeof recent !== 'string' || !/^[01]*$/.test(recent) || typeof last !== 'string') return null
  return { tried, right, recent, last }
}

/** Reads what was kept; what cannot be read is left out. */
export function readTraining(value: unknown): TrainingRecord {
  if (!isObject(value)) return NO_TRAINING
  const rules = isObject(value['rules']) ? Object.entries(value['rules']) : []
  const done = Array.isArray(value['done']) ? value['done'] : []
  return {
    rules: Object.fromEntries(
      rules.flatMap(([rule, record]) => {
        const read = readRule(record)
        return read === null ? [] : [[rule, read] as const]
      }),
    ),
    done: [...new Set(done.filter((id): id is string => typeof id === 'string'))],
  }
}

/** Two records as one: of each rule the one that knows more, and everything that is done in either. */
export function mergeTraining(one: TrainingRecord, other: TrainingRecord): TrainingRecord {
  const rules = { ...one.rules }
  for (const [rule, record] of Object.entries(other.rules))
    if (record.tried >= (rules[rule]?.tried ?? 0)) rules[rule] = record
  return { rules, done: [...new Set([...one.done, ...other.done])] }
}

export const useTraining = create<TrainingRecord>()(() => NO_TRAINING)

/** Nothing is known of a learner any more; what is kept is wiped with everything else. */
export const forgetTraining = (): void => useTraining.setState(NO_TRAINING, true)

/** Reads what this browser keeps. */
export async function restoreTraining(): Promise<void> {
  useTraining.setState(readTraining(await kept(KEYS.training)), true)
}

/** Changes the record, here at once and in the storage on top of what another tab may have added. */
export async function changeTraining(change: (before: TrainingRecord) => TrainingRecord): Promise<void> {
  useTraining.setState(change, true)
  await rework(KEYS.training, (before) => change(readTraining(before)))
}
