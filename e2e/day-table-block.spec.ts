import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { DayTable } from './pages/day-table.ts'
import { Workbench } from './pages/workbench.ts'

test.use({ viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] })

const onClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
const toClipboard = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => navigator.clipboard.writeText(words), text)

test('a block of cells is copied as a spreadsheet takes it', async ({ page }) => {
  const table = new DayTable(page)
  await new Workbench(page).open()
  await table.cell(table.row('oxaliplatin'), 'Start').focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown'])
    await page.keyboard.press(`Shift+${key}`)
  await expect(table.grid.getByRole('gridcell', { selected: true })).toHaveCount(8)
  await page.keyboard.press('Control+c')
  expect(await onClipboard(page)).toBe('09:30\t11:32\t122\t160 mg\n09:30\t11:32\t122\t250 mL')
  await page.keyboard.press('Escape')
  await expect(table.grid.getByRole('gridcell', { selected: true })).toHaveCount(0)
  await table.cell(table.row('leucovorin'), 'Dose').click({ modifiers: ['Shift'] })
  await expect(table.grid.getByRole('gridcell', { selected: true })).toHaveCount(2)
})

test('pasted cells are read, bad ones are listed, and all is one step of undo', async ({ page }) => {
  const bench = new Workbench(page)
  const table = new DayTable(page)
  await bench.open()
  const rows = await table.count()
  await table.cell(table.row('oxaliplatin'), 'Start').focus()
  await toClipboard(page, '0930\t1100\t\t170 mg\n0930\t1172\t\t250 mL\n')
  await page.keyboard.press('Control+v')
  await expect(table.cell(table.row('oxaliplatin'), 'Stop')).toHaveText('11:00')
  await expect(table.cell(table.row('oxaliplatin'), 'Dose')).toHaveText('170 mg')
  await expect(table.cell(table.row('oxaliplatin'), 'Line')).toHaveText('96413')
  await expect(page.getByText('row 6 Stop “1172” not a time')).toBeVisible()
  await expect(table.cell(table.row('dextrose 5%'), 'Stop')).toHaveText('11:32')
  const { violations } = await new AxeBuilder({ page }).include('.day-table').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await page.keyboard.press('Control+z')
  await expect(table.cell(table.row('oxaliplatin'), 'Stop')).toHaveText('11:32')
  await expect(table.cell(table.row('oxaliplatin'), 'Dose')).toHaveText('160 mg')

  await page.keyboard.press('Control+ArrowDown')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await toClipboard(page, 'magnesium sulfate\tinfusion\t1200\t1300\t\t2 g\nzofran\tpush\t1205\t\t\t8 mg\n')
  await page.keyboard.press('Control+v')
  await expect(table.rows).toHaveCount(rows + 2)
  await expect(table.cell(table.row('magnesium sulfate'), 'Access')).toHaveText('port')
  await expect(page.getByText(/2 rows added/)).toBeVisible()
  await bench.button(/^Undo/).first().click()
  await expect(table.rows).toHaveCount(rows)
})

test('a block is cleared in one step', async ({ page }) => {
  const bench = new Workbench(page)
  const table = new DayTable(page)
  await bench.open()
  await table.cell(table.row('oxaliplatin'), 'Dose').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Delete')
  for (const drug of ['oxaliplatin', 'dextrose 5%'])
    await expect(table.cell(table.row(drug), 'Dose')).toHaveText('–')
  await page.keyboard.press('Control+z')
  await expect(table.cell(table.row('oxaliplatin'), 'Dose')).toHaveText('160 mg')
  await expect(table.cell(table.row('oxaliplatin'), 'Discarded')).toHaveText('40 mg')
})

test('rows are sorted by time or by access, and the record keeps its order', async ({ page }) => {
  const table = new DayTable(page)
  await new Workbench(page).open()
  const drug = (row: number) => table.cell(table.rows.nth(row), 'Drug')
  await expect(drug(1)).toHaveText('saline 0.9%')
  await table.grid.getByRole('button', { name: 'Start' }).click()
  await expect(table.grid.getByRole('columnheader', { name: 'Start' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await expect(drug(1)).toHaveText('prochlorperazine')
  await table.cell(table.rows.nth(1), 'Drug').focus()
  await page.keyboard.press('ArrowDown')
  await expect(drug(2)).toBeFocused()
  await expect(table.rows.nth(2)).toHaveAttribute('aria-selected', 'true')
  await page.reload()
  await expect(drug(1)).toHaveText('prochlorperazine')
  await table.grid.getByRole('button', { name: 'Access' }).click()
  await expect(table.cell(table.rows.nth(11), 'Drug')).toHaveText('lorazepam')
  await table.grid.getByRole('button', { name: 'Access' }).click()
  await expect(drug(1)).toHaveText('saline 0.9%')
})

test('columns are chosen by a menu, and the choice is remembered', async ({ page }) => {
  const table = new DayTable(page)
  await new Workbench(page).open()
  const discarded = table.grid.getByRole('columnheader', { name: 'Discarded' })
  await expect(discarded).toBeVisible()
  await table.grid.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Discarded' }).click()
  await expect(discarded).toHaveCount(0)
  await table.cell(table.row('oxaliplatin'), 'Dose').focus()
  await page.keyboard.press('ArrowRight')
  await expect(table.row('oxaliplatin').getByRole('gridcell', { name: 'port' })).toBeFocused()
  await page.reload()
  await expect(table.rows.first()).toBeVisible()
  await expect(discarded).toHaveCount(0)
})
