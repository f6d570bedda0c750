// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { clear } from 'idb-keyval'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { blankEncounter } from '../encounter/model.ts'
import { eventually } from './testing.ts'

const blank = (title = 'day') => ({ ...blankEncounter('day', '2026-10-06', 'office'), title })

let stops: (() => void)[] = []

/** A page: modules of its own over the storage that all pages share. */
async function openPage() {
  vi.resetModules()
  const [{ startAutosave }, records, { restore }, store] = await Promise.all([
    import('./autosave.ts'),
    import('./day-records.ts'),
    import('./restore.ts'),
    import('./store.ts'),
  ])
  const restored = await restore()
  if (restored !== 'day') store.startWith(blank())
  const stop = startAutosave()
  stops.push(stop)
  return {
    ...records,
    restored,
    ...store,
    record: () => store.useSession.getState().record,
    rename: (title: string): void => store.run({ type: 'day/set', changes: { title } }, 'label', 'label'),
    saving: (state: string) => eventually(() => expect(store.useSession.getState().saving).toBe(state)),
    title: () => store.encounterNow().title,
    titles: async () => (await records.listDays()).map((kept) => records.dayOf(kept)?.title ?? '').toSorted(),
    close: (): void => {
      window.dispatchEvent(new Event('pagehide'))
      stop()
    },
  }
}

/** From now on the storage is asked and does not answer; what it was asked is carried out, or not. */
function silence(isCarriedOut: boolean): { readonly wasAsked: () => Promise<unknown> } {
  const { transaction } = IDBDatabase.prototype
  const asked: IDBTransaction[] = []
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function silent(
    this: IDBDatabase,
    ...of: Parameters<IDBDatabase['transaction']>
  ) {
    const real = transaction.apply(this, of)
    asked.push(real)
    if (!isCarriedOut) real.abort()
    return isCarriedOut
      ? Object.defineProperty(real, 'oncomplete', { set() {} })
      : ({ objectStore: () => ({ get: () => ({}), put: () => ({}) }) } as never)
  })
  return { wasAsked: () => eventually(() => expect(asked).not.toHaveLength(0)) }
}

beforeEach(async () => {
  localStorage.clear()
  await clear()
})
afterEach(() => {
  vi.restoreAllMocks()
  for (const stop of stops) stop()
  stops = []
})

test('an edit whose save is under way when the page is closed is there again', async () => {
  const page = await openPage()
  const storage = silence(false)
  page.rename('Just before the end')
  await storage.wasAsked()
  page.close()
  vi.restoreAllMocks()
  expect((await openPage()).title()).toBe('Just before the end')
})

test('edits of two days that are not kept yet are both there again, and the one on screen is shown', async () => {
  const page = await openPage()
  const storage = silence(false)
  page.switchTo(blank('Second'), 'z', 'open')
  page.switchTo(blank('First'), 'a', 'open')
  page.rename('First, changed')
  page.close()
  await storage.wasAsked()
  vi.restoreAllMocks()
  const again = await openPage()
  expect(again.title()).toBe('First, changed')
  expect(await again.titles()).toEqual(['First, changed', 'Second'])
})

test('an edit after a save of which the page never heard goes into its record, not beside it', async () => {
  const page = await openPage()
  page.rename('Kept')
  await page.saving('saved')
  const storage = silence(true)
  page.rename('Kept, unheard')
  await storage.wasAsked()
  page.rename('Typed last')
  page.close()
  vi.restoreAllMocks()
  const again = await openPage()
  expect(again.title()).toBe('Typed last')
  expect(await again.titles()).toEqual(['Typed last'])
})

test('a day that another tab keeps from being saved comes back beside it', async () => {
  const page = await openPage()
  page.rename('Mine')
  await page.saving('saved')
  const there = await page.findDay(page.record())
  await page.saveDayRecord(page.record(), blank('Theirs'), there?.stamp ?? null)
  page.rename('Mine, later')
  await page.saving('elsewhere')
  page.close()
  expect(await (await openPage()).titles()).toEqual(['Mine, later, copy', 'Theirs'])
})

test('a save that fails for one day leaves the others to be tried again', async () => {
  const page = await openPage()
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new Error('refused')
  })
  page.switchTo(blank('First'), 'a', 'open')
  page.switchTo(blank('Second'), 'z', 'open')
  page.undo()
  await page.saving('refused')
  vi.restoreAllMocks()
  page.rename('First, changed')
  await page.saving('saved')
  expect(await page.titles()).toEqual(['First, changed', 'Second'])
})

test('a day that was brought back to what is known leaves no copy, though another tab has saved it', async () => {
  const page = await openPage()
  page.rename('Base')
  await page.saving('saved')
  const there = await page.findDay(page.record())
  await page.saveDayRecord(page.record(), blank('Theirs'), there?.stamp ?? null)
  page.endGesture()
  page.rename('Mine')
  await page.saving('elsewhere')
  page.undo()
  page.close()
  expect(await (await openPage()).titles()).toEqual(['Theirs'])
})
