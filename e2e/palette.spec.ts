import { expect, test } from './fixtures.ts'
import { Days } from './pages/days.ts'
import { Workbench } from './pages/workbench.ts'

const open = async (bench: Workbench) => {
  await bench.page.keyboard.press('Control+k')
  const input = bench.dialog('Find or run').getByRole('combobox', { name: 'Find or run' })
  await expect(input).toBeFocused()
  return input
}

test('a command is found, its match marked, and run by Enter', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  const input = await open(bench)
  await input.fill('>receipt')
  const option = page.getByRole('dialog').getByRole('option', { name: /^Receipt/ })
  await expect(option.locator('mark')).toHaveText('Receipt')
  await page.keyboard.press('Enter')
  await expect(bench.dialog(/^Tables for/)).toBeVisible()
})

test('what can be done with the selected bar comes first', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.bar(/^oxaliplatin/i).click()
  const input = await open(bench)
  await input.fill('stop')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Type the stop time')
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /as not documented/ })
    .click()
  await expect(bench.claim.getByText(/Range while one fact is open/)).toBeVisible()
  await page.keyboard.press('q')
  const query = bench.dialog('Query to the nurse')
  await expect(query.getByText(/Does the record hold a stop time/)).toBeVisible()
})

test('the lanes are zoomed, and fit again once they are', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  const input = await open(bench)
  const options = page.getByRole('dialog').getByRole('option')
  await input.fill('>fit the day')
  await expect(options.filter({ hasText: 'Fit the day' })).toHaveCount(0)
  await input.fill('>zoom in')
  await expect(options.first()).toContainText('Zoom in')
  await page.keyboard.press('Enter')
  const fit = page.getByRole('group', { name: 'Zoom' }).getByRole('button', { name: 'Fit the day' })
  await expect(fit).toBeVisible()
  await (await open(bench)).fill('>fit the day')
  await page.keyboard.press('Enter')
  await expect(fit).toHaveCount(0)
})

test('what can be done with the days that are chosen is found while they are listed', async ({ page }) => {
  const bench = new Workbench(page)
  const days = await Days.withExamples(bench, 'TCHP, cycle 1', 'Iron by vein')
  await days.choose('Iron')
  const options = page.getByRole('dialog').getByRole('option')
  await (await open(bench)).fill('>compare')
  await expect(options.filter({ hasText: 'Compare' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await days.choose('TCHP')
  await (await open(bench)).fill('>compare')
  await expect(options.first()).toContainText('the 2 chosen days')
  await page.keyboard.press('Enter')
  await expect(bench.dialog('Two days compared')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bench.dialog('Two days compared')).toHaveCount(0)
  await (await open(bench)).fill('>duplicate')
  await page.keyboard.press('Enter')
  await expect(days.day(/Iron by vein, copy/)).toBeVisible()
  await expect(days.day(/TCHP, cycle 1, copy/)).toBeVisible()
})

test('a code leads to its line, or to the reason why it is not there', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await (await open(bench)).fill('#96415')
  await page.keyboard.press('Enter')
  await expect(bench.line('96415')).toHaveAttribute('aria-expanded', 'true')
  await (await open(bench)).fill('#96361')
  await page.keyboard.press('Enter')
  await expect(bench.claim.getByRole('region', { name: 'Why not 96361' })).toBeVisible()
})

test('rules, switches, regimens and example days are found', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await (await open(bench)).fill('R-JW-1')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('R-JW-1')
  await page.keyboard.press('Enter')
  await expect(bench.dialog(/^R-JW-1/)).toBeVisible()
  await page.keyboard.press('Escape')
  await (await open(bench)).fill('overlap in part')
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /^Infusions that overlap in part/ })
    .click()
  await expect(
    bench.dialog('Policy').getByRole('combobox', { name: 'Infusions that overlap in part' }),
  ).toBeFocused()
  await page.keyboard.press('Escape')
  await (await open(bench)).fill('Iron by vein')
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /^Iron by vein/ })
    .first()
    .click()
  await expect(page.getByRole('textbox', { name: /Label of the day/ })).toHaveValue('Iron by vein')
  await (await open(bench)).fill('FLOT')
  await page.getByRole('dialog').getByRole('option', { name: /^FLOT/ }).click()
  await expect(page.getByRole('form', { name: 'FLOT as a new day' })).toBeVisible()
})

test('a drug leads to its row, or begins a line; actions beside the day are there too', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  const options = page.getByRole('dialog').getByRole('option')
  await (await open(bench)).fill('oxalplatin')
  await options.filter({ hasText: 'in this day' }).click()
  await expect(bench.bar(/^oxaliplatin/)).toHaveAttribute('aria-pressed', 'true')
  await (await open(bench)).fill('keytruda')
  await options.filter({ hasText: /pembrolizumab.*J9271 · add/ }).click()
  const line = page.getByRole('textbox', { name: 'Add an administration' })
  await expect(line).toHaveValue('pembrolizumab ')
  await expect(line).toBeFocused()
  for (const words of ['import files of days', 'export all kept', 'shared computer', 'new day']) {
    await (await open(bench)).fill(`>${words}`)
    await expect(options.first()).toContainText(new RegExp(words, 'i'))
    await page.keyboard.press('Escape')
  }
})

test('Escape closes it and gives the focus back', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.line('96413').focus()
  await open(bench)
  await page.keyboard.press('Escape')
  await expect(bench.dialog('Find or run')).toHaveCount(0)
  await expect(bench.line('96413')).toBeFocused()
})

test('a drug is found by its brand, each product once, and Enter takes the first', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  const input = await open(bench)
  await input.pressSequentially('rituxan', { delay: 60 })
  const drugs = page.getByRole('dialog').getByRole('group', { name: 'Drugs' }).getByRole('option')
  await expect(drugs.first()).toContainText(/rituximab/i)
  await expect(drugs.filter({ hasNotText: /rituximab/i })).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Add an administration' })).toHaveValue(/^rituximab/)
})
