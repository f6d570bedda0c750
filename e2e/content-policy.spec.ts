import { expect, test } from './fixtures.ts'

test('the page forbids inline code, eval and other hosts', async ({ page }) => {
  await page.goto('./')
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe-')
  expect(policy).not.toContain('http')
})

test.describe('what the policy forbids', () => {
  test.use({ expectedErrors: [/Content Security Policy/] })

  test('a request to another host is refused by the browser', async ({ page }) => {
    await page.goto('./')
    const violated = await page.evaluate(
      () =>
        new Promise((done) => {
          document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), {
            once: true,
          })
          void fetch('https://elsewhere.example/').catch(() => {})
        }),
    )
    expect(violated).toBe('connect-src')
  })
})
