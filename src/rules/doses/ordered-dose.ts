import type { Amount, Order, Patient } from '../../encounter/model.ts'
import { formatMicro, MICRO } from '../../lib/decimal.ts'
import { err, ok } from '../../lib/result.ts'
import type { Result } from '../../lib/result.ts'
import { divideHalfUp } from '../amounts.ts'
import { stepOf } from '../step.ts'
import type { Step } from '../step.ts'
import { bodySurface } from './body-surface.ts'
import type { SurfaceFormula } from './body-surface.ts'
import { creatinineClearance, USUAL_BOUNDS } from './clearance.ts'
import type { ClearanceBounds } from './clearance.ts'
import { decimalText, thousandthsOf } from './measures.ts'
import type { Measure } from './measures.ts'
import { SAYS } from './rules.ts'

/** What an order comes to for a patient, and the arithmetic in sentences. */
export type OrderedDose = { readonly dose: Amount; readonly because: readonly Step[] }

export type DoseOptions = {
  /** Administrations that the steps are about. */
  readonly about?: readonly string[]
  readonly surface?: SurfaceFormula
  readonly bounds?: ClearanceBounds
}

/** The same with its sentences still to be made: most orders are only compared with what was given. */
type Made = { readonly dose: Amount; readonly because: () => readonly Step[] }

/** `order × factor ÷ scale` in millionths of the order's unit, half up. */
const scaled = (micro: number, factor: number, scale: bigint): number =>
  Number(divideHalfUp(BigInt(micro) * BigInt(factor), scale))

function bySurface(order: Order, patient: Patient | null, options: DoseOptions): Made | null {
  const formula = options.surface ?? 'mosteller'
  const surface = bodySurface(patient, formula)
  if (surface === null) return null
  const { unit } = order
  const dose = { micro: scaled(order.micro, surface, 10_000n), unit }
  const because = (): readonly Step[] => {
    const about = options.about ?? []
    const facts = {
      height: decimalText(thousandthsOf(patient, 'heightCm') ?? 0, 3),
      weight: decimalText(thousandthsOf(patient, 'weightKg') ?? 0, 3),
      surface: decimalText(surface, 4),
    }
    return [
      stepOf(formula === 'mosteller' ? SAYS.mosteller : SAYS.duBois, about, facts),
      stepOf(SAYS.perSurface, about, {
        order: { micro: order.micro, unit },
        surface: facts.surface,
        ordered: dose,
      }),
    ]
  }
  return { dose, because }
}

function byWeight(order: Order, patient: Patient | null, about: readonly string[]): Made | null {
  const weight = thousandthsOf(patient, 'weightKg')
  if (weight === null) return null
  const { micro, unit } = order
  const dose = { micro: scaled(micro, weight, 1000n), unit }
  const because = (): readonly Step[] => {
    const facts = { order: { micro, unit }, weight: decimalText(weight, 3), ordered: dose }
    return [stepOf(SAYS.perWeight, about, facts)]
  }
  return { dose, because }
}

/** Documented measures that a dose per m² or per kg needs and lacks. */
const lacking = (
  patient: Patient | null,
  measures: readonly ('weightKg' | 'heightCm')[],
): readonly Measure[] => measures.filter((measure) => thousandthsOf(patient, measure) === null)

/** What `orderedDose` answers, its sentences still to be made. */
export function orderedAmount(
  order: Order,
  patient: Patient | null,
  options: DoseOptions = {},
): Result<Made, readonly Measure[]> {
  const about = options.about ?? []
  switch (order.per) {
    case 'flat': {
      const dose = { micro: order.micro, unit: order.unit }
      return ok({ dose, because: () => [stepOf(SAYS.flat, about, { ordered: dose })] })
    }
    case 'kg': {
      const made = byWeight(order, patient, about)
      return made === null ? err(['weightKg']) : ok(made)
    }
    case 'm2': {
      const made = bySurface(order, patient, options)
      return made === null ? err(lacking(patient, ['weightKg', 'heightCm'])) : ok(made)
    }
    case 'auc': {
      const clearance = creatinineClearance(patient, about, options.bounds ?? USUAL_BOUNDS)
      if (!('hundredths' in clearance)) return err(clearance)
      const dose: Amount = { micro: scaled(order.micro, clearance.hundredths + 2500, 100n), unit: 'mg' }
      const because = (): readonly Step[] => {
        const facts = {
          area: formatMicro(order.micro),
          clearance: decimalText(clearance.hundredths, 2),
          ordered: dose,
        }
        return [...clearance.because, stepOf(SAYS.calvert, about, facts)]
      }
      return ok({ dose, because })
    }
  }
}

/**
 * The dose that an order makes (R-DOSE-1 to R-DOSE-4): per m² by body surface, per kg, flat, or by AUC after Calvert:
 * AUC × (creatinine clearance + 25) mg. In: the order and the patient's documented measures. Out: millionths of the
 * order's unit (milligrams for an AUC), rounded half up once, with every step; or the measures not documented.
 * Source of Calvert: J Clin Oncol 1989;7:1748.
 */
export function orderedDose(
  order: Order,
  patient: Patient | null,
  options: DoseOptions = {},
): Result<OrderedDose, readonly Measure[]> {
  const made = orderedAmount(order, patient, options)
  return made.ok ? ok({ dose: made.value.dose, because: made.value.because() }) : made
}

/** A dose to the hundredth of its unit, for a sentence. */
export const roundedDose = ({ micro, unit }: Amount): Amount => ({
  micro: Math.round(micro / (MICRO / 100)) * (MICRO / 100),
  unit,
})
