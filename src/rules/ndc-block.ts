import type { Container } from '../codes/book.ts'
import type { Amount } from '../encounter/model.ts'
import { formatMicro } from '../lib/decimal.ts'
import { err, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { amountOf, contentOfOne, divideHalfUp, inMeasure } from './amounts.ts'
import { ndc11, ndcText } from './ndc.ts'
import { stepOf } from './step.ts'
import type { Sentence, Step } from './step.ts'

/** Units of measure of an NDC on a claim: mL, container, gram, milligram, international unit (R-NDC-2). */
export const NDC_UNITS = ['ML', 'UN', 'GR', 'ME', 'F2'] as const
export type NdcUnit = (typeof NDC_UNITS)[number]

/** What a claim says of one NDC: `N400006302602ML8`. */
export type NdcBlock = {
  readonly qualifier: 'N4'
  /** Eleven digits. */
  readonly ndc: string
  readonly unit: NdcUnit
  /** Thousandths of the unit; a claim takes three decimals. */
  readonly quantity: number
  /** As it stands in the shaded part of item 24 or in form locator 43. */
  readonly text: string
  readonly because: readonly Step[]
}

/** Why there is no block: each is a question to the record or the label, never a guess. */
export type NdcProblem =
  /** The text is no NDC that can be converted (R-NDC-1). */
  | 'form'
  /** Whether the container holds a liquid or a powder is not known: the unit must be chosen. */
  | 'unit-unknown'
  /** Neither containers nor a dose in a measure that the unit can be computed from. */
  | 'quantity-unknown'

export type NdcUse = {
  /** As it was recorded; any form that `ndc11` reads. */
  readonly ndc: string
  /** The row of the NDC table, null without one. */
  readonly container: Container | null
  /** How many containers were used; null where only the dose is known. */
  readonly count: number | null
  /** The amount of the line: given, or discarded on a line of its own. */
  readonly dose: Amount | null
  /** A unit chosen by a person; null takes the container's. */
  readonly unit: NdcUnit | null
}

export const SAYS = {
  digits: {
    id: 'ndc/eleven-digits',
    rule: 'R-NDC-1',
    because: '{ndc} is {label} on the label: five, four and two digits, with zeros in front of short parts.',
  },
  volume: {
    id: 'ndc/volume',
    rule: 'R-NDC-2',
    because: '{ndc} holds a liquid: {dose} at {content} in {volume} are {quantity} mL.',
  },
  measured: {
    id: 'ndc/measured',
    rule: 'R-NDC-2',
    because: 'The quantity of {ndc} is in its own unit {unit}, not in billing units: {quantity}.',
  },
  containers: {
    id: 'ndc/containers',
    rule: 'R-NDC-2',
    because: '{ndc} is counted by the container: {quantity} of {unit}.',
  },
} as const satisfies { readonly [name: string]: Sentence }

/** The line's dose and one container's content in one measure; null where either is not known in it. */
function shareOf({ container, dose }: NdcUse): { readonly dose: bigint; readonly content: bigint } | null {
  if (container === null || container.of === null || dose === null) return null
  const own = inMeasure(container.of, dose)
  const content = contentOfOne(container)
  return own === null || content === null || content === 0n ? null : { dose: own, content }
}

/** Thousandths of a container: as recorded, else as many as the dose opens. */
function containersUsed(line: NdcUse): bigint | null {
  if (line.count !== null) return BigInt(line.count) * 1000n
  const share = shareOf(line)
  return share === null ? null : ((share.dose + share.content - 1n) / share.content) * 1000n
}

/** Thousandths of a mL: a dose in mL as it stands, any other by the concentration, else whole containers. */
function volumeUsed(line: NdcUse): bigint | null {
  if (line.dose?.unit === 'mL') return divideHalfUp(BigInt(line.dose.micro), 1000n)
  if (line.container?.microMl === undefined) return null
  const volume = BigInt(line.container.microMl)
  const share = shareOf(line)
  if (share !== null) return divideHalfUp(share.dose * volume, share.content * 1000n)
  return line.count === null || line.dose !== null ? null : divideHalfUp(volume * BigInt(line.count), 1000n)
}

const PICOGRAMS_IN_THOUSANDTHS = { GR: 1_000_000_000n, ME: 1_000_000n } as const

/** Thousandths of the unit. */
function quantityOf(unit: NdcUnit, line: NdcUse): bigint | null {
  const { dose } = line
  switch (unit) {
    case 'ML':
      return volumeUsed(line)
    case 'UN':
      return containersUsed(line)
    case 'GR':
    case 'ME': {
      const mass = dose === null ? null : inMeasure('mg', dose)
      return mass === null ? null : divideHalfUp(mass, PICOGRAMS_IN_THOUSANDTHS[unit])
    }
    case 'F2':
      return dose?.unit === 'unit' ? divideHalfUp(BigInt(dose.micro), 1000n) : null
  }
}

const contentAmount = ({ micro, of }: Container): Amount | null =>
  micro === null || of === null ? null : amountOf(micro, of)

/**
 * The NDC block of a drug line (R-NDC-2): qualifier, eleven digits, unit of measure and the quantity in that unit.
 * In: the NDC as recorded, its row of the NDC table, and the containers or the dose. A container of known volume is
 * a liquid and takes `ML`; one printed with 1 may be a powder or one mL, so its unit must be chosen (`unit-unknown`).
 * A dose on `UN` counts the containers that it opens. Out: the block with its reasons, or why there is none.
 */
export function ndcBlock(line: NdcUse): Result<NdcBlock, NdcProblem> {
  const ndc = ndc11(line.ndc)
  if (ndc === null) return err('form')
  const unit = line.unit ?? (line.container?.microMl === undefined ? null : 'ML')
  if (unit === null) return err('unit-unknown')
  const quantity = quantityOf(unit, line)
  if (quantity === null || quantity === 0n) return err('quantity-unknown')
  const { container, dose } = line
  const text = formatMicro(Number(quantity) * 1000)
  const byVolume = unit === 'ML' && dose !== null && dose.unit !== 'mL'
  const says = byVolume ? SAYS.volume : unit === 'UN' ? SAYS.containers : SAYS.measured
  const because = [
    stepOf(SAYS.digits, [], { ndc, label: ndcText(ndc) }),
    stepOf(says, [], {
      ndc,
      unit,
      quantity: text,
      dose,
      content: container === null ? null : contentAmount(container),
      volume: container?.microMl === undefined ? null : { micro: container.microMl, unit: 'mL' },
    }),
  ]
  return ok({
    qualifier: 'N4',
    ndc,
    unit,
    quantity: Number(quantity),
    text: `N4${ndc}${unit}${text}`,
    because,
  })
}
