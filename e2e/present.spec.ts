import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'
import { Workbench } from './pages/workbench.ts'

test.use({ viewport: { width: 1024, height: 768 }, colorScheme: 'dark' })

test('a day before a class: predicted, revealed row by row, a stop tried, reasons one at a time', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.open()
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  await button('Present').click()
  const show = page.getByRole('dialog', { name: 'Presentation' })
  const row = (text: string) => show.getByRole('row').filter({ hasText: text })
  await expect(show.getByText('answers hidden')).toBeVisible()
  await expect(show.getByText(/^96\d{3}/)).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')

  await page.keyboard.press('Enter')
  await show.getByLabel(/^Prediction for palonosetron/).fill('96375')
  await show.getByLabel(/^Prediction for oxaliplatin/).fill('96413 96415×')
  await button('Check').click()
  await expect(show.getByLabel(/^Prediction for oxaliplatin/)).toBeFocused()
  await page.keyboard.type('2')
  await expectAccessible(page, 'predict')
  await button('Check').click()

  await expect(button(/^Reveal next/)).toBeFocused()
  for (let n = 0; n < 5; n += 1) await page.keyboard.press('Space')
  await expect(row('palonosetron')).toContainText('Same.')
  await page.keyboard.press('Shift+Space')
  await expect(row('palonosetron')).not.toContainText('Same.')
  await button('Reveal all').click()
  await expect(row('oxaliplatin')).toContainText('96413, 96415Differs.')
  await expectAccessible(page, 'revealed')

  const stop = show.getByRole('slider', { name: 'Stop of oxaliplatin' })
  await stop.focus()
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('PageDown')
  await expect(stop).toHaveAttribute('aria-valuetext', '10:47, 77 min')
  await expect(row('oxaliplatin')).not.toContainText('96413, 96415')
  const box = await stop.boundingBox()
  if (box === null) throw new Error('the stop is not drawn')
  await page.mouse.move(box.x + 12, box.y + 12)
  await page.mouse.down()
  await page.mouse.move(box.x + 80, box.y + 12, { steps: 4 })
  await page.mouse.up()
  await expect(row('oxaliplatin')).toContainText('96413, 96415')
  await button('Back to the record').click()
  await expect(stop).toHaveAttribute('aria-valuetext', '11:32, 122 min')

  await button('Reasons, one at a time').click()
  await page.keyboard.press('ArrowRight')
  await expect(show.getByText('reason 2 of 4', { exact: true })).toBeVisible()
  // The keys of the page behind it rest.
  await page.keyboard.press('Control+k')
  await page.keyboard.press('F6')
  await page.keyboard.press('ArrowRight')
  await expect(show.getByText('reason 3 of 4', { exact: true })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(show).toHaveCount(0)
  await expect(button('Present')).toBeFocused()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(bench.line('96415')).toBeVisible()
})
