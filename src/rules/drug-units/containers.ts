import type { BillingUnit } from '../../codes/book.ts'
import type { Vial } from '../../encounter/model.ts'
import { containerOf, ndc11 } from '../ndc.ts'
import { note } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'
import { exactAmount } from './concentration.ts'
import { CHECKS } from './findings.ts'

/** What is recorded of the containers of a drug. Amounts are in the measure of its code. */
export type Containers = {
  readonly kind: 'single-dose' | 'multi-dose' | 'unknown'
  /** What all containers hold; null where a size is not known. */
  readonly content: bigint | null
  readonly discarded: bigint
  /** Every discarded amount is in `discarded`; false where one cannot be converted. */
  readonly converted: boolean
  /** Containers or a discarded amount are recorded. */
  readonly recorded: boolean
}

function contentOf(ctx: Context, members: readonly Given[], unit: BillingUnit): bigint | null {
  let content = 0n
  let any = false
  for (const { a } of members)
    for (const vial of a.vials) {
      any = true
      const container = containerOf(ctx.book, vial.ndc)
      const fromTable = container !== null && container.of === unit.of ? container.micro : null
      const micro = unit.of === 'mg' ? (vial.sizeMicroMg ?? fromTable) : fromTable
      if (micro === null) return null
      content += BigInt(micro) * BigInt(vial.count) * (unit.of === 'mg' ? 1000n : 1n)
    }
  return any ? content : null
}

/** Of one container: as recorded, else as the NDC table says, else unknown (procedure 16.4). */
const isSingleDose = (ctx: Context, vial: Vial): boolean | null =>
  vial.singleDose ?? containerOf(ctx.book, vial.ndc)?.singleDose ?? null

/** One single-dose container decides; multi-dose only if all are. */
function kindOf(ctx: Context, members: readonly Given[]): Containers['kind'] {
  let isKnown = true
  let any = false
  for (const { a } of members)
    for (const vial of a.vials) {
      any = true
      const isSingle = isSingleDose(ctx, vial)
      if (isSingle === true) return 'single-dose'
      if (isSingle === null) isKnown = false
    }
  return any && isKnown ? 'multi-dose' : 'unknown'
}

/** Notes an NDC that cannot be read, and one that is missing where it is asked for (procedure 16.8). */
export function checkNdc(ledger: Ledger, members: readonly Given[], code: string, asked: boolean): void {
  let hasNdc = false
  for (const { a, name } of members)
    for (const vial of a.vials) {
      if (vial.ndc === null) continue
      hasNdc = true
      if (ndc11(vial.ndc) === null)
        note(ledger, CHECKS.ndcForm, [a.id], { drug: name, ndc: vial.ndc }, [code])
    }
  if (asked && !hasNdc)
    note(
      ledger,
      CHECKS.ndcMissing,
      members.map((m) => m.a.id),
      { drug: members[0]?.name ?? '', code },
      [code],
    )
}

/** Reads the containers and the discarded amounts of a group, with findings for NDCs and measures that cannot be read. */
export function containersOf(
  ctx: Context,
  ledger: Ledger,
  members: readonly Given[],
  unit: BillingUnit,
  code: string,
): Containers {
  let discarded = 0n
  let recorded = false
  let converted = true
  checkNdc(ledger, members, code, ctx.switches.ndcRequired === 'all')
  for (const { a, name } of members) {
    if (a.vials.length > 0) recorded = true
    if (a.discarded === null) continue
    recorded = true
    const left = exactAmount(ctx, a, a.discarded, unit)
    if (left === null) {
      converted = false
      note(
        ledger,
        CHECKS.wasteNotConvertible,
        [a.id],
        { drug: name, code, dose: a.discarded, unit: unit.text },
        [code],
      )
    } else discarded += left.exact
  }
  const content = contentOf(ctx, members, unit)
  return { kind: kindOf(ctx, members), content, discarded, converted, recorded }
}
