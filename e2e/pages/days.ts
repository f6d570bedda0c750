import type { Locator, Page } from '@playwright/test'
import type { Workbench } from './workbench.ts'

/** The page of kept days. */
export class Days {
  readonly page: Page
  readonly table: Locator

  constructor(page: Page) {
    this.page = page
    this.table = page.getByRole('table', { name: 'Days' })
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Days', exact: true }).click()
    await this.page.getByRole('heading', { name: 'Days' }).waitFor()
  }

  day(title: string | RegExp): Locator {
    return this.table.getByRole('row', { name: title })
  }

  get titles(): Locator {
    return this.table.getByRole('rowheader').getByRole('button')
  }

  async choose(title: string): Promise<void> {
    await this.table.getByRole('checkbox', { name: new RegExp(`^Choose ${title}`) }).check()
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: typeof name === 'string' })
  }

  /** The page with these example days in it. */
  static async withExamples(bench: Workbench, ...titles: readonly string[]): Promise<Days> {
    await bench.open()
    const days = new Days(bench.page)
    await days.keepExamples(...titles)
    await days.open()
    return days
  }

  async keepExamples(...titles: readonly string[]): Promise<void> {
    for (const title of titles) {
      await this.page.getByRole('button', { name: 'File', exact: true }).click()
      await this.page.getByRole('menuitem', { name: title }).click()
      await this.page.getByText('Saved in this browser').waitFor()
    }
  }
}
