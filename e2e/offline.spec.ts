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

  const worker = path.join(folder, 'sw.js')
  const source = await readFile(worker, 'utf8')
  await writeFile(worker, source.replace(/const version = "/, 'const version = "next-'))
  const before = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const incoming = registration.installing ?? registration.waiting
    if (incoming === null) return 'no update'
    while (incoming.state === 'installing') await new Promise((tick) => setTimeout(tick, 20))
    return `${incoming.state}, ${registration.active?.state}`
  })
  expect(before).toBe('installed, activated')

  await page.reload()
  const after = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const changed = new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
    )
    registration.waiting?.postMessage('skip-waiting')
    await changed
    return registration.waiting === null
  })
  expect(after).toBe(true)

  await host.close()
  await rm(folder, { recursive: true })
})
