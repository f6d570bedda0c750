import type { Locator, Page } from '@playwright/test'

/** The training page. */
export class Training {
  readonly page: Page
  readonly rows: Locator
  readonly fields: Locator
  readonly steps: Locator
  readonly chart: Locator
  /** What was given, a row of the chart each. */
  readonly given: Locator
  constructor(page: Page) {
    this.page = page
    this.rows = page.getByRole('list', { name: 'Prediction' }).locator('> li')
    this.fields = page.getByRole('textbox', { name: /^Prediction for/ })
    this.steps = page.getByRole('region', { name: 'Reasons, one at a time' })
    this.chart = page.getByRole('group', { name: 'The documented day' })
    this.given = this.chart.getByRole('listitem')
  }

  async open(): Promise<void> {
    await this.page.goto('./#training')
    await this.page.getByRole('heading', { name: '1. Initial is not first' }).waitFor()
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  row(text: string | RegExp): Locator {
    return this.rows.filter({ hasText: text })
  }

  async show(tab: 'Lessons' | 'Spot the error' | 'Drills' | 'Progress' | 'Hand out'): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
  }

  async openSeed(seed: string): Promise<void> {
    await this.page.getByLabel('Seed').fill(seed)
    await this.page.keyboard.press('Enter')
  }
}
