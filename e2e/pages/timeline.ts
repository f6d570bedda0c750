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

  /** Presses the pointer on a bar, `at` of its width from its left, and moves it by `by` pixels without letting go. */
  async drag(words: RegExp, at: number, by: number): Promise<void> {
    const box = await this.bar(words).boundingBox()
    if (box === null) throw new Error('the bar is not on the screen')
    const x = box.x + at * box.width
    const y = box.y + box.height / 2
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + by, y, { steps: 12 })
  }

  async drop(): Promise<void> {
    await this.page.mouse.up()
  }

  /** Pixels of one minute, from a bar of known length. */
  async pixelsPerMinute(words: RegExp, minutes: number): Promise<number> {
    const box = await this.bar(words).boundingBox()
    return (box?.width ?? 0) / minutes
  }

  get newDrug(): Locator {
    return this.region.getByRole('combobox', { name: 'Drug of the new administration' })
  }
}
