import { blankEncounter } from '../encounter/model.ts'
import { NATIONAL } from '../rules/index.ts'
import { forgetStamps, knowSaved, knowStamp } from './autosave.ts'
import { addDays, DAY_PREFIX, daysChanged, dayOf, findDay, isRecord } from './day-records.ts'
import { newId } from './ids.ts'
import { isSharedComputer, MARK } from './is-shared.ts'
import { JOINS } from './join-kept.ts'
import { restorePolicies } from './own-policies.ts'
import { readOwnRegimens, useOwnRegimens } from './own-regimens.ts'
import { forgetPrices, restorePrices } from './price-restore.ts'
import { countOnDisk, everything, keep, keepInMemory, leaveMemory, rework, wipeStorage } from './storage.ts'
import { encounterNow, setOwnPolicies, startWith, useSession } from './store.ts'
import { tellDeleted, tellWiped } from './tabs.ts'
import { forgetTraining, restoreTraining } from './training-record.ts'

/** From now on nothing is written; the days of this session go on in memory. Days kept before stay until they are wiped. */
export async function shareComputer(): Promise<void> {
  useSession.setState({ shared: true })
  localStorage.setItem(MARK, 'on')
  keepInMemory(await everything().catch(() => []))
  daysChanged()
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
    else if (before.stamp !== value.stamp && day !== null && name !== record)
      // oxlint-disable-next-line no-await-in-loop
      await addDays([day])
    else if (name === record) knowStamp(name, before.stamp)
  }
  await Promise.all([readOwnRegimens(), restorePolicies(), restorePrices(), restoreTraining()])
  daysChanged()
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
