import { stepOf } from '../step.ts'
import { hoursOf, LIMITS } from '../time.ts'
import { isVenous, note } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'
import { routeDraft } from './injections.ts'
import { manualReview } from './manual.ts'
import { CHECKS, SAYS } from './rules.ts'

const PROLONGED_THERAPEUTIC = 'C8957'

/** Medicare and the profiles that differ from it in a setting of the site or of a contractor. */
const isMedicare = (id: string): boolean => id === 'medicare' || id.startsWith('medicare-')

/** Starts of prolonged infusions on a pump (procedure 11.3); minutes of the pump are on its line where a stop is documented. */
export function codePumpStarts(
  ctx: Context,
  ledger: Ledger,
  given: readonly Given[],
  all: readonly Given[],
): void {
  const started = new Set<string>()
  for (const g of given.filter((x) => x.a.route === 'pump-initiation')) {
    const { a, name } = g
    const ids = [a.id]
    const minutes = a.stop === null ? 0 : a.stop - a.start
    const chemo = g.family === 'chemo'
    if (!chemo && ctx.setting === 'office') {
      manualReview(ledger, g, 'R-TIME-13')
      continue
    }
    const code = chemo ? ctx.switches.pumpCode : PROLONGED_THERAPEUTIC
    const facts = { drug: name, code, minutes, prolongedOver: LIMITS.prolongedOver }
    if (started.has(code)) {
      ledger.left.push({ ids, minutes, because: [stepOf(SAYS.pumpAgain, ids, facts)] })
      continue
    }
    started.add(code)
    const because = [stepOf(chemo ? SAYS.pumpStart : SAYS.pumpTherapeutic, ids, facts)]
    if (code === 'G0498') because.push(stepOf(SAYS.pumpOwn, ids, facts))
    if (all.some((x) => x.drug === g.drug && isVenous(x.a)))
      because.push(stepOf(SAYS.pumpAndBolus, ids, facts))
    ledger.drafts.push(routeDraft(code, [g], because, 1, minutes))
    if (a.stop !== null && minutes <= LIMITS.prolongedOver)
      note(ledger, CHECKS.pumpShort, ids, facts, [code], because)
    if (chemo && isMedicare(ctx.policy.id) && ctx.policy.switches.pumpCode === undefined)
      note(ledger, CHECKS.pumpOwner, ids, facts, [code], because)
  }
}

/** Refill and maintenance of pumps (procedure 11.4). */
export function codePumpRefills(ledger: Ledger, given: readonly Given[]): void {
  for (const g of given) {
    const code =
      g.a.route === 'pump-refill-portable' ? '96521' : g.a.route === 'pump-refill-implanted' ? '96522' : null
    if (code !== null)
      ledger.drafts.push(routeDraft(code, [g], [stepOf(SAYS.pumpRefill, [g.a.id], { drug: g.name })]))
  }
}

/** Into an artery: push, infusion, prolonged infusion (procedure 11.5). */
export function codeArterial(ledger: Ledger, given: readonly Given[]): void {
  for (const g of given) {
    const { a, name } = g
    if (a.route !== 'ia-push' && a.route !== 'ia-infusion') continue
    const ids = [a.id]
    const chemo = g.family === 'chemo'
    const minutes = a.stop === null ? 0 : a.stop - a.start
    const facts = {
      drug: name,
      minutes,
      units: hoursOf(minutes),
      pushUpTo: LIMITS.pushUpTo,
      prolongedOver: LIMITS.prolongedOver,
    }
    if (!chemo && a.route === 'ia-infusion') {
      manualReview(ledger, g, 'R-PUMP-6')
    } else if (!chemo) {
      ledger.drafts.push(routeDraft('96373', [g], [stepOf(SAYS.arterialTherapeutic, ids, facts)], 1, minutes))
    } else if (a.route === 'ia-push' || minutes <= LIMITS.pushUpTo) {
      ledger.drafts.push(routeDraft('96420', [g], [stepOf(SAYS.arterialPush, ids, facts)], 1, minutes))
    } else if (minutes > LIMITS.prolongedOver) {
      const because = [stepOf(SAYS.arterialProlonged, ids, facts)]
      ledger.drafts.push(routeDraft('96425', [g], because, 1, minutes))
      note(ledger, CHECKS.arterialPump, ids, { ...facts, code: '96425' }, ['96425'], because)
    } else {
      const because = [stepOf(SAYS.arterialInfusion, ids, facts)]
      const units = hoursOf(minutes)
      ledger.drafts.push(routeDraft('96422', [g], because, 1, units === 1 ? minutes : LIMITS.hour))
      if (units > 1) {
        const starts = Array.from({ length: units - 1 }, (_, n) => a.start + (n + 1) * LIMITS.hour)
        ledger.drafts.push(routeDraft('96423', [g], because, units - 1, minutes - LIMITS.hour, starts))
      }
    }
  }
}
