// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { set } from 'idb-keyval'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { blankEncounter } from '../encounter/model.ts'
import { startHistory } from '../encounter/history.ts'
import { startAutosave } from './autosave.ts'
import { restore } from './restore.ts'
import { KEYS, keep, kept } from './storage.ts'
import { encounterNow, run, undo, useSession } from './store.ts'

const blank = blankEncounter('day', '2026-10-06', 'office')
const rename = (title: string): void => run({ type: 'day/set', changes: { title } }, 'label', 'label')
let stop = (): void => {}

beforeEach(async () => {
  useSession.setState({ history: startHistory(blank), saving: 'off' })
  await keep(KEYS.day, undefined)
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
})

const saved = (): Promise<void> => vi.waitFor(() => expect(useSession.getState().saving).toBe('saved'))

test('a change is kept and comes back', async () => {
  stop = startAutosave()
  rename('First')
  expect(useSession.getState().saving).toBe('pending')
  await saved()
  useSession.setState({ history: startHistory(blank) })
  expect(await restore()).toBe('day')
  expect(encounterNow().title).toBe('First')
})

test('undo is kept too', async () => {
  stop = startAutosave()
  rename('First')
  await saved()
  undo()
  await vi.waitFor(async () => expect(String(await kept(KEYS.day))).not.toContain('First'))
})

test('nothing kept is no day', async () => {
  expect(await restore()).toBe('none')
})

test('a kept text that is no day is set aside', async () => {
  await set(KEYS.day, 'not a day')
  expect(await restore()).toBe('unread')
  expect(await kept(KEYS.unread)).toBe('not a day')
  expect(encounterNow()).toBe(blank)
})

test('a browser that keeps nothing is told of, and the day goes on', async () => {
  stop = startAutosave()
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new Error('refused')
  })
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new Error('refused')
  })
  rename('Second')
  await vi.waitFor(() => expect(useSession.getState().saving).toBe('failed'))
  expect(encounterNow().title).toBe('Second')
})
