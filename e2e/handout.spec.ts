import { readFile } from 'node:fs/promises'
import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'
import { Training } from './pages/training.ts'
import { Workbench } from './pages/workbench.ts'

test.use({ viewport: { width: 1280, height: 800 } })

test('a day as a link: opened where nothing is kept, predicted, graded, scores saved', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const training = new Training(page)
  await training.open()
  await training.show('Hand out')
  await expect(page.getByRole('checkbox', { name: 'FOLFOX-6, cycle 3' })).toBeChecked()
  await expectAccessible(page, 'hand out')
  await training.button('Copy link').click()
  await expect(page.getByText(/^Link copied, \d+ characters/)).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(new RegExp(`^${baseURL}/#case=[\\w-]+$`))

  const fresh = await browser.newContext()
  const other = await fresh.newPage()
  const learner = new Training(other)
  await other.goto(link)
  await expect(other.getByRole('heading', { name: 'FOLFOX-6, cycle 3' })).toBeVisible()
  await expect(other.getByText('96413', { exact: true })).toHaveCount(0)
  await other.getByLabel(/^Prediction for oxaliplatin/).fill('96413 96415')
  await other.getByLabel(/^Prediction for oxaliplatin/).press('Control+Enter')
  await expect(learner.row('oxaliplatin')).toContainText('96413 Same')
  await expect(other.getByText(/^1 of 1 checked, 2 of 8 lines the same/)).toBeVisible()
  await expectAccessible(other, 'graded hand-out')
  await other.getByLabel('Seat or number, for the file').fill('=7')
  const download = other.waitForEvent('download')
  await learner.button('Save scores as CSV').click()
  const csv = await readFile(await (await download).path(), 'utf8')
  expect(csv).toMatch(/^learner,set,case,right,of,hints,tries,missed\r\n"'=7","FOLFOX-6, cycle 3"/)

  // Away and back is the same hand-out with its scores; closed, the address holds it no longer.
  await other.getByRole('link', { name: 'Day', exact: true }).click()
  await other.goBack()
  await expect(other.getByText(/^1 of 1 checked, 2 of 8 lines the same/)).toBeVisible()
  await learner.button('Close the hand-out').click()
  await expect(other.getByRole('heading', { name: 'Hand out days' })).toBeFocused()
  expect(new URL(other.url()).hash).toBe('#training')
  await fresh.close()
})

test('a damaged link is explained and nothing else changes', async ({ page }) => {
  await page.goto('./#case=abcdef')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('The link is damaged')
  await page.keyboard.press('Escape')
  const bench = new Workbench(page)
  await bench.open()
  await expect(bench.line('96413')).toBeVisible()
})

test('a set as a file: worked through case by case, and printed with its answers apart', async ({ page }) => {
  const training = new Training(page)
  await training.open()
  await training.show('Hand out')
  await page.getByRole('checkbox', { name: 'FOLFOX-6, cycle 3' }).uncheck()
  await expect(training.button('Save file')).toBeDisabled()
  await page.getByRole('checkbox', { name: 'Initial is not first' }).check()
  await page.getByRole('checkbox', { name: 'Minute 91' }).check()
  await page.getByLabel('Title of the set').fill('Monday')
  const download = page.waitForEvent('download')
  await training.button('Save file').click()
  const file = await (await download).path()

  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'))
  })
  await training.button('Print').click()
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('article', { name: 'Hand-out' })
  await expect(sheet.getByRole('heading', { name: 'Monday: answers' })).toBeVisible()
  await expect(sheet.getByText('96415').first()).toBeVisible()
  await expect(page.getByRole('article', { name: 'Coding worksheet' })).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(sheet).toHaveCount(0)

  const chooser = page.waitForEvent('filechooser')
  await training.button('Open a hand-out…').click()
  await (await chooser).setFiles({
    name: 'monday.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  })
  await expect(page.getByText('Hand-out “Monday”, case 1 of 2')).toBeVisible()
  await training.button('Next case').click()
  await expect(page.getByRole('heading', { name: 'Minute 91' })).toBeFocused()
  await training.button('Close the hand-out').click()
  await expect(page.getByRole('heading', { name: 'Hand out days' })).toBeFocused()
})
