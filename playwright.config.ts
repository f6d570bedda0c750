import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/chromium.mjs'

const browser = findChromium()
const port = process.env['PORT'] ?? '4173'
const address = `http://localhost:${port}`

export default defineConfig({
  testDir: 'e2e',
  // Walks with many accessibility checks take their time on a small machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/tests/playwright.json' }]],
  use: {
    baseURL: address,
    trace: 'retain-on-failure',
    launchOptions: browser ? { executablePath: browser } : {},
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1280, height: 800 } } }],
  webServer: {
    command: `npm run -s build && npx vite preview --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: !process.env['CI'],
    timeout: 120_000,
  },
})
