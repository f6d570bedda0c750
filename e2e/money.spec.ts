import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'
import { Money } from './pages/money.ts'

test.use({ viewport: { width: 1440, height: 900 } })

/** A quarter as it is published: three lines above the head, a limit that no real quarter has. */
const QUARTER = [
  'Payment Allowance Limits for Medicare Part B Drugs,,,,,,,,,,',
  '"Effective October 1, 2026 through December 31, 2026",,,,,,,,,,',
  ',,,,,,,,,,',
  'HCPCS Code,Short Description,HCPCS Code Dosage,Payment Limit,Co-insurance Percentage,Vaccine AWP%,Vaccine Limit,Blood AWP%,Blood limit,Clotting Factor,Notes',
  'J9263,Oxaliplatin,0.5 MG,1.000,20.000,,,,,,',
  'Q0000,Not in any table,1 MG,5.000,20.000,,,,,,',
].join('\r\n')

test('a dose is changed: units, waste, NDC quantity and dollars follow', async ({ page }) => {
  const money = new Money(page)
  await money.open()
  const drug = money.drug('J9263')
  await expect(drug).toContainText('× 320')
  await expect(drug).toContainText('1 × 200 mg, 40 mg left, 80 units')
  const ndc = page.getByLabel('NDC of J9263', { exact: true })
  await expect(ndc.locator('option').nth(1)).toBeAttached()
  const liquid = (await ndc.locator('option').allTextContents()).findIndex((text) => /^\d{5}-/.test(text))
  await ndc.selectOption({ index: liquid })
  await page.getByLabel('NDC unit of J9263').selectOption('ME')
  await expect(money.ndcBlock('J9263')).toContainText(/N4\d{11}ME160/)
  const before = await money.total.textContent()

  const dose = drug.getByLabel(/^Dose given, oxaliplatin/i)
  await dose.fill('150 mg')
  await dose.press('Enter')
  await expect(drug).toContainText('× 300')
  await expect(drug).toContainText('nothing left')
  await expect(money.ndcBlock('J9263')).toContainText(/N4\d{11}ME150/)
  await expect(money.total).not.toHaveText(before ?? '')

  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(drug).toContainText('× 320')
  await expect(money.total).toHaveText(before ?? '')
})

test('a quarter from a file prices its days, stays over a reload and is removed', async ({ page }) => {
  const money = new Money(page)
  await money.open()
  const amount = money.drug('J9263').locator('.money-chain-amount')
  await expect(amount).toHaveText(/^[\d,]+\.\d\d$/)
  const before = await amount.textContent()
  await money.drop('asp-october.csv', QUARTER)
  await expect(amount).toHaveText('400.00')
  const row = money.files.getByRole('row', { name: /asp-october\.csv/ })
  await expect(row).toContainText('October to December 2026')
  await page.getByText('asp-october.csv: 1 row not used').click()
  await expect(page.getByRole('row', { name: /Q0000/ })).toContainText('no such code')

  await page.reload()
  await expect(amount).toHaveText('400.00')
  await row.getByRole('button', { name: 'Remove asp-october.csv' }).click()
  await expect(amount).toHaveText(before ?? '')
  await page.reload()
  await expect(amount).toHaveText(before ?? '')
})

test('a list of one’s own is a basis, and a choice of the prices', async ({ page }) => {
  const money = new Money(page)
  await money.open()
  await money.choose('clinic.csv', 'code,amount\nJ9263,2.50\n96413,300\n')
  await expect(money.bases.getByRole('columnheader', { name: 'clinic' })).toBeVisible()
  await page.getByRole('link', { name: 'Day', exact: true }).click()
  await page.getByLabel('Prices').selectOption('clinic')
  await page.getByRole('link', { name: 'Money' }).click()
  await expect(money.total).toContainText('$1,300.00')
})

test('a list with a wrong row is refused with the row, and prices stay', async ({ page }) => {
  const money = new Money(page)
  await money.open()
  const before = await money.total.textContent()
  await money.choose('wrong.csv', 'code,amount\nJ9263,2.50\n96413,cheap\n')
  const answer = page.getByRole('status').filter({ hasText: 'wrong.csv' })
  await expect(answer).toContainText('was not taken: 1 fault')
  await expect(answer.getByRole('row', { name: /row 3/ })).toContainText('"cheap"')
  await expect(money.files).toHaveCount(0)
  await expect(money.total).toHaveText(before ?? '')
  await money.choose('wrong-asp.csv', QUARTER.replace('1.000', 'one'))
  await expect(page.getByRole('status').filter({ hasText: 'wrong-asp.csv' })).toContainText('row 5')
})

test('a cost gives a margin, discarded units included', async ({ page }) => {
  const money = new Money(page)
  await money.open()
  const row = money.margin.getByRole('row', { name: /J9263/ })
  await row.getByLabel('Cost of J9263, dollars').fill('0.05')
  await row.getByLabel('Cost of J9263, dollars').press('Enter')
  await expect(row).toContainText('20.00')
  await page.reload()
  await expect(row.getByLabel('Cost of J9263, dollars')).toHaveValue('0.050')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`money is accessible, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const money = new Money(page)
    await money.open()
    await money.choose('wrong.csv', 'code,amount\n96413,cheap\n')
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
    await page.setViewportSize({ width: 375, height: 812 })
    await page.getByRole('heading', { name: 'Dose chain' }).waitFor()
    const phone = await new AxeBuilder({ page }).withTags(tags).analyze()
    expect(phone.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
  })
