import type { Locator, Page } from '@playwright/test'

/** The timeline: bars by the names that a screen reader hears. */
export class Timeline {
  readonly page: Page
  readonly region: Locator
  readonly bars: Locator

  constructor(page: Page) {
    this.page = page
    this.region = page.getByRole('region', { name: 'Timeline' })
    this.bars = this.region.getByRole('listitem').getByRole('button')
  }

  bar(words: RegExp): Locator {
    return this.region.getByRole('button', { name: words })
  }

  /** The lanes of one access, as a list. */
  group(name: string): Locator {
    return this.region.getByRole('list', { name, exact: true })
  }

  /** The buttons and the field of one edge of the selected bar. */
  edge(name: 'Start' | 'Stop' | 'Time'): Locator {
    return this.region.getByRole('group', { name, exact: true })
  }

  time(name: 'Start' | 'Stop' | 'Time'): Locator {
    return this.region.getByRole('textbox', { name: `${name} time` })
  }
}
