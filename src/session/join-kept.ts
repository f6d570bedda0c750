import { joined } from '../lib/lists.ts'
import { joinPolicies } from './own-policies.ts'
import { joinRegimens, regimensOf } from './own-regimens.ts'
import { costsOf, ndcsOf } from './price-costs.ts'
import { joinLists, joinQuarters } from './price-files.ts'
import { PRICE_KEYS } from './price-store.ts'
import { KEYS } from './storage.ts'
import { mergeTraining, readTraining } from './training-record.ts'

type Join = (kept: unknown, held: unknown) => unknown

/**
 * How what was held in memory joins what this browser kept meanwhile, by the name in the storage: nothing that stands
 * in one of them alone is lost. A choice of which there is one, as the prices, is the one held.
 */
export const JOINS: { readonly [key: string]: Join } = {
  [KEYS.training]: (kept, held) => mergeTraining(readTraining(kept), readTraining(held)),
  [KEYS.regimens]: (kept, held) => joinRegimens(regimensOf(kept), regimensOf(held)),
  [KEYS.policies]: joinPolicies,
  [PRICE_KEYS.lists]: joinLists,
  [PRICE_KEYS.quarters]: joinQuarters,
  [PRICE_KEYS.costs]: (kept, held) =>
    joined(costsOf(kept), costsOf(held), ({ code, ndc }) => `${code} ${ndc}`),
  [PRICE_KEYS.onHand]: (kept, held) => [...new Set([...ndcsOf(kept), ...ndcsOf(held)])],
}
