import type { DayBook } from '../codes/book.ts'
import { nextAdministrationId } from '../encounter/commands.ts'
import type { Administration } from '../encounter/model.ts'
import { isInfusionRoute } from '../encounter/route-words.ts'
import { drugName } from '../explain/class-look.ts'
import { select } from '../session/selection.ts'
import { encounterNow, run, undo } from '../session/store.ts'
import { showToast } from '../ui/toast-store.ts'
import { endBurst, setEdgeTime } from './edit-times.ts'

const UNDO = { text: 'Undo', run: undo }

const toast = (words: string): void => showToast(`${words.charAt(0).toUpperCase()}${words.slice(1)}`, UNDO)

/** Takes a documented stop away: the toast is the way back. */
export function clearStop(administration: Administration, book: DayBook): void {
  if (administration.stop === null || !isInfusionRoute(administration.route)) return
  setEdgeTime(administration, book, 'stop', null)
  toast(`stop of ${drugName(administration, book)} not documented`)
}

/** Returns the id of the copy. */
export function duplicate({ id, ...rest }: Administration, book: DayBook): string {
  endBurst()
  const copy = nextAdministrationId(encounterNow().administrations)
  run({ type: 'administration/duplicate', id }, `${drugName({ id, ...rest }, book)} duplicated`)
  select(copy)
  return copy
}

/** Removes an administration and selects `next`. */
export function remove(administration: Administration, book: DayBook, next: string | null): void {
  endBurst()
  const words = `${drugName(administration, book)} removed`
  run({ type: 'administration/remove', ids: [administration.id] }, words)
  select(next)
  toast(words)
}
