import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { serveFolder } from './static-server.ts'

test.use({ expectedErrors: [/Failed to load resource/] })

async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('works without a network after one visit, from any path of a host', async ({ page, context }) => {
  const host = await serveFolder('dist', '/clinic/tools/workbench/')
  await page.goto(host.address)
  await controlled(page)
  await host.close()
  await context.setOffline(true)

  // Proof that the network is really gone, so that what follows comes from the store.
  const uncached = await page.evaluate(() =>
    fetch('./not-there.json').then(
      () => 'answered',
      () => 'failed',
    ),
  )
  expect(uncached).toBe('failed')

  await page.reload()
  await expect(heading(page)).toBeVisible()
})

test('a new version waits until it is asked for', async ({ page }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'workbench-'))
  await cp('dist', folder, { recursive: true })
  const host = await serveFolder(folder, '/')
  await page.goto(host.address)
  await controlled(page)

  const before = await page.title()
  const replaceIn = async (file: string, old: RegExp, next: string): Promise<void> => {
    const at = path.join(folder, file)
    await writeFile(at, (await readFile(at, 'utf8')).replace(old, next))
  }
  await replaceIn('sw.js', /const version = "/, 'const version = "next-')
  await replaceIn('index.html', /<title>.*<\/title>/, '<title>The next version</title>')

  // What the page does by itself each hour.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
  const change = page.getByRole('button', { name: 'Change to it' })
  await expect(change).toBeVisible()

  await page.reload()
  await expect(change).toBeVisible()
  await expect(page).toHaveTitle(before)

  // A person asks after the page has come to rest. Chromium can leave the old worker in charge for minutes where it
  // is asked while the page still loads its parts.
  await page.waitForLoadState('networkidle')
  await change.click()
  await expect(page).toHaveTitle('The next version')
  await expect(change).toHaveCount(0)

  await host.close()
  await rm(folder, { recursive: true })
})
