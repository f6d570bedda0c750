import { nextAdministrationId } from '../encounter/commands.ts'
import type { Command } from '../encounter/commands.ts'
import type { Administration } from '../encounter/model.ts'

export type PauseTimes = { readonly paused: number; readonly restarted: number }

/** Why an infusion cannot have been paused then; null if it can. */
export function pauseProblem(
  { start, stop }: Pick<Administration, 'start' | 'stop'>,
  { paused, restarted }: PauseTimes,
): 'before-start' | 'not-after-pause' | 'after-stop' | null {
  if (paused <= start) return 'before-start'
  if (restarted <= paused) return 'not-after-pause'
  return stop !== null && restarted >= stop ? 'after-stop' : null
}

/** A bag that no administration of the day is in yet. */
function freeBag(day: readonly Administration[]): string {
  const taken = new Set(day.map(({ bag }) => bag))
  let number = 1
  while (taken.has(`bag ${number}`)) number += 1
  return `bag ${number}`
}

/**
 * The commands that make two stretches of an infusion, from one bag. What was given and discarded stays with the
 * first, so that nothing is counted twice.
 */
export function pauseCommands(
  administration: Administration,
  { paused, restarted }: PauseTimes,
  day: readonly Administration[],
): readonly Command[] {
  const bag = administration.bag ?? freeBag(day)
  const at = day.findIndex(({ id }) => id === administration.id)
  const second: Administration = {
    ...administration,
    id: nextAdministrationId(day),
    start: restarted,
    bag,
    dose: null,
    discarded: null,
    vials: [],
    order: null,
    extra: {},
  }
  return [
    { type: 'administration/set', id: administration.id, changes: { stop: paused, bag } },
    { type: 'administration/add', administration: second, at: at + 1 },
  ]
}
