import { chromium } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { findChromium } from '../scripts/chromium.mjs'
import { expect, test } from './fixtures.ts'
import { Days } from './pages/days.ts'
import { Workbench } from './pages/workbench.ts'

const label = (page: Page) => page.getByRole('textbox', { name: /Label of the day/ })
const opened = async (page: Page): Promise<Workbench> => {
  const bench = new Workbench(page)
  await bench.open()
  await expect(label(page)).toBeVisible()
  return bench
}
const DATABASE = 'keyval-store'

test('a browser that is killed while somebody types has the day but for the last moment', async ({
  baseURL,
}, info) => {
  const browser = findChromium()
  const start = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(info.outputPath('profile'), {
      ...(browser === undefined ? {} : { executablePath: browser }),
      ...(baseURL === undefined ? {} : { baseURL }),
    })
  const first = await start()
  const page = await first.newPage()
  await opened(page)
  await label(page).fill('Typed before the crash')
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await label(page).press('End')
  await label(page).pressSequentially(' it on', { delay: 150 })
  const devtools = await first.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // No event of the page tells of this: its process ends.
  devtools.send('Page.crash').catch(() => undefined)
  await crashed
  await first.close()
  const second = await start()
  const again = await second.newPage()
  await opened(again)
  await expect(label(again)).toHaveValue(/^Typed before the crash it/)
  await second.close()
})

test('storage that opens for nobody is said, and the page starts all the same', async ({ page }) => {
  await page.addInitScript(() => {
    // An open that another tab blocks: no event ever comes.
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  })
  await opened(page)
  await expect(page.getByText('Not saved in this browser. Save a file.')).toBeVisible()
  await label(page).fill('Still here')
  const saving = page.waitForEvent('download')
  await page.getByRole('status').getByRole('button', { name: 'Save file' }).click()
  expect((await saving).suggestedFilename()).toContain('still-here')
  await expect(page.getByText('Not saved in this browser. Save a file.')).toBeVisible()
})

test('a quota that is really used up is said, and a freed one saves again', async ({ page, baseURL }) => {
  await opened(page)
  const devtools = await page.context().newCDPSession(page)
  const origin = new URL(baseURL ?? '').origin
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await label(page).fill('Too much')
  await expect(page.getByText('Not saved: the storage of this browser is full. Save a file.')).toBeVisible()
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await label(page).fill('Enough again')
  await expect(page.getByText('Saved in this browser')).toBeVisible()
})

test('storage that is cleared under an open page is said, and the day is kept again', async ({
  page,
  baseURL,
}) => {
  await opened(page)
  await label(page).fill('First')
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(baseURL ?? '').origin,
    storageTypes: 'indexeddb',
  })
  await label(page).fill('Second')
  await expect(page.getByText(/This day had been removed from this browser/)).toBeVisible()
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await page.reload()
  await expect(label(page)).toHaveValue('Second')
})

test('a record that cannot be read is listed, explained, saved as text and deleted', async ({ page }) => {
  const bench = await opened(page)
  await label(page).fill('Sound')
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open(name)
      asked.onsuccess = () => done(asked.result)
    })
    const store = database.transaction('keyval', 'readwrite').objectStore('keyval')
    store.put({ text: '{"format":"infusion-day/0"', stamp: 's', changed: 1 }, 'day/broken')
    store.put({ version: 0 }, 'day/older')
    database.close()
  }, DATABASE)
  const days = new Days(page)
  await days.open()
  await expect(days.day(/cannot be read/)).toHaveCount(2)
  await days
    .day(/cannot be read/)
    .first()
    .getByRole('button')
    .click()
  const dialog = bench.dialog('The kept day was not opened')
  await expect(dialog.getByRole('row')).not.toHaveCount(0)
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save its text' }).click()
  expect((await saving).suggestedFilename()).toBe('kept-day.txt')
  await page.keyboard.press('Escape')
  for (const at of [0, 1])
    await days
      .day(/cannot be read/)
      .nth(at)
      .getByRole('checkbox')
      .check()
  await days.button('Delete').click()
  await expect(days.titles).toHaveText(['Sound'])
})

test('nothing scrolls the bars of the page out of sight', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  const moved = await page.evaluate(() => {
    const boxes = [document.scrollingElement, ...document.querySelectorAll('.shell, .work, .left, .right')]
    for (const box of boxes) box?.scrollTo(0, 400)
    return boxes.map((box) => box?.scrollTop)
  })
  expect(moved).toEqual([0, 0, 0, 0, 0])
})
