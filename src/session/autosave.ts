import type { Encounter } from '../encounter/model.ts'
import { ownStamps, SavedElsewhere, saveDayRecord } from './day-records.ts'
import { forgetLastEdit, putDown } from './last-words.ts'
import { isInMemory, keep, KEYS } from './storage.ts'
import { useSession } from './store.ts'
import type { Saving, Session } from './store.ts'
import { savedElsewhere, tellSaved, wasGone } from './tabs.ts'

const PAUSE = 300
/** A mark outside the storage of the days: where it is there and they are not, the browser has removed them. */
export const KEPT_MARK = 'days-kept'

/** The stamp of each record as this tab read or wrote it last; null for one of its own making. */
const stamps = new Map<string, string | null>()
export const knowStamp = (record: string, stamp: string | null): void => void stamps.set(record, stamp)
export const stampOf = (record: string): string | null => stamps.get(record) ?? null

/** The day of each record as it was kept last. */
const saved = new Map<string, Encounter>()
/** The text is the same already: nothing needs to be written for it. */
export const knowSaved = (record: string, encounter: Encounter): void => void saved.set(record, encounter)

/** Days that are not kept yet, by record: one that is being written stays here until the storage has it. */
const waiting = new Map<string, Encounter>()
let choices = false
let busy: Promise<void> = Promise.resolve()

/** A record that is deleted is neither waiting nor known any more. */
export function forgetRecord(record: string): void {
  waiting.delete(record)
  stamps.delete(record)
  saved.delete(record)
}

/** Forgets what was read and written and what was still to be: the storage is another one, or empty. */
export async function forgetStamps(): Promise<void> {
  waiting.clear()
  choices = false
  await busy
  stamps.clear()
  saved.clear()
}

const causeOf = (thrown: unknown): Saving =>
  thrown instanceof Error && thrown.name === 'QuotaExceededError' ? 'full' : 'refused'

const CHOICES = ['pricing', 'siteSwitches', 'policies'] as const

const choicesDiffer = (after: Session, before: Session): boolean =>
  CHOICES.some((name) => after[name] !== before[name])

function markKept(): void {
  try {
    if (!isInMemory()) localStorage.setItem(KEPT_MARK, 'yes')
  } catch {
    // Only a later notice depends on it.
  }
}

/**
 * Keeps the day in its own record, a moment after a change and at once when the page is hidden. A browser that
 * cannot keep it is told of in `saving`, and the next change tries again; a day that another tab has saved since
 * is not overwritten.
 */
export function startAutosave(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined

  const write = async (): Promise<void> => {
    const { record, pricing, siteSwitches } = useSession.getState()
    let state: Saving = 'saved'
    try {
      if (choices) {
        await Promise.all([keep(KEYS.pricing, pricing), keep(KEYS.switches, siteSwitches)])
        choices = false
      }
      for (const [name, day] of waiting) {
        try {
          if (saved.get(name) !== day) {
            // One after the other: a save of the same record must know the stamp of the one before.
            // oxlint-disable-next-line no-await-in-loop
            const kept = await saveDayRecord(name, day, stampOf(name), name === record ? wasGone : undefined)
            stamps.set(name, kept.stamp)
            saved.set(name, day)
            markKept()
            tellSaved()
          }
          forgetLastEdit(name)
        } catch (thrown) {
          if (!(thrown instanceof SavedElsewhere)) throw thrown
          if (name === record) {
            state = 'elsewhere'
            savedElsewhere()
          }
        }
        // Edited meanwhile: the next save has it.
        if (waiting.get(name) === day) waiting.delete(name)
      }
      // A new day that nobody has touched is no record yet, and the last one stays the one to come back to.
      const isKept = stamps.has(record)
      if (isKept) await keep(KEYS.current, record)
      if (waiting.size === 0) useSession.setState({ saving: isKept || state !== 'saved' ? state : 'off' })
    } catch (thrown) {
      useSession.setState({ saving: causeOf(thrown) })
    }
  }
  const save = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.size > 0 || choices) busy = busy.then(write)
  }
  const leave = (): void => {
    const { record } = useSession.getState()
    for (const [name, day] of waiting)
      if (!isInMemory() && saved.get(name) !== day)
        putDown(name, day, name === record, ownStamps(stampOf(name)))
    save()
  }
  const close = (): void => {
    // A cell that is being typed in keeps what it holds, as when it is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const { history, record, saving } = useSession.getState()
    // What another tab's save keeps out of the storage comes back beside it.
    if (saving === 'elsewhere') waiting.set(record, history.present)
    leave()
  }
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') leave()
  }

  /** Where the browser takes nothing, closing the page would lose the day: the browser asks. */
  const warn = (event: BeforeUnloadEvent): void => {
    const { saving } = useSession.getState()
    if (waiting.size > 0 && (saving === 'full' || saving === 'refused')) event.preventDefault()
  }

  const unsubscribe = useSession.subscribe((after, before) => {
    const day = after.history.present
    const edited = day !== before.history.present || after.record !== before.record
    if (!edited && !choicesDiffer(after, before)) return
    if (edited) waiting.set(after.record, day)
    choices ||= choicesDiffer(after, before)
    if (after.saving === 'off' || after.saving === 'saved') useSession.setState({ saving: 'pending' })
    // From the first change, not the last: a long drag is kept on its way too.
    timer ??= setTimeout(save, PAUSE)
  })
  window.addEventListener('beforeunload', warn)
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('pagehide', close)
  return () => {
    unsubscribe()
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('pagehide', close)
    window.removeEventListener('beforeunload', warn)
  }
}
