import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { DayTable } from './pages/day-table.ts'
import { PasteRecord } from './pages/paste-record.ts'
import { Workbench } from './pages/workbench.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const sample = (name: string): string =>
  readFileSync(new URL(`../src/intake/mar/samples/${name}.txt`, import.meta.url), 'utf8')
const FOLFOX = sample('epic-report-folfox')
const MESSY = sample('messy-downtime-sheet')
const UNDATED = '0905 zofran 8 mg IVP\n0930 NS 500 mL IV hung\n'

const opened = async (page: Page) => {
  const bench = new Workbench(page)
  const paste = new PasteRecord(page)
  await bench.open()
  return { bench, paste, table: new DayTable(page) }
}

test('a report is pasted on the page, read, and becomes a day of its own; undo takes it back', async ({
  page,
}) => {
  const { bench, paste, table } = await opened(page)
  const before = await table.count()
  await paste.pasteOnPage(FOLFOX)
  await expect(paste.dialog).toBeVisible()
  await expect(paste.rows).toHaveCount(7)
  await expect(paste.dialog.getByLabel('Date of service')).toHaveValue('2026-03-04')
  await expect(
    paste
      .part(/^Found/)
      .getByText('Action Time', { exact: true })
      .first(),
  ).toBeVisible()
  await expect(paste.row(/^Add oxaliplatin, IV infusion, 09:15 to 11:46, 157 mg, port$/)).toBeChecked()
  await expect(paste.part(/^Questions none open/)).toBeVisible()
  await expect(paste.part(/^Left out/).getByText('Record numbers')).toBeVisible()
  await expect(paste.part(/^Left out/)).not.toContainText('0000000')
  await expect(paste.part(/^Lines not read/).getByText('Charted as not given')).toBeVisible()
  await paste.dialog.getByRole('button', { name: /^oxaliplatin, lines/ }).click()
  await expect(paste.dialog.getByRole('list', { name: 'Lines of oxaliplatin' })).toContainText('265.7 mL/hr')
  await expect(paste.dialog.getByRole('radio', { name: /^Add to the day/ })).toBeDisabled()
  await expect(paste.dialog.getByRole('radio', { name: 'A new day' })).toBeChecked()
  await paste.row(/^Add dexamethasone/).uncheck()
  await expect(paste.add).toHaveText('Add 6 administrations')
  await paste.row(/^Add dexamethasone/).check()
  await paste.add.click()
  await expect(paste.dialog).toHaveCount(0)
  await expect(page.getByText('7 administrations added from a record').last()).toBeVisible()
  for (const code of ['96413', '96415', '96416', 'J9263']) await expect(bench.line(code)).toBeVisible()
  await expect(table.row('oxaliplatin')).toBeVisible()
  await bench.toast.getByRole('button', { name: 'Undo' }).click()
  await expect(table.rows).toHaveCount(before)
})

test('columns may mean something else: the record is read again', async ({ page }) => {
  const { bench, paste } = await opened(page)
  await bench.fromMenu('File', 'Paste a record…')
  await expect(paste.text).toBeFocused()
  await expect(paste.add).toBeDisabled()
  await paste.text.fill(FOLFOX)
  await expect(paste.rows).toHaveCount(7)
  await paste.dialog.getByText('What the 8 columns say').click()
  await paste.dialog.getByRole('combobox', { name: 'Site', exact: true }).selectOption('not read')
  await expect(paste.row(/^Add oxaliplatin, IV infusion, 09:15 to 11:46, 157 mg$/)).toBeChecked()
  await paste.dialog.getByRole('combobox', { name: 'Site', exact: true }).selectOption('line or site')
  await expect(paste.row(/^Add oxaliplatin, IV infusion, 09:15 to 11:46, 157 mg, port$/)).toBeChecked()
})

test('questions are answered by keyboard; what is left open is marked and counted', async ({ page }) => {
  const { bench, paste, table } = await opened(page)
  await bench.fromMenu('File', 'New day')
  await paste.pasteOnPage(MESSY)
  await expect(paste.questions).toHaveCount(4)
  await expect(paste.part(/^Questions 4 open/)).toBeVisible()
  await expect(paste.row(/^Add cyanocobalamin/)).toBeDisabled()
  await expect(paste.row(/^Add methylprednisolone/)).toBeDisabled()

  const route = paste.question(/^How was methylprednisolone/)
  await route.getByRole('radio', { name: 'Leave open' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(route.getByRole('radio', { name: 'IV push' })).toBeChecked()
  await expect(paste.row(/^Add methylprednisolone.*IV push, 08:57/)).toBeChecked()
  await expect(paste.part(/^Questions 3 open/)).toBeVisible()

  const start = paste.question(/^When was cyanocobalamin/)
  await start.getByRole('textbox').fill('25:99')
  await expect(start.getByText('not a time')).toBeVisible()
  await start.getByRole('textbox').fill('1402')
  await expect(paste.row(/^Add cyanocobalamin.*14:02/)).toBeChecked()
  await expect(paste.part(/^Questions 2 open/)).toBeVisible()
  await expect(paste.add).toHaveText('Add 9 administrations')
  await paste.add.press('Enter')
  await expect(paste.dialog).toHaveCount(0)
  await expect(table.row('cyanocobalamin')).toBeVisible()
  await expect(bench.button(/^Date of service, 10 Jun 2026/)).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(table.row('cyanocobalamin')).toHaveCount(0)
})

test('a record without a day asks for it before anything is added', async ({ page }) => {
  const { bench, paste } = await opened(page)
  await bench.fromMenu('File', 'New day')
  await bench.fromMenu('File', 'Paste a record…')
  await paste.text.fill(UNDATED)
  await expect(paste.question(/^Which day/)).toBeVisible()
  await expect(paste.add).toBeDisabled()
  await paste
    .part(/^Found/)
    .getByLabel('Date of service')
    .fill('2026-10-06')
  await expect(paste.add).toBeEnabled()
})

test('leaving with a record that was not added asks, with the safe button in focus', async ({ page }) => {
  const { bench, paste } = await opened(page)
  await bench.fromMenu('File', 'Paste a record…')
  await expect(paste.text).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(paste.dialog).toHaveCount(0)
  await bench.fromMenu('File', 'Paste a record…')
  await paste.text.fill(MESSY)
  await page.keyboard.press('Escape')
  await expect(paste.leave.getByRole('button', { name: 'Stay' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(paste.leave).toHaveCount(0)
  await expect(paste.dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await paste.leave.getByRole('button', { name: 'Leave without adding' }).click()
  await expect(paste.dialog).toHaveCount(0)
})

test('what is no record is told apart, columns of an unknown table can be named, two days are asked', async ({
  page,
}) => {
  const { bench, paste } = await opened(page)
  await bench.fromMenu('File', 'Paste a record…')
  const found = paste.part(/^Administrations/)
  await paste.text.fill('It was the best of times, it was the worst of times.\n'.repeat(30))
  await expect(found).toContainText('No line names a drug together with a time.')
  await paste.text.fill('<html><body>\n<script>document.title = 1</script>\n<p>portal</p>')
  await expect(found).toContainText('This is the source of a web page')
  await paste.text.fill(
    'Artikel\tMenge\tWann\nxylobarin\t5 mg\t3/4/2026 09:05\nxylobarin\t5 mg\t3/4/2026 10:05',
  )
  await expect(found).toContainText('A table was found, but no administration in it.')
  await paste.dialog.getByText('What the 3 columns say').click()
  await paste.dialog.getByRole('combobox', { name: 'Artikel', exact: true }).selectOption('drug')
  await paste.dialog.getByRole('combobox', { name: 'Wann', exact: true }).selectOption('time of the act')
  await expect(paste.rows).toHaveCount(2)
  await paste.text.fill('')
  await paste.text.fill(
    'Medication\tAction\tTime\tDose\tRoute\nzofran\tGiven\t03/04/26 0905\t8 mg\tIV push\nzofran\tGiven\t03/06/26 0910\t4 mg\tIV push',
  )
  const day = paste.question(/^The record holds 2 days/)
  await expect(paste.row(/09:05/)).toBeVisible()
  await day.getByRole('radio', { name: '2026-03-06' }).check()
  await expect(paste.row(/09:10/)).toBeVisible()
  await expect(paste.rows).toHaveCount(1)
  await expect(paste.part(/^Lines not read/).getByText('Of another day')).toBeVisible()
})

test('ten thousand lines are read and listed in parts', async ({ page }) => {
  const { paste } = await opened(page)
  const clock = (minute: number): string =>
    [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
  const many = Array.from(
    { length: 10_000 },
    (_, at) => `ondansetron,Given,03/11/2026 ${clock(at % 1440)},${at + 1} mg,IV push`,
  )
  await paste.pasteOnPage(['Medication,Action,Time,Dose,Route', ...many].join('\n'))
  await expect(paste.dialog.getByText(/^10,001 lines/)).toBeVisible({ timeout: 20_000 })
  await expect(paste.rows).toHaveCount(200)
  await paste.dialog.getByRole('button', { name: /^Show \d+ more/ }).click()
  await expect.poll(() => paste.rows.count()).toBeGreaterThan(200)
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 1000, 375])
    test(`the screen is accessible at ${width}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      const paste = new PasteRecord(page)
      await page.goto('./')
      await expect(page.getByRole('textbox', { name: 'Add an administration' })).toBeVisible()
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      for (const text of [MESSY, FOLFOX]) {
        if (text === MESSY) await paste.pasteOnPage(text)
        else await paste.text.fill(text)
        await expect(paste.rows).toHaveCount(text === MESSY ? 9 : 7)
        await paste.dialog
          .getByRole('button', { name: /, lines? \d/ })
          .first()
          .click()
        await paste.dialog.getByText(/^Charted as not given/).click()
        const { violations } = await new AxeBuilder({ page }).include('.paste').analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
        const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
        expect(wider).toBe(false)
      }
    })
