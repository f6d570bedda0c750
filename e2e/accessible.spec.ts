import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { Workbench } from './pages/workbench.ts'

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 1000, height: 760 },
] as const

const OPENED = {
  'menus and panels of the day': [/^File$/, /^View$/, /^Date of service/, /^Patient,/],
  'panels of visit and diagnosis': [/^Visit,/, 'Add diagnosis'],
  dialogs: [/^Keys/, 'Receipt', 'Per line, per year'],
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of SCREENS)
    test(`the workbench at ${viewport.width}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize(viewport)
      const bench = new Workbench(page)
      await bench.open()
      await expectAccessible(page, 'the day')
      // Tall enough that no row lies half under the heads that stay in sight.
      await page.setViewportSize({ width: viewport.width, height: 3600 })
      await bench.line('96413').click()
      await bench.line('J9263').click()
      await bench.findings.getByRole('button', { expanded: false }).first().click()
      await expectAccessible(page, 'open lines and an open finding')
      await bench.bar(/^oxaliplatin/i).click()
      await expectAccessible(page, 'a selected bar')
    })

  for (const [what, names] of Object.entries(OPENED))
    test(`${what}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width: 1440, height: 900 })
      const bench = new Workbench(page)
      await bench.open()
      for (const name of names) {
        await bench.button(name).click()
        await expectAccessible(page, String(name))
        await page.keyboard.press('Escape')
      }
    })

  test(`a file that was not read, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const bench = new Workbench(page)
    await bench.open()
    await bench.openFile('bad.json', '{}')
    await expectAccessible(page, 'a file that was not read')
  })

  test(`the phone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 375, height: 812 })
    await page.goto('./')
    for (const part of [/^Day/, /^Claim/, /^Findings/, /^More/]) {
      await page.getByRole('navigation').getByRole('button', { name: part }).click()
      await expectAccessible(page, String(part))
    }
    await page.getByRole('button', { name: 'Edit' }).click()
    await expectAccessible(page, 'the day as a dialog')
  })
}
