import { expect, test } from './fixtures.ts'
import { Workbench } from './pages/workbench.ts'

const OWN = JSON.stringify({
  format: 'infusion-day-policy/1',
  id: 'valley-plan',
  name: 'Valley plan',
  from: '2020-01-01',
  switches: { pumpCode: 'G0498', sequestration: 'off' },
})

test('two readings in a line: priced, chosen, said in the head, printed in the receipt, taken back', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.open()
  const line = bench.line('96416')
  await expect(line).toContainText('two readings')
  await line.click()
  const group = bench.claim.getByRole('radiogroup', { name: 'Start of a pump' })
  await expect(group.getByRole('radio')).toHaveCount(2)
  await expect(group.getByRole('radio', { name: /supplier/ })).toBeChecked()
  await group.getByRole('radio', { name: /practice’s own/ }).click()
  await expect(bench.line('G0498')).toBeVisible()
  await expect(bench.claim.getByRole('button', { name: 'Medicare, 1 switch changed' })).toBeVisible()
  await page.getByRole('button', { name: 'Receipt', exact: true }).click()
  const receipt = bench.dialog(/^Tables for/)
  await expect(receipt.getByRole('row', { name: /Start of a pump/ })).toContainText('decides the claim')
  await expect(receipt.getByText(/Fingerprint/)).toContainText(/[0-9a-f]{4} [0-9a-f]{4}/)
  await receipt.getByRole('button', { name: 'All switches…' }).click()
  const policy = bench.dialog('Policy')
  await expect(policy.getByText('1 switch changed by this site')).toBeVisible()
  await policy.getByRole('button', { name: 'Back to the profile: Start of a pump' }).click()
  await page.keyboard.press('Escape')
  await expect(bench.line('96416')).toBeVisible()
})

test('the choice is kept, and holds for the next day too', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.findings.getByRole('button', { name: /owner of the pump/ }).click()
  await bench.findings.getByRole('radio', { name: /practice’s own/ }).click()
  await expect(bench.line('G0498')).toBeVisible()
  await page.waitForTimeout(2000)
  await page.reload()
  await expect(bench.line('G0498')).toBeVisible()
})

test('a profile is loaded from a file, faults are named with their place, and it can be removed', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.fromMenu('View', /^Policy and switches/)
  const policy = bench.dialog('Policy')
  const load = async (text: string) => {
    const chosen = page.waitForEvent('filechooser')
    await policy.getByRole('button', { name: 'Load a profile…' }).click()
    await (await chosen).setFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  }
  await load(OWN.replace('"off"', '"sometimes"'))
  await expect(policy.getByRole('row', { name: /switches\.sequestration/ })).toContainText('must be one of')
  await load(OWN)
  await expect(policy.getByRole('button', { name: 'Remove profile Valley plan' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bench.line('G0498')).toBeVisible()
  await expect(bench.claim.getByText(/Valley plan/)).toBeVisible()
  await page.waitForTimeout(2000)
  await page.reload()
  await expect(bench.line('G0498')).toBeVisible()
  await bench.fromMenu('View', /^Policy and switches/)
  await policy.getByRole('button', { name: 'Remove profile Valley plan' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/No profile describes the payer “valley-plan”/)).toBeVisible()
  await expect(bench.line('96416')).toBeVisible()
})

test('a day whose payer is unknown says that it is coded as Medicare', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.openFile(
    'day.json',
    '{"format":"infusion-day/1","id":"d","setting":"office","date":"2026-10-06","payer":"acme","administrations":[]}',
  )
  await expect(
    page.getByText('No profile describes the payer “acme”. The day is coded as Medicare.'),
  ).toBeVisible()
})
