import { readFile, truncate, writeFile } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'
import { Workbench } from './pages/workbench.ts'

test('what is saved opens as the same day', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  const saving = page.waitForEvent('download')
  await bench.fromMenu('File', /^Save file/)
  const download = await saving
  expect(download.suggestedFilename()).toBe('2026-10-06-folfox-6-cycle-3.json')
  const text = await readFile(await download.path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ format: 'infusion-day/1', date: '2026-10-06' })
  const total = await bench.total.textContent()

  await bench.fromMenu('File', 'New day')
  await expect(bench.claim.getByText(/No claim line/)).toBeVisible()
  await bench.openFile('day.json', text)
  await expect(bench.total).toHaveText(total ?? '')

  const again = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  expect(await readFile(await (await again).path(), 'utf8')).toBe(text)
})

test('opening a file is one undo away from the day before', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.fromMenu('File', 'Iron by vein')
  await expect(bench.line('96413')).toHaveCount(0)
  await bench.toast.getByRole('button', { name: 'Undo' }).click()
  await expect(bench.line('96413')).toBeVisible()
})

const BAD = [
  ['not a document', 'hello'],
  ['another format', '{"format":"something/9"}'],
  ['a page of markup', '<!doctype html><p>saved from a portal'],
  ['an empty file', ''],
  [
    'two faults',
    '{"format":"infusion-day/1","id":"x","title":"x","setting":"ward","date":"2026-02-30","administrations":[]}',
  ],
] as const

for (const [name, text] of BAD)
  test(`${name} is explained and the day stays`, async ({ page }) => {
    const bench = new Workbench(page)
    await bench.open()
    const total = await bench.total.textContent()
    await bench.openFile('bad.json', text)
    const dialog = bench.dialog('bad.json was not opened')
    await expect(dialog.getByRole('row')).not.toHaveCount(0)
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await expect(dialog).toHaveCount(0)
    await expect(bench.total).toHaveText(total ?? '')
  })

test('each fault is named with its place', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.openFile('bad.json', BAD[4][1])
  const dialog = bench.dialog('bad.json was not opened')
  await expect(dialog.getByRole('row', { name: /setting/ })).toBeVisible()
  await expect(dialog.getByRole('row', { name: /date/ })).toBeVisible()
})

test('a huge file is refused unread', async ({ page }, info) => {
  const huge = info.outputPath('huge.json')
  await writeFile(huge, '')
  await truncate(huge, 20_000_001)
  const bench = new Workbench(page)
  await bench.open()
  const chosen = page.waitForEvent('filechooser')
  await bench.fromMenu('File', /^Open/)
  await (await chosen).setFiles(huge)
  await expect(bench.dialog('huge.json was not opened')).toContainText('20 MB')
})

test('a file dropped on the window is opened', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(
      new File(
        [
          '{"format":"infusion-day/1","id":"d","title":"Dropped day","setting":"office","date":"2026-10-06","administrations":[]}',
        ],
        'dropped.json',
      ),
    )
    return transfer
  })
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
  await expect(page.getByRole('textbox', { name: /Label of the day/ })).toHaveValue('Dropped day')
})
