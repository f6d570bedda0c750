import type { Check } from '../rule.ts'
import { note } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'
import { drugCodesOf } from './checked-day.ts'
import type { CheckedDay } from './checked-day.ts'
import { dotted } from './treatment.ts'

/** A drug against the diagnoses of the day. A match proves no coverage, and no match no denial. */
export const CHECKS = {
  none: {
    id: 'indications/none-among-diagnoses',
    rule: 'R-DX-10',
    severity: 'warning',
    title: '{drug}: no diagnosis of its known uses',
    because:
      'The table holds these uses of {drug}: {uses}. Of the day’s diagnoses ({diagnoses}) none is among them. The payer may ask for a compendium or a policy that names the use. Source: {source} ({asOf}).',
    denial: 'CO-11',
    fix: 'Check the diagnosis, or name the compendium that supports the use.',
    oncePerFacts: true,
  },
  byMarker: {
    id: 'indications/by-marker',
    rule: 'R-DX-10',
    severity: 'info',
    title: '{drug}: by a marker of the tumour',
    because:
      'Of the day’s diagnoses ({diagnoses}) none is among the sites of {drug} that the table holds; with the marker on file (such as MSI-H, dMMR, TMB-high or HER2 3+, by its label) any solid tumour can be right. Source: {source} ({asOf}).',
    denial: 'CO-11',
    fix: 'Keep the result of the marker with the claim.',
    oncePerFacts: true,
  },
} as const satisfies { readonly [name: string]: Check }

/** A drug that follows another is used for what that one is (note of the table). */
const FOLLOWS: readonly (readonly [drug: RegExp, other: RegExp])[] = [
  [/^(levo)?leucovorin/i, /^fluorouracil/i],
]

/** How many prefixes a sentence holds. */
const MOST_USES = 12

function usesOf(confirmed: readonly string[]): readonly string[] {
  const uses = confirmed.map(dotted)
  return uses.length <= MOST_USES ? uses : [...uses.slice(0, MOST_USES), `${uses.length - MOST_USES} more`]
}

const SOLID = /^C([0-7]|80)/

const follows = (given: readonly Given[], { drug }: Given): boolean =>
  FOLLOWS.some(([own, other]) => own.test(drug) && given.some((g) => other.test(g.drug)))

const starts = (codes: readonly string[], prefixes: readonly string[]): boolean =>
  codes.some((code) => prefixes.some((prefix) => code.startsWith(prefix)))

/** Compares each drug with the diagnoses, where the table says what it is used for. Unknown stays unknown. */
export function checkIndications(ctx: Context, ledger: Ledger, { given, lines }: CheckedDay): void {
  // Encounters, statuses and effects of treatment alone say nothing of what a drug is for.
  const reasons = ctx.diagnoses.filter((code) => !/^[ZT]/.test(code))
  if (reasons.length === 0 || !ctx.book.hasDiagnoses) return
  for (const g of given) {
    if (g.row === null || g.a.route === 'oral' || g.a.dose?.micro === 0) continue
    const used = ctx.book.indication(g.row)
    if (used === null || used.confirmed.length === 0) continue
    if (starts(ctx.diagnoses, used.confirmed) || starts(ctx.diagnoses, used.unconfirmed)) continue
    if (follows(given, g)) continue
    const facts = {
      drug: g.name,
      diagnoses: reasons.map(dotted),
      uses: usesOf(used.confirmed),
      // The first of several names the use; the others stand in the table.
      source: used.source.split(';')[0] ?? '',
      asOf: used.asOf === '' ? 'no date' : used.asOf,
    }
    const check = used.isAgnostic && reasons.some((code) => SOLID.test(code)) ? CHECKS.byMarker : CHECKS.none
    note(ledger, check, [g.a.id], facts, drugCodesOf(lines, g.a.id))
  }
}
