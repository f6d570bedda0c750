import type { Locator, Page } from '@playwright/test'

/** The table of the day: rows by what is in them, cells by their column. */
export class DayTable {
  readonly page: Page
  readonly grid: Locator
  readonly rows: Locator
  readonly add: Locator
  readonly suggestions: Locator

  constructor(page: Page) {
    this.page = page
    this.grid = page.getByRole('grid', { name: 'Administrations' })
    this.rows = this.grid.getByRole('row').filter({ has: page.getByRole('gridcell') })
    this.add = this.grid.getByRole('button', { name: 'Add administration' })
    this.suggestions = page.getByRole('listbox', { name: 'Suggestions' })
  }

  /** The row of a drug; the first, where several are given of it. */
  row(drug: string | RegExp): Locator {
    return this.rows.filter({ has: this.page.getByRole('gridcell', { name: drug }) }).first()
  }

  /** A cell by its column's head. */
  cell(row: Locator, head: string): Locator {
    const column = [
      'Drug',
      'Route',
      'Start',
      'Stop',
      'Min',
      'Dose',
      'Discarded',
      'Access',
      'Purpose, bag',
      'Line',
    ]
    return row.getByRole('gridcell').nth(column.indexOf(head))
  }

  /** How many rows there are, once the table stands. */
  async count(): Promise<number> {
    await this.rows.first().waitFor()
    return this.rows.count()
  }

  rowHeader(number: number): Locator {
    return this.grid.getByRole('rowheader', { name: `row ${number}`, exact: true })
  }

  field(head: string, number: number): Locator {
    return this.grid.getByRole('combobox', { name: `${head} of row ${number}`, exact: true })
  }

  /** Types as a person does: one key after the other, wherever the focus is. `→` is Tab, `⏎` Enter, `⎋` Escape. */
  async keys(text: string): Promise<void> {
    for (const part of text.split(/([→⏎⎋])/)) {
      if (part === '→') await this.page.keyboard.press('Tab')
      else if (part === '⏎') await this.page.keyboard.press('Enter')
      else if (part === '⎋') await this.page.keyboard.press('Escape')
      else if (part !== '') await this.page.keyboard.type(part)
    }
  }
}
