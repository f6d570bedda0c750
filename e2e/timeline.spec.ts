import { expect, test } from './fixtures.ts'
import { Timeline } from './pages/timeline.ts'
import { Workbench } from './pages/workbench.ts'

test.use({ viewport: { width: 1440, height: 900 } })

test('the day is heard as lists by access, each bar with its name', async ({ page }) => {
  const bench = new Workbench(page)
  const timeline = new Timeline(page)
  await bench.open()
  await expect(timeline.group('Port').getByRole('listitem')).toHaveCount(10)
  await expect(timeline.group('No IV access').getByRole('listitem')).toHaveCount(2)
  await expect(
    timeline.bar(/^oxaliplatin, infusion, 09:30 to 11:32, 122 minutes, 96413 and 96415$/),
  ).toBeVisible()
  await expect(timeline.bar(/^palonosetron, IV push, 08:50, 96375$/)).toBeVisible()
  await expect(timeline.bar(/^fluorouracil, pump start, 11:50.*96416$/)).toBeVisible()
  await expect(timeline.bar(/^lorazepam, oral, 08:44, not billed/)).toBeVisible()
})

test('the lanes are one tab stop, and arrow keys go from bar to bar', async ({ page }) => {
  const bench = new Workbench(page)
  const timeline = new Timeline(page)
  await bench.open()
  await timeline.bar(/^dexamethasone/).focus()
  await page.keyboard.press('ArrowDown')
  await expect(timeline.bar(/^oxaliplatin/)).toBeFocused()
  await expect(timeline.bar(/^oxaliplatin/)).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Home')
  await expect(timeline.bars.first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(timeline.bars.last()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Tab')
  await expect
    .poll(() => timeline.bars.evaluateAll((bars) => bars.includes(document.activeElement as HTMLElement)))
    .toBe(false)
})

test('a stop is nudged and typed, the claim follows, a burst is one step of undo', async ({ page }) => {
  const bench = new Workbench(page)
  const timeline = new Timeline(page)
  await bench.open()
  const before = await bench.total.textContent()
  await timeline.bar(/^oxaliplatin/).click()
  const stop = timeline.edge('Stop')
  for (let press = 0; press < 3; press++)
    await stop.getByRole('button', { name: 'Stop 15 minutes earlier' }).click()
  await expect(timeline.time('Stop')).toHaveValue('10:47')
  await expect(timeline.bar(/^oxaliplatin/)).toHaveAccessibleName(/77 minutes, 96413$/)
  await expect(bench.line('96415')).toHaveCount(0)
  await bench.button(/^Undo/).first().click()
  await expect(timeline.time('Stop')).toHaveValue('11:32')
  await expect(bench.total).toHaveText(before ?? '')

  await timeline.time('Stop').fill('+3h')
  await page.keyboard.press('Enter')
  await expect(timeline.time('Stop')).toHaveValue('12:30')
  await expect(timeline.bar(/^oxaliplatin/)).toHaveAccessibleName(/180 minutes, 96413 and 96415 times 2$/)
  await timeline.time('Stop').fill('0900')
  await page.keyboard.press('Enter')
  await expect(timeline.region.getByText('before start')).toBeVisible()
  await expect(timeline.bar(/^oxaliplatin/)).toHaveAccessibleName(/09:30 to 12:30/)
})

test('a stop that is not documented is a state: only a typed time sets it', async ({ page }) => {
  const bench = new Workbench(page)
  const timeline = new Timeline(page)
  await bench.open()
  await timeline.bar(/^oxaliplatin/).click()
  await timeline.time('Stop').fill('')
  await page.keyboard.press('Enter')
  await expect(timeline.bar(/^oxaliplatin/)).toHaveAccessibleName(/from 09:30, stop not documented/)
  await expect(timeline.region.getByText('minutes not documented')).toBeVisible()
  await expect(timeline.edge('Stop').getByRole('button').first()).toBeVisible()
  for (const button of await timeline.edge('Stop').getByRole('button').all())
    await expect(button).toBeDisabled()
  await timeline.time('Stop').fill('1132')
  await page.keyboard.press('Enter')
  await expect(timeline.bar(/^oxaliplatin/)).toHaveAccessibleName(/122 minutes/)
})

test('an interrupted infusion is one lane with its stretches', async ({ page }) => {
  const bench = new Workbench(page)
  const timeline = new Timeline(page)
  await bench.open()
  await bench.fromMenu('File', /R-CHOP/)
  await expect(timeline.bar(/^rituximab/)).toHaveCount(2)
  await expect(timeline.region.getByRole('listitem').filter({ hasText: 'rituximab' })).toHaveCount(1)
})

test('on a phone the day is a list with the times of the selected row', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await page.goto('./')
  const timeline = new Timeline(page)
  await timeline.bar(/^oxaliplatin/).click()
  await timeline.edge('Stop').getByRole('button', { name: 'Stop 5 minutes later' }).click()
  await expect(timeline.time('Stop')).toHaveValue('11:37')
  await expect(timeline.bar(/^oxaliplatin/)).toHaveAccessibleName(/127 minutes/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
})
