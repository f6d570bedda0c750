import { expect, test } from './fixtures.ts'

test('a tour of every page asks no other host for anything', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const links = page.getByRole('navigation').getByRole('link')
  await links.first().waitFor()
  const count = await links.count()
  for (let index = 0; index < count; index++) {
    await links.nth(index).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  // The guard of every test fails on a request that left; this proves that the guard would see one.
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.reload()
  expect(requests.length).toBeGreaterThan(0)
})
