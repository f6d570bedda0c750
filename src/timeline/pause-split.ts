import { nextAdministrationId } from '../encounter/commands.ts'
import type { Command } from '../encounter/commands.ts'
import { freeBag, furtherStretch } from '../encounter/bags.ts'
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
  const first = { ...administration, bag }
  const second = furtherStretch(first, nextAdministrationId(day), restarted, administration.stop)
  return [
    { type: 'administration/set', id: administration.id, changes: { stop: paused, bag } },
    { type: 'administration/add', administration: second, at: at + 1 },
  ]
}
