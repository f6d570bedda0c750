import { expect, test } from './fixtures.ts'
import { Workbench } from './pages/workbench.ts'

test('on paper: the day, every line with its reasons, what is not billed, tables and fingerprint', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.open()
  await expect(bench.line('96413')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('article', { name: 'Coding worksheet' })
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Coding worksheet: FOLFOX-6, cycle 3')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  for (const title of ['The day', 'Claim lines', 'Not billed', 'Findings', 'Reasons', 'Tables and choices'])
    await expect(sheet.getByRole('heading', { name: title })).toBeVisible()
  await expect(sheet.getByRole('row', { name: /^96415 1 oxaliplatin/ })).toContainText(/R-TIME-2 \(\d/)
  await expect(sheet.getByRole('row', { name: /^Total/ })).toContainText('661.08')
  await expect(sheet.getByText(/91 to 150 minutes/)).toBeVisible()
  await expect(sheet.getByText(/Fingerprint of facts, tables and policy: [0-9a-f]{4} /)).toBeVisible()
  for (const blank of ['Coder', 'Date', 'Reviewed by'])
    await expect(sheet.getByText(blank, { exact: true })).toBeVisible()
})

test('a missing stop prints its range and the query', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.bar(/^oxaliplatin/i).click()
  await page.keyboard.press('Shift+S')
  await expect(bench.claim.getByText(/Range while one fact is open/)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('article', { name: 'Coding worksheet' })
  await expect(sheet.getByText(/Query to the nurse: Oxaliplatin/)).toBeVisible()
  await expect(sheet.getByRole('row', { name: /^91–150 min/ })).toBeVisible()
  await expect(sheet.getByRole('cell', { name: 'not documented' })).toBeVisible()
})

test('the print command draws the worksheet before the dialog of the browser opens', async ({ page }) => {
  const bench = new Workbench(page)
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'))
      document.title = document.querySelector('article')?.textContent?.slice(0, 16) ?? 'nothing'
      dispatchEvent(new Event('afterprint'))
    }
  })
  await bench.open()
  await page.keyboard.press('Control+p')
  await expect(page).toHaveTitle('Coding worksheet')
  await expect(page.getByRole('article')).toHaveCount(0)
})
