import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { Days } from './pages/days.ts'
import { Workbench } from './pages/workbench.ts'

const file = (title: string, date = '2026-10-06'): string =>
  JSON.stringify({
    format: 'infusion-day/1',
    id: title,
    title,
    setting: 'facility',
    date,
    administrations: [
      {
        id: 'a1',
        drug: 'oxaliplatin',
        route: 'iv-infusion',
        start: `${date}T09:00`,
        stop: `${date}T10:31`,
        access: 'port',
      },
    ],
  })

test('each day has a record of its own; found, sorted, opened', async ({ page }) => {
  const bench = new Workbench(page)
  const days = await Days.withExamples(bench, 'TCHP, cycle 1', 'Iron by vein', 'R-CHOP, cycle 1')
  await expect(days.table.getByRole('rowheader')).toHaveCount(3)
  await expect(days.day(/TCHP/)).toContainText('$')
  await days.table.getByRole('button', { name: /^Label/ }).click()
  await expect(days.titles).toHaveText(['Iron by vein', 'R-CHOP, cycle 1', 'TCHP, cycle 1'])
  await days.table.getByRole('button', { name: /^Amount/ }).click()
  await expect(days.table.getByRole('columnheader', { name: /^Amount/ })).toHaveAttribute('aria-sort', /./)
  await page.getByRole('searchbox', { name: 'Find a day' }).fill('rituximab')
  await expect(days.titles).toHaveText(['R-CHOP, cycle 1'])
  await days.table.getByRole('button', { name: 'R-CHOP, cycle 1' }).click()
  await expect(page.getByRole('textbox', { name: /Label of the day/ })).toHaveValue('R-CHOP, cycle 1')
  await expect(bench.line('96413')).toBeVisible()
})

test('duplicate, delete with a way back, export as one file and in again', async ({ page }) => {
  const bench = new Workbench(page)
  const days = await Days.withExamples(bench, 'TCHP, cycle 1', 'Iron by vein')
  await days.choose('Iron')
  await days.button('Duplicate').click()
  await expect(days.day(/Iron by vein, copy/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(days.day(/Iron by vein, copy/)).toHaveCount(0)
  await days.button('Duplicate').click()
  await expect(days.day(/Iron by vein, copy/)).toBeVisible()
  await days.button('Delete').click()
  await expect(days.table.getByRole('rowheader')).toHaveCount(2)
  await bench.toast.getByRole('button', { name: 'Undo' }).click()
  await expect(days.table.getByRole('rowheader')).toHaveCount(3)
  await page.keyboard.press('Control+Shift+z')
  await expect(days.table.getByRole('rowheader')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(days.table.getByRole('rowheader')).toHaveCount(3)

  await days.table.getByRole('checkbox', { name: 'Choose all' }).check()
  const saving = page.waitForEvent('download')
  await days.button('Export').click()
  const download = await saving
  expect(download.suggestedFilename()).toBe('infusion-days.ndjson')
  const text = await readFile(await download.path())

  const chosen = page.waitForEvent('filechooser')
  await days.button('Import files…').click()
  await (await chosen).setFiles([
    { name: 'infusion-days.ndjson', mimeType: 'application/x-ndjson', buffer: text },
    { name: 'one.json', mimeType: 'application/json', buffer: Buffer.from(file('From a file')) },
    { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{}') },
  ])
  await expect(bench.dialog('Not every file was not opened')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(days.table.getByRole('rowheader')).toHaveCount(7)
})

test('two days are compared by lines and reasons', async ({ page }) => {
  const bench = new Workbench(page)
  const days = await Days.withExamples(bench, 'TCHP, cycle 1', 'R-CHOP, cycle 1')
  await expect(days.button('Compare')).toBeDisabled()
  await days.choose('TCHP')
  await days.choose('R-CHOP')
  await days.button('Compare').click()
  const dialog = bench.dialog('Two days compared')
  await dialog
    .getByRole('button', { name: /^96417/ })
    .first()
    .click()
  await expect(dialog.getByRole('button', { name: /^R-/ }).first()).toBeVisible()
})

test('the same day in two tabs: said, and nothing overwritten in silence', async ({ page, context }) => {
  const bench = new Workbench(page)
  await bench.open()
  const label = page.getByRole('textbox', { name: /Label of the day/ })
  await label.fill('Mine')
  await expect(page.getByText('Saved in this browser')).toBeVisible()

  const other = await context.newPage()
  await new Workbench(other).open()
  await expect(other.getByText('This day is open in another tab.')).toBeVisible()
  await expect(page.getByText('This day is open in another tab.')).toBeVisible()
  const theirs = other.getByRole('textbox', { name: /Label of the day/ })
  await expect(theirs).toHaveValue('Mine')
  await theirs.fill('Theirs')
  await expect(page.getByText(/was saved in another tab/)).toBeVisible()
  await label.fill('Mine, later')
  await expect(page.getByText(/Not saved: another tab/)).toBeVisible()
  await page.getByRole('button', { name: 'Keep mine as a copy' }).click()
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  const days = new Days(page)
  await days.open()
  await expect(days.table.getByRole('rowheader')).toHaveCount(2)
  const sorted = async () => (await days.titles.allTextContents()).sort()
  await expect.poll(sorted).toEqual(['Mine, later, copy', 'Theirs'])
})

test('the version of the other tab can be taken', async ({ page, context }) => {
  const bench = new Workbench(page)
  await bench.open()
  const label = page.getByRole('textbox', { name: /Label of the day/ })
  await label.fill('Mine')
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  const other = await context.newPage()
  await new Workbench(other).open()
  await other.getByRole('textbox', { name: /Label of the day/ }).fill('Theirs')
  await page.getByRole('button', { name: 'Take theirs' }).click()
  await expect(label).toHaveValue('Theirs')
})

test('on a shared computer nothing is kept, and the status says so', async ({ page }) => {
  const bench = new Workbench(page)
  const days = await Days.withExamples(bench, 'Iron by vein')
  await page.getByRole('checkbox', { name: 'Shared computer: keep nothing' }).check()
  await expect(page.getByText(/Shared computer: in memory only/)).toBeVisible()
  await expect(page.getByText('1 day kept earlier still stand here.')).toBeVisible()
  await page.getByRole('link', { name: 'Day', exact: true }).click()
  await page.getByRole('textbox', { name: /Label of the day/ }).fill('Secret')
  await page.waitForTimeout(2000)
  await page.reload()
  await expect(bench.claim.getByRole('heading', { name: 'Claim' })).toBeVisible()
  await days.open()
  await expect(page.getByText('Secret')).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Shared computer: keep nothing' }).uncheck()
  await expect(days.titles).toHaveText(['Iron by vein'])
})

test('a wipe names the loss, and the safe answer has the focus', async ({ page }) => {
  const bench = new Workbench(page)
  const days = await Days.withExamples(bench, 'Iron by vein', 'TCHP, cycle 1')
  await days.button('Wipe everything…').click()
  const dialog = bench.dialog('Wipe everything on this computer')
  await expect(dialog.getByText(/2 days/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(days.table.getByRole('rowheader')).toHaveCount(2)
  await days.button('Wipe everything…').click()
  await dialog.getByRole('button', { name: 'Wipe', exact: true }).click()
  await expect(page.getByText('No day is kept yet.')).toBeVisible()
  await page.reload()
  await days.open()
  await expect(page.getByText('No day is kept yet.')).toBeVisible()
})

const label = (page: Page) => page.getByRole('textbox', { name: /Label of the day/ })

async function closeAndOpenAgain(page: Page, context: BrowserContext): Promise<Page> {
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
  const again = await context.newPage()
  await new Workbench(again).open()
  return again
}

test('a page that is closed at once has kept the last edit', async ({ page, context }) => {
  await new Workbench(page).open()
  await label(page).fill('Just before the end')
  const again = await closeAndOpenAgain(page, context)
  await expect(label(again)).toHaveValue('Just before the end')
})

test('a page that is closed while it saves has kept the last edit', async ({ page, context }) => {
  // A save that takes so long that the page is gone before: the browser then drops it.
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function slow(this: IDBObjectStore, ...of: Parameters<typeof put>) {
      const goOn = (): void => void this.count().addEventListener('success', goOn)
      goOn()
      document.documentElement.dataset['saves'] = 'yes'
      return put.apply(this, of)
    }
  })
  await new Workbench(page).open()
  await label(page).fill('Just before the end')
  await page.locator('[data-saves]').waitFor()
  const again = await closeAndOpenAgain(page, context)
  await expect(label(again)).toHaveValue('Just before the end')
})

test('full storage is said at once, and the day can be saved as a file', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const bench = new Workbench(page)
  await bench.open()
  await page.getByRole('textbox', { name: /Label of the day/ }).fill('Too much')
  await expect(page.getByText('Not saved: the storage of this browser is full. Save a file.')).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('status').getByRole('button', { name: 'Save file' }).click()
  expect((await saving).suggestedFilename()).toContain('too-much')
})

test('a computer that is shared in one tab is shared in the other', async ({ page, context }) => {
  await new Workbench(page).open()
  await label(page).fill('Before')
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  const other = await context.newPage()
  const days = new Days(other)
  await new Workbench(other).open()
  await days.open()
  await other.getByRole('checkbox', { name: 'Shared computer: keep nothing' }).check()
  await expect(page.getByText(/Shared computer: in memory only/)).toBeVisible()
  await label(page).fill('Secret')
  await page.waitForTimeout(1000)
  await page.close()
  // Ending it brings back what was held; the computer's own storage holds nothing of it.
  const kept = await other.evaluate(
    async () =>
      new Promise<string>((done) => {
        const open = indexedDB.open('keyval-store')
        open.addEventListener('success', () => {
          const all = open.result.transaction('keyval').objectStore('keyval').getAll()
          all.addEventListener('success', () => done(JSON.stringify(all.result)))
        })
      }),
  )
  expect(kept).toContain('Before')
  expect(kept).not.toContain('Secret')
})
