import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Bytes, compressed: of the program until the workbench stands, and of it with the tables that every day needs. */
const PROGRAM = 200_000
const WITH_TABLES = 255_000

/** Tables, and the times of a selected bar, are read some time after the page stands, whenever that is on a slow machine. */
const LATER = /\/(?:diagnoses|indications|times-strip)-[^/]+\.js$/

/** Tables and days are data; everything else that is script is the program. */
const DATA = /\/(?:first-tables|containers|folfox)-[^/]*\.js$/

test('the program of the first load is under 200 kB, compressed', async ({ page }) => {
  const pending: Promise<{ readonly data: boolean; readonly bytes: number }>[] = []
  const count = (response: Response): void => {
    // The service worker fetches everything there is, after the page stands.
    if (response.request().resourceType() !== 'script' || response.request().serviceWorker()) return
    if (LATER.test(response.url())) return
    const data = DATA.test(response.url())
    pending.push(response.body().then((body) => ({ data, bytes: gzipSync(body).length })))
  }
  page.on('response', count)
  await page.goto('./', { waitUntil: 'load' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Administrations' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Add an administration' })).toBeVisible()
  // The workbench stands; what is read ahead after that, for paper and for reasons, is not waited for by anybody.
  page.off('response', count)
  const files = await Promise.all(pending)
  const sum = (of: typeof files): number => of.reduce((total, { bytes }) => total + bytes, 0)
  const program = sum(files.filter(({ data }) => !data))
  expect(program).toBeGreaterThan(100_000)
  expect(program).toBeLessThan(PROGRAM)
  expect(sum(files)).toBeLessThan(WITH_TABLES)
})
