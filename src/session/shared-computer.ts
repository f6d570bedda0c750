import { blankEncounter } from '../encounter/model.ts'
import type { Encounter } from '../encounter/model.ts'
import { NATIONAL } from '../rules/index.ts'
import { forgetStamps, knowSaved, knowStamp } from './autosave.ts'
import { addDays, DAY_PREFIX, daysChanged, dayOf, findDay, isRecord } from './day-records.ts'
import type { DayRecord } from './day-records.ts'
import { newId } from './ids.ts'
import { isSharedComputer, MARK } from './is-shared.ts'
import { JOINS } from './join-kept.ts'
import { restorePolicies } from './own-policies.ts'
import { readOwnRegimens, useOwnRegimens } from './own-regimens.ts'
import { forgetPrices, restorePrices } from './price-restore.ts'
import {
  countOnDisk,
  everything,
  isInMemory,
  keep,
  keepInMemory,
  leaveMemory,
  rework,
  wipeStorage,
} from './storage.ts'
import { encounterNow, setOwnPolicies, startWith, useSession } from './store.ts'
import { tellDeleted, tellShared, tellWiped } from './tabs.ts'
import { forgetTraining, restoreTraining } from './training-record.ts'

/** The stamps of the kept days as they stood when the computer began to be shared. */
let stampsThen: ReadonlyMap<string, string> = new Map()

/**
 * From now on nothing is written; the days of this session go on in memory. Days kept before stay until they are wiped.
 * Other tabs follow.
 */
export async function shareComputer(): Promise<void> {
  // What was chosen is seen at once, though what is kept has to be read first.
  useSession.setState({ shared: true })
  const all = await everything().catch(() => [])
  stampsThen = new Map(all.flatMap(([key, value]) => (isRecord(value) ? [[key, value.stamp] as const] : [])))
  keepInMemory(all)
  try {
    localStorage.setItem(MARK, 'on')
  } catch {
    // It lasts until the page is closed.
  }
  daysChanged()
  tellShared(true)
}

/** The day on screen as it was held goes into its record, where nobody has changed that since; else beside it. */
async function keepOnScreen(key: string, before: DayRecord, held: DayRecord, day: Encounter): Promise<void> {
  const name = key.slice(DAY_PREFIX.length)
  if (before.stamp === held.stamp) knowStamp(name, held.stamp)
  else if (stampsThen.get(key) === before.stamp) {
    await keep(key, held)
    knowStamp(name, held.stamp)
  } else {
    knowStamp(name, before.stamp)
    await addDays([day])
  }
}

/** Keeps days in this browser again, those held in memory included. */
export async function unshareComputer(): Promise<void> {
  useSession.setState({ shared: false })
  localStorage.removeItem(MARK)
  const held = leaveMemory()
  const { record } = useSession.getState()
  for (const [key, value] of held) {
    // A record that stands in the storage already may be newer there: then both are kept.
    const name = key.slice(DAY_PREFIX.length)
    // oxlint-disable-next-line no-await-in-loop
    const before = key.startsWith(DAY_PREFIX) ? await findDay(name) : null
    const day = isRecord(value) ? dayOf(value) : null
    const join = JOINS[key]
    // oxlint-disable-next-line no-await-in-loop
    if (join !== undefined) await rework(key, (disk) => join(disk, value))
    // oxlint-disable-next-line no-await-in-loop
    else if (before === null || !isRecord(value)) await keep(key, value)
    // oxlint-disable-next-line no-await-in-loop
    else if (name === record && day !== null) await keepOnScreen(key, before, value, day)
    // oxlint-disable-next-line no-await-in-loop
    else if (before.stamp !== value.stamp && day !== null) await addDays([day])
  }
  await Promise.all([readOwnRegimens(), restorePolicies(), restorePrices(), restoreTraining()])
  daysChanged()
  tellShared(false)
}

/** Another tab began to share the computer, or ended that. */
export async function sharedElsewhere(shared: boolean): Promise<void> {
  if (shared !== isInMemory()) await (shared ? shareComputer() : unshareComputer())
}

/** How many days kept earlier still stand in this browser. */
export const daysOnDisk = (): Promise<number> => countOnDisk(DAY_PREFIX).catch(() => 0)

async function startAnew(): Promise<void> {
  await forgetStamps()
  const { date, setting } = encounterNow()
  const day = { ...blankEncounter('day', date, setting), title: 'New day' }
  const record = newId()
  startWith(day, record)
  setOwnPolicies([])
  useOwnRegimens.setState({ regimens: [] })
  forgetTraining()
  await forgetPrices()
  useSession.setState({ siteSwitches: {}, pricing: NATIONAL, saving: 'off' })
  await forgetStamps()
  knowSaved(record, day)
  daysChanged()
}

/** Removes everything that this page keeps on this computer; a new day is on the screen after it. */
export async function wipeEverything(): Promise<void> {
  const shared = isSharedComputer()
  await startAnew()
  tellWiped()
  await wipeStorage()
  localStorage.clear()
  if (shared) localStorage.setItem(MARK, 'on')
  daysChanged()
  tellDeleted()
}

/** Another tab has wiped everything: nothing of this one is written back. */
export const wipedElsewhere = (): Promise<void> => startAnew()
