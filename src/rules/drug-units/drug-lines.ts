import type { BillingUnit } from '../../codes/book.ts'
import type { Administration } from '../../encounter/model.ts'
import { putInOrder } from '../../lib/order.ts'
import { decide } from '../rule.ts'
import { stepOf } from '../step.ts'
import type { Step } from '../step.ts'
import { noteReadings } from '../two-readings.ts'
import { note } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'
import type { Amount } from '../../encounter/model.ts'
import { amountAsPrinted, ceilDiv, floorDiv, printedMeasure, unitSize } from '../amounts.ts'
import { exactAmount } from './concentration.ts'
import type { Exact } from './concentration.ts'
import { checkNdc, containersOf } from './containers.ts'
import type { Containers } from './containers.ts'
import type { DrugLine } from './drug-line.ts'
import { fluidUnits } from './fluids.ts'
import { productOf } from './product.ts'
import type { Product } from './product.ts'
import { CHECKS } from './findings.ts'
import { SAYS, wasteModifier } from './rules.ts'

type Group = { readonly product: Product; readonly members: Given[] }

/** Codes for drugs that have none of their own: one unit, with a note (R-NOC-1). */
const NOT_CLASSIFIED: ReadonlySet<string> = new Set(['J9999', 'J3490', 'J3590', 'J7999', 'C9399'])

const UNREPORTED = new Set(['oral', 'access-flush'])

/** The administrations that have a drug line: those whose administration is unbilled too (procedure 16.1). */
function groupsOf(ctx: Context, ledger: Ledger, given: readonly Given[]): readonly Group[] {
  const groups: Group[] = []
  for (const g of given) {
    if (
      UNREPORTED.has(g.a.route) ||
      g.class === 'blood-product' ||
      g.row === null ||
      g.row.special === 'flush'
    )
      continue
    const product = g.row.fluid === null ? productOf(ctx, ledger, g) : null
    if (product === null) continue
    const group = groups.find((one) => one.product.code.code === product.code.code)
    if (group === undefined) groups.push({ product, members: [g] })
    else group.members.push(g)
  }
  return groups
}

/** A stretch without a dose of a container whose dose is documented with another of its stretches. */
const isLaterStretch = (members: readonly Given[], a: Administration): boolean =>
  a.bag !== null && members.some((m) => m.a.bag === a.bag && m.a.session === a.session && m.a.dose !== null)

/** Exact doses of a group in the measure of its code; null, with a finding, where one is missing or not convertible. */
function dosesOf(ctx: Context, ledger: Ledger, group: Group, unit: BillingUnit): readonly Exact[] | null {
  const doses: Exact[] = []
  let complete = true
  const code = group.product.code.code
  for (const { a, name } of group.members) {
    if (a.dose === null) {
      // A later stretch of a container adds nothing: the dose stands with the stretch that was hung first.
      if (isLaterStretch(group.members, a)) continue
      note(ledger, CHECKS.doseMissing, [a.id], { drug: name, code, start: a.start }, [])
      complete = false
      continue
    }
    const dose = exactAmount(ctx, a, a.dose, unit)
    if (dose === null) {
      note(ledger, CHECKS.notConvertible, [a.id], { drug: name, code, dose: a.dose, unit: unit.text }, [])
      complete = false
    } else doses.push(dose)
  }
  return complete ? doses : null
}

/** Amounts that need no conversion: those in the measure that the unit of the code is printed in. */
const isInMeasure = (unit: BillingUnit, amount: Amount): boolean => amount.unit === printedMeasure(unit)

/** Each volume that was converted is rounded to a picogram; sums may differ from the content by as much. */
function compareContent(
  content: bigint | null,
  used: bigint,
  members: readonly Given[],
): 'unknown' | 'equal' | 'unequal' {
  if (content === null) return 'unknown'
  let volumes = 0
  for (const { a } of members) {
    if (a.dose?.unit === 'mL') volumes += 1
    if (a.discarded?.unit === 'mL') volumes += 1
  }
  const difference = content > used ? content - used : used - content
  return difference <= volumes ? 'equal' : 'unequal'
}

/** Whole units that were discarded, and how many the containers hold; nothing is worked out where none was (16.4). */
function wasteOf({ content, discarded }: Containers, dose: bigint, size: bigint, units: number) {
  if (discarded === 0n) return { capacity: units, wasteUnits: 0 }
  const capacity = content === null ? ceilDiv(dose + discarded, size) : floorDiv(content, size)
  return { capacity, wasteUnits: Math.min(floorDiv(discarded, size), Math.max(0, capacity - units)) }
}

/** Drug and waste lines of one group (procedure 16.2 to 16.6). */
function linesOfGroup(ctx: Context, ledger: Ledger, group: Group): readonly DrugLine[] {
  const { product, members } = group
  const { code, unit } = product.code
  const ids = members.map((m) => m.a.id)
  const name = members[0]?.name ?? ''
  if (NOT_CLASSIFIED.has(code)) {
    const [first] = members
    const facts = {
      drug: name,
      code,
      dose: first?.a.dose ?? null,
      route: first?.a.route ?? null,
      ndc: first?.a.vials.find((vial) => vial.ndc !== null)?.ndc ?? null,
    }
    note(ledger, CHECKS.notClassified, ids, facts, [code])
    checkNdc(ledger, members, code, true)
    const because = [product.because, stepOf(SAYS.notClassified, ids, { code })]
    return [{ code, units: 1, modifiers: [], waste: false, ids, because }]
  }
  if (unit === null) {
    note(
      ledger,
      CHECKS.notConvertible,
      ids,
      { drug: name, code, dose: 'The dose', unit: product.code.label },
      [],
    )
    return []
  }
  const exact = dosesOf(ctx, ledger, group, unit)
  if (exact === null) return []
  const size = unitSize(unit)
  const dose = exact.reduce((total, one) => total + one.exact, 0n)
  const perDay = ctx.switches.unitRounding === 'day-total'
  const together = ceilDiv(dose, size)
  const apart =
    exact.length === 1 ? together : exact.reduce((total, one) => total + ceilDiv(one.exact, size), 0)
  const units = perDay ? together : apart
  if (together !== apart) noteReadings(ledger, 'unitRounding', ids, name, null, [code])
  const doseText = amountAsPrinted(unit, dose)
  const because: Step[] = [product.because]
  const converted = members.findIndex((m) => m.a.dose !== null && !isInMeasure(unit, m.a.dose))
  const other = converted < 0 ? undefined : exact[converted]
  if (other !== undefined) {
    const facts = other.byVolume ?? { dose: members[converted]?.a.dose ?? null }
    const says = other.byVolume === null ? SAYS.converted : SAYS.byConcentration
    because.push(stepOf(says, ids, { ...facts, converted: amountAsPrinted(unit, other.exact) }))
  }
  const sum = { dose: doseText, unit: unit.text, units }
  because.push(
    units === together
      ? stepOf(BigInt(units) * size === dose ? SAYS.wholeUnits : SAYS.units, ids, sum)
      : stepOf(SAYS.unitsEach, ids, { ...sum, count: exact.length }),
  )
  if (members.length > 1)
    because.push(stepOf(perDay ? SAYS.dayTotal : SAYS.each, ids, { count: members.length }))
  const containers = containersOf(ctx, ledger, members, unit, code)
  const { discarded } = containers
  const { capacity, wasteUnits } = wasteOf(containers, dose, size, units)
  const packaged = ctx.setting === 'facility' && ctx.book.hospitalRate(code)?.status === 'N'
  const equal = compareContent(containers.content, dose + discarded, members)
  const { answer, step } = decide(
    wasteModifier,
    {
      drug: name,
      container: containers.kind,
      packaged: packaged ? 'yes' : 'no',
      wasteModifiers: ctx.switches.wasteModifiers,
      content: equal,
      wasteUnits,
      discarded: !containers.converted ? 'not convertible' : discarded > 0n ? 'yes' : 'no',
      wasteBelowUnit: ctx.switches.wasteBelowUnit,
    },
    ids,
    ctx.date,
  )
  because.push(step)
  if (answer === 'unequal')
    note(
      ledger,
      CHECKS.contentUnequal,
      ids,
      {
        drug: name,
        code,
        content: amountAsPrinted(unit, containers.content ?? 0n),
        dose: doseText,
        discarded: amountAsPrinted(unit, discarded),
      },
      [code],
      because,
    )
  if (answer === 'JZ' && !containers.recorded)
    note(ledger, CHECKS.wasteUnknown, ids, { drug: name, code }, [code], [step])
  if (containers.kind === 'unknown' && answer !== 'none' && !packaged)
    note(ledger, CHECKS.containerUnknown, ids, { drug: name, code }, [code])
  const lines: DrugLine[] = [
    { code, units, modifiers: answer === 'JZ' ? ['JZ'] : [], waste: false, ids, because },
  ]
  if (answer === 'JW')
    lines.push({
      code,
      units: wasteUnits,
      modifiers: ['JW'],
      waste: true,
      ids: members.filter((m) => m.a.discarded !== null).map((m) => m.a.id),
      because: [
        product.because,
        stepOf(SAYS.waste, ids, { discarded: amountAsPrinted(unit, discarded) }),
        stepOf(containers.content === null ? SAYS.wasteUnitsUnrecorded : SAYS.wasteUnits, ids, {
          capacity,
          units: wasteUnits,
        }),
      ],
    })
  return lines
}

/** Drug and waste lines of the day, in order of the first administration of each drug (procedure step 16, 19.1). */
export function drugLines(ctx: Context, ledger: Ledger, given: readonly Given[]): readonly DrugLine[] {
  const fluids = fluidUnits(given)
  const lines: DrugLine[] = []
  for (const group of groupsOf(ctx, ledger, given)) lines.push(...linesOfGroup(ctx, ledger, group))
  if (fluids.length === 0) return lines
  const placed = [...lines, ...fluids].map((line) => {
    // The line of what was discarded stays where its dose stands, whoever's discarded amount it is.
    const { ids } = lines.find(({ code }) => code === line.code) ?? line
    return { line, place: given.findIndex((g) => ids.includes(g.a.id)) }
  })
  return putInOrder(placed, (x, y) => x.place - y.place).map(({ line }) => line)
}
