import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'
import { DayTable } from './pages/day-table.ts'
import { Workbench } from './pages/workbench.ts'

const given = (id: string, drug: string, dose: number, start: string, stop: string) => ({
  id,
  drug,
  route: 'iv-infusion',
  start: `2026-10-06T${start}`,
  stop: `2026-10-06T${stop}`,
  dose: { value: dose, unit: 'mg' },
})

const DAY = JSON.stringify({
  format: 'infusion-day/1',
  id: 'bad-day',
  setting: 'office',
  date: '2026-10-06',
  diagnoses: ['C18.7'],
  administrations: [
    given('a1', 'bevacizumab-awwb', 400, '09:30', '11:00'),
    given('a2', 'iron sucrose', 200, '12:00', '13:00'),
    given('a3', 'iron sucrose', 200, '12:00', '13:00'),
  ],
})

test('a finding is acknowledged by keyboard, taken back, opened again by other facts, and printed', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.openFile('bad-day.json', DAY)
  const row = bench.findings.getByRole('button', { name: /entered twice/ })
  await expect(row).toContainText('CO-18')
  const total = await bench.total.textContent()
  await row.press('Enter')
  const reason = bench.findings.getByLabel('Reason to acknowledge it')
  await reason.press('Enter')
  await expect(bench.findings.getByText('a reason is needed')).toBeVisible()
  await reason.fill('two <b>bags</b>')
  await expectAccessible(page, 'a reason')
  await reason.press('Enter')
  await expect(row).toBeFocused()
  await expect(row).toContainText('acknowledged')
  await expect(bench.findings.getByText(/1 acknowledged/)).toBeVisible()
  await expect(bench.findings.getByText('two <b>bags</b>')).toBeVisible()
  await expect(bench.total).toHaveText(total ?? '')

  await page.keyboard.press('Control+z')
  await expect(row).toContainText('CO-18')
  await page.keyboard.press('Control+Shift+z')
  await expect(row).toContainText('acknowledged')

  const table = new DayTable(page)
  const stop = async (place: number, typed: string): Promise<void> => {
    await table.cell(table.rows.nth(place), 'Stop').dblclick()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
  }
  await stop(1, '1310')
  await stop(2, '1310')
  await expect(row).toContainText('facts changed')
  await expect(bench.findings.getByText(/Acknowledged for iron sucrose 12:00 to 13:00/)).toBeVisible()

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/Open\. Acknowledged for iron sucrose/)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  await stop(2, '1320')
  await expect(bench.findings.getByText('no longer arises')).toBeVisible()
})

test('authorizations: entered, compared, changed, removed and put back', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.openFile('bad-day.json', DAY)
  await bench.button('Authorizations, none').click()
  const dialog = bench.dialog('Authorizations')
  const number = dialog.getByRole('textbox', { name: 'Number' })
  await expect(number).toBeFocused()
  await dialog.getByLabel('Last day').fill('2026-10-05')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('a number is needed')).toBeVisible()
  await expect(number).toBeFocused()
  await number.fill('PA-7')
  await dialog.getByLabel('Drug').fill('Mvasi')
  await dialog.getByLabel('Units in all').fill('200')
  await dialog.getByLabel('Units used before').fill('100')
  await page.keyboard.press('Enter')
  const ledger = dialog.getByRole('row', { name: /PA-7/ })
  await expect(ledger.getByRole('cell').nth(4)).toHaveText('60')
  await expect(dialog.getByText('item 23')).toBeVisible()
  await dialog.getByText('Renewal', { exact: true }).click()
  await expect(dialog.getByText(/imaging response/)).toBeVisible()
  await expectAccessible(page, 'authorizations')
  await page.keyboard.press('Escape')
  const expired = bench.findings.getByRole('button', { name: /PA-7: expired/ })
  await expect(expired).toContainText('CO-197')

  await bench.button('Authorizations, 1').click()
  await dialog.getByRole('button', { name: 'Change PA-7' }).click()
  await dialog.getByLabel('Last day').fill('2026-12-31')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Remove PA-7' }).click()
  await expect(dialog.getByText('No authorization is entered')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(expired).toHaveCount(0)
  await bench.toast.getByRole('button', { name: 'Undo' }).click()
  await expect(bench.button('Authorizations, 1')).toBeVisible()
})

test('denials: from a finding to its code and back, found by words; the level of a visit', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.open()
  await bench.openFile('bad-day.json', DAY)
  const row = bench.findings.getByRole('button', { name: /entered twice/ })
  await row.click()
  await bench.findings.getByRole('link', { name: 'CO-18' }).click()
  const denial = page.getByRole('listitem').filter({ hasText: 'exact duplicate' })
  await expect(denial.first()).toBeFocused()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page, `denials, ${colorScheme}`)
  }
  await denial.getByRole('button', { name: /entered twice/ }).click()
  await expect(row).toBeFocused()
  await expect(row).toHaveAttribute('aria-expanded', 'true')

  await page.getByRole('link', { name: 'Denials' }).click()
  await page.getByLabel('Find a denial').fill('authorization exceeded')
  await expect(page.getByRole('heading', { name: /^CO-198/ })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1)

  // An address with a number that the list does not have says so, and shows the list.
  await page.goto('#denials/xyz')
  await expect(page.getByRole('alert').filter({ hasText: 'number xyz' })).toBeVisible()

  await page.getByRole('link', { name: 'Day', exact: true }).click()
  await bench.button(/^Visit, /).click()
  await bench.button('Level by decision or time…').click()
  await expect(bench.dialog('Visit level').getByText('No level yet')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bench.button(/^Visit, /)).toBeFocused()

  await page.getByRole('link', { name: 'Denials' }).click()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('Level of the visit')
  await page.getByRole('option', { name: /Level of the visit/ }).click()
  const helper = bench.dialog('Visit level')
  await expect(helper.getByText('No level yet')).toBeVisible()
  await helper.getByRole('radio', { name: /^moderate: one chronic/ }).check()
  await helper.getByRole('radio', { name: /^moderate: moderate risk/ }).check()
  await helper.getByLabel('Total time').fill('20')
  await expect(helper.getByText(/problems and risk/)).toBeVisible()
  await expect(helper.getByText('99214 is not on the claim.')).toBeVisible()
  await helper.getByLabel('Separately identifiable').selectOption('yes')
  await expect(helper.getByText(/On the claim: 99214-25/)).toBeVisible()
  await expectAccessible(page, 'visit level')
  await helper.getByRole('button', { name: 'Put 99214 on the day' }).click()
  await page.getByRole('link', { name: 'Day', exact: true }).click()
  await expect(bench.line('99214')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(bench.line('99214')).toHaveCount(0)
})
