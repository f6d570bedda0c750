/** One rule of the reference. */
export type ReferenceEntry = {
  readonly title: string
  readonly text: string
  readonly grade: string
  readonly cites: readonly Cite[]
}
export type Cite = { readonly source: string; readonly at: string }
export type Reference = { readonly [rule: string]: ReferenceEntry }

const sources: { [id: string]: string } = {}

/** Takes the titles of publications, so that a citation reads as a person would say it. */
export const nameSources = (titles: { readonly [id: string]: string }): void => {
  Object.assign(sources, titles)
}

export const citationWords = (cite: Cite): string =>
  `${sources[cite.source] ?? cite.source} ${cite.at}`.trim()

/** Grades in words where a reader must not miss them. */
export const gradeWords = (grade: string): string =>
  grade === 'C' ? 'grade C, common practice without a written rule' : `grade ${grade}`
