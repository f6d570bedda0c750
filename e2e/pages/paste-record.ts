import type { Locator, Page } from '@playwright/test'

/** The screen for a pasted record. */
export class PasteRecord {
  readonly page: Page
  readonly dialog: Locator
  readonly text: Locator
  readonly rows: Locator
  readonly questions: Locator
  readonly leave: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Paste a record' })
    this.text = this.dialog.getByRole('textbox', { name: 'Record, as copied' })
    this.rows = this.part(/^Administrations/).getByRole('checkbox')
    this.questions = this.part(/^Questions/).getByRole('group')
    this.leave = page.getByRole('dialog', { name: 'Leave the pasted record?' })
  }

  part(name: RegExp): Locator {
    return this.dialog.getByRole('region', { name })
  }

  row(words: RegExp): Locator {
    return this.rows.and(this.dialog.getByRole('checkbox', { name: words }))
  }

  question(words: RegExp): Locator {
    return this.dialog.getByRole('group', { name: words })
  }

  get add(): Locator {
    return this.dialog.getByRole('button', { name: /^Add (\d|admin)/ })
  }

  /** Pasting as the browser tells of it, where focus is. */
  async pasteOnPage(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      const target = document.activeElement ?? document.body
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
  }
}
