import type { Locator, Page } from '@playwright/test'

/** The line above the timeline, and how it is read. */
export class QuickAdd {
  readonly region: Locator
  readonly field: Locator
  readonly chips: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Quick add' })
    this.field = this.region.getByRole('textbox', { name: 'Add an administration' })
    this.chips = this.region.getByRole('list', { name: 'Read as' })
  }

  chip(words: string | RegExp): Locator {
    return this.chips.getByRole('listitem').filter({ hasText: words })
  }
}
