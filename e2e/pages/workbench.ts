import type { Locator, Page } from '@playwright/test'

/** The page as a person finds it: everything by its role and its words. */
export class Workbench {
  readonly page: Page
  readonly claim: Locator
  readonly lines: Locator
  readonly timeline: Locator
  readonly findings: Locator
  readonly toast: Locator

  constructor(page: Page) {
    this.page = page
    this.claim = page.getByRole('region', { name: 'Claim', exact: true })
    this.lines = this.claim.getByRole('region').getByRole('listitem').getByRole('button', { expanded: false })
    this.timeline = page.getByRole('region', { name: 'Timeline' })
    this.findings = page.getByRole('region', { name: 'Findings' })
    this.toast = page.getByRole('status')
  }

  async open(): Promise<void> {
    await this.page.goto('./')
    await this.claim.getByRole('heading', { name: 'Claim' }).waitFor()
  }

  /** The closed or open line of a code; the first, where the code stands on several. */
  line(code: string): Locator {
    return this.claim.getByRole('button', { name: new RegExp(`^${code}\\b`) }).first()
  }

  get total(): Locator {
    return this.claim.getByText(/^\$[\d,]+\.\d\d$/)
  }

  bar(words: RegExp): Locator {
    return this.timeline.getByRole('button', { name: words }).first()
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  async fromMenu(menu: 'File' | 'View', item: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: menu, exact: true }).click()
    await this.page
      .getByRole('menu', { name: menu })
      .getByRole(/light|dark|system/i.test(String(item)) ? 'menuitemradio' : 'menuitem', { name: item })
      .click()
  }

  async openFile(name: string, text: string): Promise<void> {
    const chosen = this.page.waitForEvent('filechooser')
    await this.fromMenu('File', /^Open/)
    await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name })
  }
}
