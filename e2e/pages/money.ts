import type { Locator, Page } from '@playwright/test'

/** The money page as a person finds it. */
export class Money {
  readonly page: Page
  readonly total: Locator
  readonly bases: Locator
  readonly files: Locator
  readonly margin: Locator

  constructor(page: Page) {
    this.page = page
    this.total = page.getByLabel('Total of the claim')
    this.bases = page.getByRole('table', { name: 'Totals by price basis' })
    this.files = page.getByRole('table', { name: 'Files in force' })
    this.margin = page.getByRole('table', { name: 'Margin by drug' })
  }

  async open(): Promise<void> {
    await this.page.goto('./#money')
    await this.page.getByRole('heading', { name: 'Dose chain' }).waitFor()
  }

  /** One drug of the day, by its code. */
  drug(code: string): Locator {
    return this.page.getByRole('listitem', { name: new RegExp(`^${code} `) })
  }

  ndcBlock(code: string): Locator {
    return this.page.getByLabel(`NDC block of ${code}`)
  }

  async choose(name: string, text: string): Promise<void> {
    const chosen = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: 'Choose a file…' }).click()
    await (await chosen).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  }

  async drop(name: string, text: string): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([file, content]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([content], file))
        return transfer
      },
      [name, text] as const,
    )
    await this.page.dispatchEvent('main', 'drop', { dataTransfer: data })
  }
}
