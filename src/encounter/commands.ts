import { assertNever } from '../lib/assert-never.ts'
import type { Administration, Encounter } from './model.ts'

/** What may be changed of a day besides its administrations. */
export type DayChanges = Partial<
  Pick<
    Encounter,
    | 'id'
    | 'title'
    | 'setting'
    | 'date'
    | 'payer'
    | 'patient'
    | 'diagnoses'
    | 'primaryReason'
    | 'trial'
    | 'visits'
    | 'authorizations'
    | 'acknowledgements'
  >
>

export type AdministrationChanges = Partial<Omit<Administration, 'id' | 'extra'>>

/** Every edit of a day. Plain data, so that a history, a test and a what-if can hold one. */
export type Command =
  | {
      readonly type: 'administration/add'
      readonly administration: Administration
      readonly at: number | null
    }
  | { readonly type: 'administration/set'; readonly id: string; readonly changes: AdministrationChanges }
  | {
      readonly type: 'administrations/set'
      readonly edits: readonly { readonly id: string; readonly changes: AdministrationChanges }[]
    }
  | { readonly type: 'administration/remove'; readonly ids: readonly string[] }
  | { readonly type: 'administration/duplicate'; readonly id: string }
  | { readonly type: 'day/set'; readonly changes: DayChanges }
  | { readonly type: 'day/replace'; readonly encounter: Encounter }

/** The next free id of the day: `a1`, `a2`, … */
export function nextAdministrationId(administrations: readonly Administration[]): string {
  const taken = new Set(administrations.map((a) => a.id))
  let number = administrations.length + 1
  while (taken.has(`a${number}`)) number += 1
  return `a${number}`
}

const same = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))

function changed<T extends object>(record: T, changes: NoInfer<Partial<T>>): T {
  for (const key of Object.keys(changes) as (keyof T)[])
    if (!same(record[key], changes[key])) return { ...record, ...changes }
  return record
}

function withEdits(
  encounter: Encounter,
  edits: readonly { readonly id: string; readonly changes: AdministrationChanges }[],
): Encounter {
  let touched = false
  const administrations = encounter.administrations.map((before) => {
    let after = before
    for (const edit of edits) if (edit.id === before.id) after = changed(after, edit.changes)
    touched ||= after !== before
    return after
  })
  return touched ? { ...encounter, administrations } : encounter
}

/** The day after a command; the same object where nothing changed. An id that is not there changes nothing. */
export function apply(encounter: Encounter, command: Command): Encounter {
  const { administrations } = encounter
  switch (command.type) {
    case 'administration/add': {
      const at = command.at ?? administrations.length
      return {
        ...encounter,
        administrations: [
          ...administrations.slice(0, at),
          command.administration,
          ...administrations.slice(at),
        ],
      }
    }
    case 'administration/set':
      return withEdits(encounter, [command])
    case 'administrations/set':
      return withEdits(encounter, command.edits)
    case 'administration/remove': {
      const left = administrations.filter((a) => !command.ids.includes(a.id))
      return left.length === administrations.length ? encounter : { ...encounter, administrations: left }
    }
    case 'administration/duplicate': {
      const at = administrations.findIndex((a) => a.id === command.id)
      const original = administrations[at]
      if (original === undefined) return encounter
      const copy = { ...original, id: nextAdministrationId(administrations) }
      return apply(encounter, { type: 'administration/add', administration: copy, at: at + 1 })
    }
    case 'day/set':
      return changed(encounter, command.changes)
    case 'day/replace':
      return command.encounter
    default:
      return assertNever(command)
  }
}
