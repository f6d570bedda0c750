import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'
import { Workbench } from './pages/workbench.ts'

test('a day, its claim, every reason, a changed stop, and back', async ({ page }) => {
  const bench = new Workbench(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await bench.open()
  await expect(bench.line('96413')).toBeVisible()
  await expect(bench.line('96415')).toBeVisible()
  const before = await bench.total.textContent()

  const closed = await bench.lines.count()
  expect(closed).toBeGreaterThan(10)
  for (let left = closed; left > 0; left--) await bench.lines.first().click()
  await expect(bench.lines).toHaveCount(0)
  for (const line of await bench.claim.getByRole('region').getByRole('list').all())
    if ((await line.getByRole('button', { name: /^R-/ }).count()) === 0)
      expect(await line.getByRole('listitem').count()).toBe(0)

  await bench.bar(/^oxaliplatin/i).click()
  const stop = page.getByRole('group', { name: 'Stop' })
  for (const step of ['15 minutes', '15 minutes', '5 minutes'])
    await stop.getByRole('button', { name: `Stop ${step} earlier` }).click()
  await expect(bench.line('96415')).toHaveCount(0)
  await expect(bench.total).not.toHaveText(before ?? '')

  // Presses that a slow machine spreads out are steps of their own: back to where nothing is left to undo.
  const undo = bench.button(/^Undo/).first()
  await expect(async () => {
    if (await undo.isEnabled()) await undo.click({ timeout: 1000 })
    await expect(undo).toBeDisabled({ timeout: 1000 })
  }).toPass()
  await expect(bench.line('96415')).toBeVisible()
  await expect(bench.total).toHaveText(before ?? '')
})

test('a reason names its rule, and the rule opens in words', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.line('96413').click()
  await bench.claim.getByRole('button', { name: /^R-/ }).first().click()
  await expect(page.getByRole('dialog', { name: /^R-/ })).toContainText(/Where it stands|This rule is ours/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: /^R-/ })).toHaveCount(0)
})

test('setting, payer and date are part of the day and can be undone', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await page.getByRole('radio', { name: 'Facility' }).check({ force: true })
  await expect(bench.claim.getByText(/facility/)).toBeVisible()
  await bench.button(/^Undo/).first().click()
  await expect(page.getByRole('radio', { name: 'Office' })).toBeChecked()

  await bench.button(/^Date of service/).click()
  await expect(
    page.getByRole('dialog', { name: 'Date of service' }).getByLabel('Date of service'),
  ).toBeFocused()
  await bench.button('Next day').click()
  await page.keyboard.press('Escape')
  await expect(bench.button('Date of service, 7 Oct 2026')).toBeVisible()

  await page.getByRole('button', { name: 'Remove C18.7' }).click()
  await expect(page.getByRole('button', { name: 'Remove C18.7' })).toHaveCount(0)
  await bench.toast.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Remove C18.7' })).toBeVisible()
})

test('the claim is announced once the edits pause', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await page.getByRole('radio', { name: 'Facility' }).check({ force: true })
  await expect(page.getByRole('status').filter({ hasText: /^Claim: \d+ lines, [\d,]+\.\d\d$/ })).toHaveCount(
    1,
  )
})

test('a code that was expected is asked for, and the rule that withheld it answers', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await page.keyboard.press('w')
  await page.keyboard.type('96361')
  await page.keyboard.press('Enter')
  const answer = page.getByRole('region', { name: 'Why not 96361' })
  await expect(answer).toContainText('96361 is not on this claim.')
  await expect(answer.getByRole('button', { name: /^R-/ }).first()).toBeVisible()
  await answer.getByRole('button', { name: 'Close the answer' }).click()
  await expect(answer).toHaveCount(0)
})

test('the claim is saved with its reasons', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  const saving = page.waitForEvent('download')
  await bench.fromMenu('File', /^Save claim file/)
  const download = await saving
  expect(download.suggestedFilename()).toBe('2026-10-06-folfox-6-cycle-3-claim.json')
  const claim = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(claim.format).toBe('infusion-day-claim/1')
  expect(claim.lines[0].because.length).toBeGreaterThan(0)
})
