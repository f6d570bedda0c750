import { expect, test } from './fixtures.ts'

test.use({ viewport: { width: 375, height: 812 } })

test('nothing is wider than the phone, and every part can be reached', async ({ page }) => {
  await page.goto('./')
  const parts = page.getByRole('navigation', { name: 'Parts of the day' })
  for (const part of [/^Day/, /^Claim/, /^Findings/, /^More/]) {
    await parts.getByRole('button', { name: part }).click()
    await expect(parts.getByRole('button', { name: part })).toHaveAttribute('aria-current', 'page')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(375)
  }
})

test('a line opens to its reasons', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: /^Claim/ }).click()
  await page.getByRole('button', { name: /^96413/ }).click()
  await expect(page.getByRole('button', { name: /^R-/ }).first()).toBeVisible()
})

test('the settings of the day are a dialog', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Edit' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Facility' }).check({ force: true })
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('banner')).toContainText('Facility')
})
