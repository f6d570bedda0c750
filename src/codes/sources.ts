/** A publication that a table or a rule rests on. `from` and `to`: the days for which it was published. */
export type Source = {
  readonly id: string
  readonly kind: 'CMS' | 'other' | 'ours'
  readonly title: string
  readonly publisher: string
  readonly edition: string | null
  readonly from: string | null
  readonly to: string | null
  readonly licence: string
  readonly where: string
  /** The public copy that was read, with its commit; null where it was not read as data. */
  readonly readFrom: string | null
  readonly sure: string
}

const readSources = (rows: unknown): readonly Source[] => rows as readonly Source[]

/** Every publication, by its id; loaded when a citation is opened. */
export async function loadSources(): Promise<ReadonlyMap<string, Source>> {
  const file = await import('./tables/sources.json')
  return new Map(readSources(file.default).map((source) => [source.id, source]))
}
