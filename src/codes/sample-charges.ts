/** Charges of a published billing guide, by the right code and unit: for teaching, no fee that anyone pays. */
export type SampleCharges = {
  readonly name: string
  readonly from: string
  /** `line`: a whole day's figure, whatever the units. */
  readonly prices: readonly { readonly code: string; readonly mills: number; readonly per: 'unit' | 'line' }[]
}

const readSampleCharges = (file: unknown): SampleCharges => file as SampleCharges

/** Loaded when that price basis is chosen. */
export async function loadSampleCharges(): Promise<SampleCharges> {
  const file = await import('./tables/sample-charges.json')
  return readSampleCharges(file.default)
}
