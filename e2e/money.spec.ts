import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'
import { Money } from './pages/money.ts'
import { Workbench } from './pages/workbench.ts'

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
  await expect(drug).toContainText('1 × 200 mg, 40 mg left, 80 units of waste')
  await expect(drug).toContainText('320 + 80 = 400')
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
  await row.getByRole('button', { name: 'Remove asp-october.csv' }).press('Enter')
  await expect(amount).toHaveText(before ?? '')
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeFocused()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
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
  await money.bases.getByRole('radio', { name: 'clinic for the claim' }).press(' ')
  await expect(money.total).toContainText('$1,300.00')
  await page.getByText('Line by line').click()
  const line = page.getByRole('table', { name: 'Lines by price basis' }).getByRole('row', { name: /^96413/ })
  await expect(line).toContainText('Physician fee schedule 2026, release RVU26D, from 1 Jan 2026')
  await expect(line).toContainText('clinic, from')
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

test('the published day is a lesson: as printed, as supported, and a day to open', async ({ page }) => {
  const money = new Money(page)
  await money.open()
  const lesson = page.getByRole('table', { name: 'A published FOLFOX day, line by line' })
  await expect(lesson.getByRole('row', { name: /Sum of the first table/ })).toContainText('5,362.00')
  await expect(lesson.getByRole('row', { name: /Sum of the second/ })).toContainText('5,990.00')
  await expect(page.getByRole('table', { name: 'The published day over a year' })).toContainText('370,080.00')
  await page.getByRole('button', { name: 'Open this day with the sample charges' }).press('Enter')
  await expect(page.getByText('$5,990.00').first()).toBeVisible()
  await page.getByRole('button', { name: 'Per line, per year' }).press('Enter')
  const anatomy = page.getByRole('dialog', { name: 'Anatomy of the amount' })
  await expect(anatomy.getByRole('row', { name: /^Total/ })).toContainText('5,092.00')
  await expect(anatomy).toContainText('240 such days')
})

test('a drug code is looked up by a brand, and an ended one leads to its successor', async ({ page }) => {
  await page.goto('./#reference')
  const table = page.getByRole('table', { name: 'Drug codes' })
  await expect(table.getByRole('button', { name: /^J/ }).first()).toBeVisible()
  expect(await table.getByRole('row').count()).toBeLessThan(120)
  await page.getByLabel('Find a drug').fill('adrucil')
  await table.getByRole('button', { name: /^J9190/ }).press('Enter')
  const detail = page.getByRole('complementary', { name: 'The chosen code' })
  await expect(detail).toContainText('ended 30 Sep 2026')
  await expect(detail.getByRole('table', { name: 'Payment limits of J9190' })).toContainText('no price')
  await detail.getByRole('button', { name: 'J9192' }).first().press('Enter')
  await expect(detail.getByRole('heading', { level: 3 })).toContainText('J9192')
  await expect(detail).toContainText('facility: unknown')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`money and reference are accessible, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const money = new Money(page)
    await money.open()
    await money.choose('wrong.csv', 'code,amount\n96413,cheap\n')
    await page.getByText('Line by line').click()
    await expectAccessible(page, 'money')
    // The same elements in one column: once is enough.
    if (colorScheme === 'light') {
      await page.setViewportSize({ width: 375, height: 812 })
      await page.getByRole('heading', { name: 'Dose chain' }).waitFor()
      await expectAccessible(page, 'money on a phone')
      await page.setViewportSize({ width: 1440, height: 900 })
    }
    await page.goto('./#reference')
    await page.getByLabel('Find a drug').fill('bevacizumab')
    await page.getByRole('button', { name: /^Q5107/ }).click()
    await expectAccessible(page, 'reference')
  })

test('other prices are taken back by undo and brought again by redo', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  const prices = page.getByRole('combobox', { name: 'Prices' })
  const total = await bench.total.first().textContent()
  await prices.selectOption('No prices')
  await expect(bench.total).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(prices).toHaveValue('medicare')
  await expect(bench.total.first()).toHaveText(total ?? '')
  await page.keyboard.press('Control+Shift+z')
  await expect(prices).toHaveValue('none')
})
