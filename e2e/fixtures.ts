import { test as base, expect } from '@playwright/test'

type Guard = {
  /** Console messages that a test causes on purpose. */
  readonly expectedErrors: readonly RegExp[]
  readonly guard: undefined
}

/** Every test fails on a console error, an uncaught error, or a request that leaves the page's own origin. */
export const test = base.extend<Guard>({
  expectedErrors: [[], { option: true }],
  guard: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const problems: string[] = []
      const report = (problem: string): void => {
        if (!expectedErrors.some((expected) => expected.test(problem))) problems.push(problem)
      }
      context.on('console', (message) => {
        if (message.type() === 'error') report(`console: ${message.text()}`)
      })
      context.on('weberror', (error) => report(`uncaught: ${error.error().message}`))
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url())
        const own = hostname === new URL(baseURL ?? '').hostname
        if (protocol.startsWith('http') && !own) report(`request to ${request.url()}`)
      })
      await use(undefined)
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
