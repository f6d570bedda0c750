// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { clear, get, set } from 'idb-keyval'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { blankEncounter } from '../encounter/model.ts'
import { writeEncounter } from '../encounter/write.ts'
import { forgetStamps, startAutosave } from './autosave.ts'
import { addDays, dayOf, deleteDays, findDay, listDays, putBack, saveDayRecord } from './day-records.ts'
import { forgetLastEdit, lastEdits, putDown } from './last-words.ts'
import { addPolicy, removePolicy } from './own-policies.ts'
import { addRegimen, useOwnRegimens } from './own-regimens.ts'
import { setOnHand, typeCost } from './price-costs.ts'
import { addList } from './price-files.ts'
import { NO_PRICE_FILES, usePriceFiles } from './price-store.ts'
import { restore } from './restore.ts'
import { startShared } from './is-shared.ts'
import {
  daysOnDisk,
  shareComputer,
  sharedElsewhere,
  unshareComputer,
  wipeEverything,
} from './shared-computer.ts'
import { chooseSwitch, resetSwitches, siteChanges } from './site-switches.ts'
import {
  encounterNow,
  ownPolicies,
  run,
  setOwnPolicies,
  startWith,
  switchTo,
  undo,
  useSession,
} from './store.ts'
import { useElsewhere } from './tabs.ts'
import { eventually } from './testing.ts'
import {
  changeTraining,
  forgetTraining,
  NO_TRAINING,
  restoreTraining,
  useTraining,
} from './training-record.ts'

const blank = (title = 'day') => ({ ...blankEncounter('day', '2026-10-06', 'office'), title })
const rename = (title: string): void => run({ type: 'day/set', changes: { title } }, 'label', 'label')
let stop = (): void => {}

beforeEach(async () => {
  localStorage.clear()
  await clear()
  await forgetStamps()
  startWith(blank())
  useSession.setState({ saving: 'off', siteSwitches: {}, shared: false })
  useElsewhere.setState({ elsewhere: 'no', hidden: false })
})
afterEach(async () => {
  stop()
  vi.restoreAllMocks()
  await unshareComputer()
})

const saved = (): Promise<unknown> => eventually(() => expect(useSession.getState().saving).toBe('saved'))
const titles = async (): Promise<readonly string[]> =>
  (await listDays()).map(({ text }) => JSON.parse(text).title as string)

test('a change is kept and comes back', async () => {
  stop = startAutosave()
  rename('First')
  expect(useSession.getState().saving).toBe('pending')
  await saved()
  startWith(blank())
  expect(await restore()).toBe('day')
  expect(encounterNow().title).toBe('First')
})

test('each day has a record of its own, and undo writes to the one it leads back to', async () => {
  stop = startAutosave()
  rename('First')
  await saved()
  switchTo(blank('Second'), 'second', 'open')
  await eventually(async () => expect([...(await titles())].sort()).toEqual(['First', 'Second']))
  undo()
  rename('First, changed')
  await eventually(async () => expect([...(await titles())].sort()).toEqual(['First, changed', 'Second']))
})

test('nothing kept is no day', async () => {
  expect(await restore()).toBe('none')
})

test('nothing kept where something was is said', async () => {
  stop = startAutosave()
  rename('First')
  await saved()
  await clear()
  expect(await restore()).toBe('gone')
})

test('a kept text that is no day stays as it is', async () => {
  await set('day/x', { text: 'not a day', stamp: '1', changed: 1 })
  const before = encounterNow()
  expect(await restore()).toBe('unread')
  expect((await findDay('x'))?.text).toBe('not a day')
  expect(encounterNow()).toBe(before)
})

test('a day that another tab has saved since is not overwritten', async () => {
  stop = startAutosave()
  rename('Mine')
  await saved()
  const { record } = useSession.getState()
  const first = await findDay(record)
  await saveDayRecord(record, blank('Theirs'), first?.stamp ?? null)
  rename('Mine, later')
  await eventually(() => expect(useSession.getState().saving).toBe('elsewhere'))
  expect(await titles()).toEqual(['Theirs'])
  expect(useElsewhere.getState().elsewhere).toBe('saved')
})

test('a browser that keeps nothing is told of, and the day goes on', async () => {
  stop = startAutosave()
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new Error('refused')
  })
  rename('Second')
  await eventually(() => expect(useSession.getState().saving).toBe('refused'))
  expect(encounterNow().title).toBe('Second')
  vi.restoreAllMocks()
  rename('Third')
  await saved()
  expect(await titles()).toEqual(['Third'])
})

test('full storage is told apart', async () => {
  stop = startAutosave()
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
  })
  rename('Second')
  await eventually(() => expect(useSession.getState().saving).toBe('full'))
})

test('days are added, deleted and put back', async () => {
  await addDays([blank('A'), blank('B')])
  const all = await listDays()
  expect(all).toHaveLength(2)
  await deleteDays(all.map(({ record }) => record))
  expect(await listDays()).toEqual([])
  await Promise.all(all.map(putBack))
  expect([...(await titles())].sort()).toEqual(['A', 'B'])
})

test('on a shared computer nothing is written, and days kept before stay untouched', async () => {
  await addDays([blank('Before')])
  await shareComputer()
  stop = startAutosave()
  rename('Secret')
  await saved()
  expect([...(await titles())].sort()).toEqual(['Before', 'Secret'])
  expect(await daysOnDisk()).toBe(1)
  await unshareComputer()
  expect([...(await titles())].sort()).toEqual(['Before', 'Secret'])
  expect(await daysOnDisk()).toBe(2)
})

test('the day on screen is kept as it was changed while the computer was shared, in its own record', async () => {
  stop = startAutosave()
  rename('Base')
  await saved()
  await shareComputer()
  rename('Changed meanwhile')
  await saved()
  expect(await daysOnDisk()).toBe(1)
  await unshareComputer()
  expect(await titles()).toEqual(['Changed meanwhile'])
  rename('And after it')
  await saved()
  expect(await titles()).toEqual(['And after it'])
})

test('where another tab has changed its record meanwhile, it is kept beside that', async () => {
  stop = startAutosave()
  rename('Base')
  await saved()
  const { record } = useSession.getState()
  await shareComputer()
  rename('Changed here')
  await saved()
  await set(`day/${record}`, { text: writeEncounter(blank('Changed there')), stamp: 'there', changed: 1 })
  await unshareComputer()
  expect([...(await titles())].sort()).toEqual(['Changed here', 'Changed there'])
})

test('another tab that shares the computer takes this one along, and back', async () => {
  stop = startAutosave()
  rename('Base')
  await saved()
  await sharedElsewhere(true)
  rename('Secret')
  await saved()
  expect(useSession.getState().shared).toBe(true)
  expect(await get(`day/${useSession.getState().record}`)).toMatchObject({
    text: expect.stringContaining('Base'),
  })
  await sharedElsewhere(false)
  expect(useSession.getState().shared).toBe(false)
  expect(await titles()).toEqual(['Secret'])
})

test('a wipe leaves nothing, and nothing is written after it', async () => {
  stop = startAutosave()
  rename('First')
  await saved()
  await wipeEverything()
  expect(await listDays()).toEqual([])
  expect(encounterNow().title).toBe('New day')
  expect(localStorage.length).toBe(0)
})

test('a site choice is counted, kept, and ends at the value of the profile', async () => {
  stop = startAutosave()
  chooseSwitch('overlap', 'contained')
  expect(siteChanges(useSession.getState())).toEqual(['overlap'])
  await eventually(() => expect(useSession.getState().saving).toBe('off'))
  useSession.setState({ siteSwitches: {} })
  expect(await restore()).toBe('none')
  expect(useSession.getState().siteSwitches).toEqual({ overlap: 'contained' })
  resetSwitches()
  chooseSwitch('overlap', 'contained')
  chooseSwitch('overlap', 'larger-part')
  expect(siteChanges(useSession.getState())).toEqual([])
})

test('a profile of the user is read, kept and removed; faults have a place', async () => {
  const text = JSON.stringify({
    format: 'infusion-day-policy/1',
    id: 'mine',
    name: 'Mine',
    from: '2020-01-01',
    switches: { overlap: 'contained' },
  })
  expect((await addPolicy(text)).ok).toBe(true)
  expect(useSession.getState().policies.at(-1)?.id).toBe('mine')
  const bad = await addPolicy(text.replace('contained', 'guess'))
  expect(bad.ok ? [] : bad.error.map(({ path }) => path)).toEqual(['switches.overlap'])
  expect((await addPolicy(text.replace('"mine"', '"medicare"'))).ok).toBe(false)
  await removePolicy('mine')
  expect(useSession.getState().policies.some(({ id }) => id === 'mine')).toBe(false)
})

test('a day that was removed since is kept again, and that is said', async () => {
  stop = startAutosave()
  rename('First')
  await saved()
  await clear()
  rename('Second')
  await eventually(() => expect(useElsewhere.getState().elsewhere).toBe('gone'))
  expect(await titles()).toEqual(['Second'])
})

test('a browser that never answers counts as one that keeps nothing', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(
      () => ({ objectStore: () => ({ get: () => ({}) }) }) as never,
    )
    const restored = restore()
    await vi.advanceTimersByTimeAsync(6000)
    expect(await restored).toBe('failed')
    expect(useSession.getState().saving).toBe('refused')
  } finally {
    vi.useRealTimers()
  }
})

test('last edits of two closed tabs both come back; a save of one leaves the other', async () => {
  putDown('one', blank('One'), true, [])
  putDown('two', blank('Two'), true, [])
  forgetLastEdit('three')
  expect(await restore()).toBe('day')
  expect([...(await titles())].sort()).toEqual(['One', 'Two'])
  expect(lastEdits()).toEqual([])
})

test('a last edit is shown where the browser gives no day', async () => {
  putDown('one', blank('One'), true, [])
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new Error('refused')
  })
  expect(await restore()).toBe('edit')
  expect(encounterNow().title).toBe('One')
  expect(lastEdits()).toHaveLength(1)
})

test('records in a form of another version are listed with their text', async () => {
  await set('day/old', writeEncounter(blank('Old')))
  await set('day/odd', { version: 0, rows: [] })
  const all = await listDays()
  expect(all.map((kept) => dayOf(kept)?.title ?? kept.text).sort()).toEqual([
    'Old',
    '{"version":0,"rows":[]}',
  ])
  expect(new Set(all.map(({ stamp }) => stamp)).size).toBe(2)
})

const met = { tried: 1, right: 1, recent: '1', last: '2026-10-06' }

test('training progress is kept and comes back, and a wipe takes it along', async () => {
  await changeTraining(() => ({ rules: { 'R-TIME-2': met }, done: ['ninety-one'] }))
  forgetTraining()
  await restoreTraining()
  expect(useTraining.getState()).toEqual({ rules: { 'R-TIME-2': met }, done: ['ninety-one'] })
  await wipeEverything()
  expect(useTraining.getState()).toEqual(NO_TRAINING)
  await restoreTraining()
  expect(useTraining.getState()).toEqual(NO_TRAINING)
})

test('on a shared computer training progress stays in memory', async () => {
  await changeTraining(() => ({ rules: {}, done: ['before'] }))
  await shareComputer()
  await changeTraining((before) => ({ ...before, done: [...before.done, 'shared'] }))
  expect(useTraining.getState().done).toEqual(['before', 'shared'])
  expect(await get('training')).toEqual({ rules: {}, done: ['before'] })
})

test('when the computer is no longer shared, what was met in memory joins what was kept', async () => {
  await set('training', { rules: { 'R-TIME-2': { ...met, tried: 3, right: 3, recent: '111' } }, done: ['a'] })
  localStorage.setItem('shared-computer', 'on')
  startShared()
  await changeTraining(() => ({ rules: { 'R-TIME-2': met, 'R-TIME-1': met }, done: ['b'] }))
  await unshareComputer()
  expect(await get('training')).toEqual({
    rules: { 'R-TIME-2': { ...met, tried: 3, right: 3, recent: '111' }, 'R-TIME-1': met },
    done: ['a', 'b'],
  })
})

test("when the computer is no longer shared, nothing of the user's own that was kept is lost", async () => {
  const policy = (id: string, name = id): string =>
    JSON.stringify({ format: 'infusion-day-policy/1', id, name, from: '2020-01-01', switches: {} })
  const cost = { ndc: null, mills: 1000, per: 'unit', source: null }
  const list = (fileName: string, dollars: string) => ({
    fileName,
    text: `code,amount\n96413,${dollars}\n`,
    first: '2026-10-06',
  })
  await addRegimen(blank('Kept'), 'Kept')
  const [keptRegimen] = useOwnRegimens.getState().regimens
  await set('own-policies', { kept: policy('kept'), both: policy('both') })
  await set('own-price-lists', [list('kept.csv', '1.00'), list('both.csv', '2.00')])
  await set('own-costs', [
    { ...cost, code: 'J9263' },
    { ...cost, code: 'J0640' },
  ])
  await set('on-hand', ['00000000001', '00000000002'])

  // The page is opened anew, on a computer that others use.
  localStorage.setItem('shared-computer', 'on')
  startShared()
  setOwnPolicies([])
  useOwnRegimens.setState({ regimens: [] })
  usePriceFiles.setState(NO_PRICE_FILES)
  await addRegimen(blank('Held'), 'Held')
  await addPolicy(policy('held'))
  await addPolicy(policy('both', 'held too'))
  await addList('both.csv', list('both.csv', '3.00').text, '2026-10-06')
  await typeCost('J9263', 'vial', '5')
  await setOnHand(['00000000002', '00000000003'], true)
  await unshareComputer()

  const { regimens } = useOwnRegimens.getState()
  expect(regimens.map(({ title }) => title)).toEqual(['Kept', 'Held'])
  expect(regimens[0]).toEqual(keptRegimen)
  expect(await get('own-regimens')).toEqual(regimens)
  const own = ownPolicies(useSession.getState().policies)
  expect(own.map(({ name }) => name).sort()).toEqual(['held', 'held too', 'kept'])
  const { lists, costs, onHand } = usePriceFiles.getState()
  expect(lists.map(({ list: { name, prices } }) => [name, prices[0]?.mills])).toEqual([
    ['kept', 1000],
    ['both', 3000],
  ])
  expect(costs.map(({ code, per }) => [code, per])).toEqual([
    ['J0640', 'unit'],
    ['J9263', 'vial'],
  ])
  expect(onHand).toEqual(['00000000001', '00000000002', '00000000003'])
})
