import type { Order, Patient } from '../../encounter/model.ts'
import { MICRO } from '../../lib/decimal.ts'
import { note } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'
import { inMeasureOf } from '../amounts.ts'
import type { DrugLine } from './drug-line.ts'
import { CHECKS } from './findings.ts'

const MG = { micro: MICRO, of: 'mg', text: '1 MG' } as const

/** Body surface in m² by Mosteller; null where height or weight is not documented. */
export function bodySurface(patient: Patient | null): number | null {
  const { weightKg, heightCm } = patient ?? { weightKg: null, heightCm: null }
  return weightKg === null || heightCm === null ? null : Math.sqrt((heightCm * weightKg) / 3600)
}

/** The dose that an order makes, in millionths of its unit; null where the patient's measures are not documented. */
function orderedMicro(order: Order, patient: Patient | null): number | null {
  if (order.per === 'flat') return order.micro
  const factor =
    order.per === 'kg' ? (patient?.weightKg ?? null) : order.per === 'm2' ? bodySurface(patient) : null
  return factor === null ? null : Math.round(order.micro * factor)
}

/** Says where what was given differs from what was ordered by more than a tenth (procedure 16.11). */
export function checkOrders(ctx: Context, ledger: Ledger, given: readonly Given[]): void {
  for (const { a, name } of given) {
    if (a.order === null || a.dose === null || a.dose.micro === 0) continue
    const micro = orderedMicro(a.order, ctx.encounter.patient)
    if (micro === null) continue
    const ordered = { micro, unit: a.order.unit }
    const same = ordered.unit === a.dose.unit
    const x = same ? BigInt(a.dose.micro) : inMeasureOf(MG, a.dose)
    const y = same ? BigInt(micro) : inMeasureOf(MG, ordered)
    if (x === null || y === null) continue
    const difference = x > y ? x - y : y - x
    const text = { micro: Math.round(micro / 10_000) * 10_000, unit: ordered.unit }
    if (difference * 10n > y)
      note(ledger, CHECKS.orderDiffers, [a.id], { drug: name, dose: a.dose, ordered: text }, [])
  }
}

/** Drug units of the day, discarded ones included, against the limit of their code (procedure 16.9). */
export function checkDrugLimits(ctx: Context, ledger: Ledger, lines: readonly DrugLine[]): void {
  const units = new Map<string, { units: number; ids: readonly string[] }>()
  for (const line of lines) {
    const before = units.get(line.code)
    units.set(line.code, { units: (before?.units ?? 0) + line.units, ids: before?.ids ?? line.ids })
  }
  for (const [code, total] of units) {
    const limit = ctx.book.limit(ctx.setting, code)
    if (limit !== null && total.units > limit.units)
      note(ledger, CHECKS.overLimit, total.ids, { code, units: total.units, limit: limit.units }, [code])
  }
}

/** Modifiers of the site on a drug line that is paid apart (procedure 16.7). */
export function siteModifiers(ctx: Context, ledger: Ledger, line: DrugLine): DrugLine {
  const { drug340B } = ctx.switches
  if (drug340B === 'none') return line
  const status = ctx.setting === 'facility' ? ctx.book.hospitalRate(line.code)?.status : 'K'
  if (status === 'N' || status === undefined) return line
  if (drug340B === 'JG-or-TB') {
    note(ledger, CHECKS.siteModifier, line.ids, { code: line.code, drug: line.code }, [line.code])
    return line
  }
  return { ...line, modifiers: [...line.modifiers, drug340B] }
}
