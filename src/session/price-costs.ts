import type { FileProblem } from '../lib/fields.ts'
import { parseDollars } from '../lib/money.ts'
import { err } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { readCosts } from '../rules/index.ts'
import type { DrugCost } from '../rules/index.ts'
import { PRICE_KEYS, usePriceFiles } from './price-store.ts'
import type { KeptCost } from './price-store.ts'
import { keep, kept } from './storage.ts'
import { useSession } from './store.ts'

const { costs: COSTS, onHand: ON_HAND } = PRICE_KEYS

const isCost = (value: unknown): value is KeptCost =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  (value.code === null || typeof value.code === 'string') &&
  'ndc' in value &&
  (value.ndc === null || typeof value.ndc === 'string') &&
  'mills' in value &&
  Number.isSafeInteger(value.mills) &&
  'per' in value &&
  (value.per === 'unit' || value.per === 'vial') &&
  'source' in value &&
  (value.source === null || typeof value.source === 'string')

const isText = (value: unknown): value is string => typeof value === 'string'

/** The costs, and the NDCs on hand, of what was kept; what is none is left out. */
export const costsOf = (value: unknown): readonly KeptCost[] =>
  Array.isArray(value) ? value.filter(isCost) : []
export const ndcsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(isText) : []

export async function readKeptCosts(): Promise<void> {
  const [costs, onHand] = await Promise.all([kept(COSTS), kept(ON_HAND)])
  usePriceFiles.setState({ costs: costsOf(costs), onHand: ndcsOf(onHand) })
}

async function setCosts(costs: readonly KeptCost[]): Promise<void> {
  usePriceFiles.setState({ costs })
  await keep(COSTS, costs).catch(() => useSession.setState({ saving: 'refused' }))
}

const isOfCode =
  (code: string) =>
  (cost: DrugCost): boolean =>
    cost.ndc === null && cost.code === code

/** What is known of a code's cost; a cost of its NDCs stands apart. */
export const costOfCode = (costs: readonly KeptCost[], code: string): KeptCost | null =>
  costs.find(isOfCode(code)) ?? null

/** Sets what a code costs as it is typed: dollars with at most three decimals; no text takes it away. False: no amount. */
export async function typeCost(code: string, per: DrugCost['per'], text: string): Promise<boolean> {
  const mills = parseDollars(text.trim())
  if (text.trim() !== '' && mills === null) return false
  const others = usePriceFiles.getState().costs.filter((cost) => !isOfCode(code)(cost))
  await setCosts(mills === null ? others : [...others, { code, ndc: null, mills, per, source: null }])
  return true
}

/** Replaces the costs of earlier files by those of this one; a typed cost stays where the file has none for its code. */
export async function addCosts(
  fileName: string,
  text: string,
): Promise<Result<readonly DrugCost[], readonly FileProblem[]>> {
  const read = readCosts(text)
  if (!read.ok) return read
  if (read.value.length === 0) return err([{ path: '', text: 'the file has no costs' }])
  const inFile = new Set(read.value.flatMap(({ code, ndc }) => (ndc === null && code !== null ? [code] : [])))
  const typed = usePriceFiles
    .getState()
    .costs.filter(({ source, code }) => source === null && !inFile.has(code ?? ''))
  await setCosts([...typed, ...read.value.map((cost) => ({ ...cost, source: fileName }))])
  return read
}

/** Takes the costs of a file away. Out: what brings them back. */
export async function removeCostFile(): Promise<() => Promise<unknown>> {
  const { costs } = usePriceFiles.getState()
  await setCosts(costs.filter(({ source }) => source === null))
  return () => setCosts(costs)
}

/** Says whether an NDC is on the shelf. */
export async function setOnHand(ndcs: readonly string[], isThere: boolean): Promise<void> {
  const others = usePriceFiles.getState().onHand.filter((ndc) => !ndcs.includes(ndc))
  const onHand = isThere ? [...others, ...ndcs] : others
  usePriceFiles.setState({ onHand })
  await keep(ON_HAND, onHand).catch(() => useSession.setState({ saving: 'refused' }))
}
