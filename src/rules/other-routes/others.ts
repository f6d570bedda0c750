import type { Route } from '../../encounter/model.ts'
import { lengthOf, unionOf } from '../../lib/intervals.ts'
import { stepOf } from '../step.ts'
import { isVenous, note, stretchesOf } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'
import { codeInjections, codeSubcutaneous, routeDraft } from './injections.ts'
import { manualReview } from './manual.ts'
import { codeArterial, codePumpRefills, codePumpStarts } from './pumps.ts'
import { CHECKS, SAYS } from './rules.ts'

/** Cavities and the nervous system: one code a day each, chemotherapy only (procedure 11.6). */
const CAVITY: { readonly [R in Route]?: string } = {
  intrapleural: '96440',
  intraperitoneal: '96446',
  intrathecal: '96450',
  intraventricular: '96542',
  intravesical: '51720',
  intralesional: '96405',
}

function codeCavities(ledger: Ledger, given: readonly Given[]): void {
  const reported = new Set<string>()
  for (const g of given) {
    const code = CAVITY[g.a.route]
    if (code === undefined) {
      if (g.a.route === 'intradermal') manualReview(ledger, g, 'R-INJ-5')
      continue
    }
    const ids = [g.a.id]
    const facts = { drug: g.name, route: g.a.route, code }
    if (g.family !== 'chemo') manualReview(ledger, g, g.a.route === 'intralesional' ? 'R-INJ-5' : 'R-ROUTE-1')
    else if (reported.has(code))
      ledger.left.push({ ids, minutes: 0, because: [stepOf(SAYS.cavityAgain, ids, facts)] })
    else {
      reported.add(code)
      const lesions = g.a.route === 'intralesional'
      const because = [stepOf(lesions ? SAYS.lesions : SAYS.cavity, ids, facts)]
      ledger.drafts.push(routeDraft(code, [g], because))
      if (lesions) note(ledger, CHECKS.lesions, ids, facts, [code], because)
    }
  }
}

/** Transfusion: one unit a day, resting on all products and their minutes (procedure 11.8). */
function codeTransfusion(ledger: Ledger, given: readonly Given[]): void {
  const blood = given.filter((g) => g.class === 'blood-product')
  if (blood.length === 0) return
  const minutes = lengthOf(unionOf(stretchesOf(blood)))
  const because = [
    stepOf(
      SAYS.transfusion,
      blood.map((g) => g.a.id),
      {},
    ),
  ]
  ledger.drafts.push(routeDraft('36430', blood, because, 1, minutes))
  for (const g of blood)
    if (g.a.stop === null)
      note(ledger, CHECKS.transfusionStop, [g.a.id], { drug: g.name }, ['36430'], because)
}

/** Declotting: once per access and encounter (procedure 11.9). */
function codeDeclotting(ledger: Ledger, given: readonly Given[]): void {
  const done = new Set<string>()
  for (const g of given) {
    if (g.a.route !== 'catheter-declot') continue
    const ids = [g.a.id]
    const key = `${g.a.session} ${g.a.access ?? ''}`
    if (done.has(key))
      ledger.left.push({ ids, minutes: 0, because: [stepOf(SAYS.declotAgain, ids, { drug: g.name })] })
    else ledger.drafts.push(routeDraft('36593', [g], [stepOf(SAYS.declot, ids, { drug: g.name })]))
    done.add(key)
  }
}

/** Everything that is no infusion, push or hydration by vein (procedure 11.1 to 11.9). */
export function codeOtherRoutes(
  ctx: Context,
  ledger: Ledger,
  given: readonly Given[],
  all: readonly Given[],
): void {
  // Most of a day is by vein, and only blood by vein is coded here.
  const others = given.filter((g) => !isVenous(g.a))
  if (others.length > 0) {
    codeInjections(ctx, ledger, others)
    codeSubcutaneous(ledger, others)
    codePumpStarts(ctx, ledger, others, all)
    codePumpRefills(ledger, others)
    codeArterial(ledger, others)
    codeCavities(ledger, others)
  }
  codeTransfusion(ledger, given)
  codeDeclotting(ledger, others)
}

/** The flush of an implanted device: on the claim only where nothing else is (procedure 11.10). */
export function codeFlush(ledger: Ledger, given: readonly Given[], anythingElse: boolean): void {
  const flushes = given.filter((g) => g.a.route === 'access-flush')
  if (flushes.length === 0) return
  const ids = flushes.map((g) => g.a.id)
  if (anythingElse) {
    for (const g of flushes)
      ledger.left.push({
        ids: [g.a.id],
        minutes: 0,
        because: [stepOf(SAYS.flushIncluded, [g.a.id], { drug: g.name })],
      })
  } else ledger.drafts.push(routeDraft('96523', flushes, [stepOf(SAYS.flushAlone, ids, {})]))
}
