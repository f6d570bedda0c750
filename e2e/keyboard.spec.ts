import { expect, test } from './fixtures.ts'
import { Workbench } from './pages/workbench.ts'

test('arrow keys go from line to line, Enter opens, Space closes', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.line('96413').focus()
  await page.keyboard.press('ArrowDown')
  await expect(bench.line('96415')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(bench.line('96415')).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Space')
  await expect(bench.line('96415')).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('End')
  await expect(bench.line('96415')).not.toBeFocused()
  await page.keyboard.press('Home')
  await expect(bench.line('96413')).toBeFocused()
})

test('F6 goes round the regions, and back with Shift', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  const names: string[] = []
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('F6')
    names.push(
      await page.evaluate(
        () => document.activeElement?.closest('[data-region]')?.getAttribute('aria-label') ?? 'lower right',
      ),
    )
  }
  expect(new Set(names).size).toBeGreaterThanOrEqual(4)
  expect(names).toContain('Claim')
  expect(names).toContain('Timeline')
  const last = names.at(-2)
  await page.keyboard.press('Shift+F6')
  expect(
    await page.evaluate(
      () => document.activeElement?.closest('[data-region]')?.getAttribute('aria-label') ?? 'lower right',
    ),
  ).toBe(last)
})

test('the whole page can be walked with Tab alone', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await page.locator('body').focus()
  const seen = new Set<string>()
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press('Tab')
    const where = await page.evaluate(() => {
      const at = document.activeElement
      return at === null || at === document.body
        ? 'out'
        : `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent} ${at.className}`
    })
    if (where === 'out') break
    seen.add(where)
  }
  expect([...seen].some((where) => where.includes('Receipt'))).toBe(true)
})

test('a letter key works outside fields only, and can be switched off', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await page.keyboard.press('?')
  await expect(bench.dialog('Keys')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bench.dialog('Keys')).toHaveCount(0)

  const label = page.getByRole('textbox', { name: /Label of the day/ })
  await label.fill('')
  await label.press('?')
  await expect(label).toHaveValue('?')
  await expect(bench.dialog('Keys')).toHaveCount(0)

  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Off' }).click()
  await page.keyboard.press('?')
  await expect(bench.dialog('Keys')).toHaveCount(0)
})

test('undo and redo by keys', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  const facility = page.getByRole('radio', { name: 'Facility' })
  await facility.check({ force: true })
  await page.keyboard.press('Control+z')
  await expect(facility).not.toBeChecked()
  await page.keyboard.press('Control+Shift+z')
  await expect(facility).toBeChecked()
})
