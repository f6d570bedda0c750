import { expect, test } from './fixtures.ts'
import { Workbench } from './pages/workbench.ts'

test('the day is there again after a reload', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.fromMenu('File', 'Iron by vein')
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: /Label of the day/ })).toHaveValue('Iron by vein')
})

test('a browser that keeps nothing says so and offers the file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => ({
        open: () => {
          throw new Error('refused')
        },
      }),
    })
  })
  const bench = new Workbench(page)
  await bench.open()
  await expect(page.getByText('Not saved in this browser. Save a file.')).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('status').getByRole('button', { name: 'Save file' }).click()
  expect((await saving).suggestedFilename()).toMatch(/\.json$/)
})

test('the theme is kept, and follows the system until it is chosen', async ({ page }) => {
  const bench = new Workbench(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await bench.open()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await bench.fromMenu('View', 'Dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
