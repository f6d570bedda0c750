import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'
import { DayTable } from './pages/day-table.ts'
import { QuickAdd } from './pages/quick-add.ts'
import { Workbench } from './pages/workbench.ts'

test.use({ viewport: { width: 1440, height: 900 } })

test('a line is read while it is typed, shows what it would earn, and Enter adds it', async ({ page }) => {
  const bench = new Workbench(page)
  const table = new DayTable(page)
  const quick = new QuickAdd(page)
  await bench.open()
  await expect(quick.region.getByText(/for example/)).toBeVisible()
  await page.keyboard.press('/')
  await expect(quick.field).toBeFocused()
  await page.keyboard.type('diphenhydramine 25mg push 0848 port')
  for (const words of ['drugdiphenhydramine', 'dose25 mg', 'routeIV push', 'start08:48', 'accessport'])
    await expect(quick.chip(words)).toBeVisible()
  await expect(quick.region.getByText('96375 second unit').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(quick.field).toHaveValue('')
  await expect(quick.field).toBeFocused()
  await expect(page.getByText('diphenhydramine added', { exact: false }).first()).toBeAttached()
  await expect(table.row('diphenhydramine')).toHaveAttribute('aria-selected', 'true')
  await expect(bench.bar(/^diphenhydramine/)).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await bench.button(/^Undo/).first().click()
  await expect(table.row('diphenhydramine')).toHaveCount(0)
})

test('Enter is refused while a word is not read or a choice is open', async ({ page }) => {
  const bench = new Workbench(page)
  const table = new DayTable(page)
  const quick = new QuickAdd(page)
  await bench.open()
  const rows = await table.count()
  await quick.field.fill('oxali 170xg 0930-1130 port')
  await expect(quick.chip('“170xg” not read')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(quick.region.getByText('Not added: “170xg” not read').first()).toBeVisible()
  await expect(quick.field).toHaveAttribute('aria-invalid', 'true')
  await expect(table.rows).toHaveCount(rows)
  await page.keyboard.press('Escape')
  await expect(quick.field).toHaveValue('')

  await page.keyboard.type('iron 200mg 1200-1230 port')
  await page.keyboard.press('Tab')
  await expect(quick.chips.getByRole('button')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(table.rows).toHaveCount(rows)
  await expect(page.getByRole('menuitem', { name: /iron sucrose/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(quick.field).toBeFocused()
  await expect(quick.field).toHaveValue(/iron sucrose/)
  await page.keyboard.press('Enter')
  await expect(table.rows).toHaveCount(rows + 1)

  // Three times Enter: what is asked, its first answer, the line.
  await page.keyboard.type('tylenol 650 po 0815')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: '650 mg' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(quick.field).toHaveValue('tylenol 650 mg po 0815')
  await page.keyboard.press('Enter')
  await expect(table.rows).toHaveCount(rows + 2)
  const oral = table.row('acetaminophen')
  await expect(table.cell(oral, 'Route')).toHaveText('oral')
  await expect(table.cell(oral, 'Start')).toHaveText('08:15')
  await expect(table.cell(oral, 'Dose')).toHaveText('650 mg')
  await expect(table.cell(oral, 'Line')).toHaveText(/^none/)
})

const FOLFOX = [
  'ns 100ml 845-930 kvo port',
  'aloxi .25mg ivp 850',
  'dex 12mg 855-915',
  'oxali 160mg 930-1132 waste 40mg',
  'd5w 250ml 930-1132 carrier',
  'lv 760mg 930-1130 waste 40mg',
  '5fu 760mg push 1140',
  '5fu 4560mg pump 1150',
]

test('a FOLFOX day of eight administrations is typed in less than 200 keys', async ({ page }) => {
  const bench = new Workbench(page)
  const table = new DayTable(page)
  await bench.open()
  await bench.fromMenu('File', 'New day')
  await expect(table.rows).toHaveCount(1)
  let keys = 0
  const press = async (key: string): Promise<void> => {
    keys += 1
    await page.keyboard.press(key)
  }
  const { field } = new QuickAdd(page)
  // A new day puts the focus here by itself; the key has to find the way too.
  await expect(field).toBeFocused()
  await field.blur()
  await press('/')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')
  for (const line of FOLFOX) {
    for (const key of line) await press(key === ' ' ? 'Space' : key)
    await press('Enter')
  }
  await expect(table.rows).toHaveCount(9)
  for (const code of ['96413', '96415', '96411', '96416', '96375', '96367', '96368', 'J9263'])
    await expect(bench.line(code)).toBeVisible()
  await expect(table.cell(table.row('oxaliplatin'), 'Line')).toHaveText('96413 + 96415')
  test.info().annotations.push({ type: 'keys', description: String(keys) })
  expect(keys).toBeLessThan(200)
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 1000, 375])
    test(`the quick line is accessible at ${width}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 812 })
      const quick = new QuickAdd(page)
      await page.goto('./')
      for (const line of ['', 'oxali 170mg 0930-1130 port', 'iron 20xg 0930 1000 oxali piv-1']) {
        await quick.field.fill(line)
        const { violations } = await new AxeBuilder({ page }).include('.quick').analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      }
    })
