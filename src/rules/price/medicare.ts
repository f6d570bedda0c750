import type { Fee, Locality } from '../../codes/book.ts'
import { lineCents, roundHalfUp, timesOver } from '../../lib/money.ts'
import type { Rate } from '../answers.ts'
import { stepOf } from '../step.ts'
import type { Sentence, Facts, Step } from '../step.ts'
import type { Context } from '../working.ts'
import type { Answer, Unpriced } from './price.ts'
import { SAYS } from './rules.ts'

const ONE = 1000
const SHARE = 20_000

/** The fee of one unit in cents: relative values × geographic indices × conversion factor, half up (R-PAY-6). */
export function feeCents(fee: Fee, locality: Locality | null): number {
  const value =
    fee.work * (locality?.work ?? ONE) +
    fee.practice * (locality?.practice ?? ONE) +
    fee.malpractice * (locality?.malpractice ?? ONE)
  return roundHalfUp(value * fee.conversion, 10_000_000)
}

const decimals = (value: number, places: number): string => {
  const text = String(value).padStart(places + 1, '0')
  return `${text.slice(0, -places)}.${text.slice(-places)}`
}

type FeeTexts = { readonly values: string; readonly conversion: string }
const feeTexts = new WeakMap<Fee, FeeTexts>()

/** The numbers of a fee as a sentence has them. Rows never change, so each is written once. */
function textsOf(fee: Fee): FeeTexts {
  const known = feeTexts.get(fee)
  if (known !== undefined) return known
  const made = {
    values: decimals(fee.work + fee.practice + fee.malpractice, 2),
    conversion: decimals(fee.conversion, 4),
  }
  feeTexts.set(fee, made)
  return made
}

const none = (says: Sentence, line: Unpriced, facts: Facts): Answer => ({
  rate: null,
  amount: null,
  coinsurance: null,
  priced: stepOf(says, line.administrations, { code: line.code, ...facts }),
})

function paid(line: Unpriced, rate: Rate, share: number, priced: Step): Answer {
  const amount = lineCents(line.units, rate.amount)
  return { rate, amount, coinsurance: timesOver(amount, share, 100_000), priced }
}

/** Drugs and discarded amounts from the payment limits; null where the file lacks the code. */
function byLimit(ctx: Context, line: Unpriced): Answer | null {
  const price = ctx.book.drugPrice(line.code)
  if (price === null) return null
  const rate: Rate = {
    amount: price.mills,
    basis: 'medicare',
    source: price.edition.name,
    from: price.edition.from,
  }
  const step = stepOf(SAYS.drugLimit, line.administrations, {
    code: line.code,
    rate: { mills: price.mills },
  })
  return paid(line, rate, price.coinsurance, step)
}

/** Office: fee schedule for services, payment limits for drugs (procedure 18.2). `alone`: no other line is payable. */
export function officePrice(ctx: Context, line: Unpriced, locality: Locality | null, alone: boolean): Answer {
  if (line.kind === 'drug' || line.kind === 'waste')
    return byLimit(ctx, line) ?? none(SAYS.noDrugLimit, line, {})
  const fee = ctx.book.fee(line.code)
  if (fee === null) return none(SAYS.noFee, line, { status: 'not in the table' })
  if (fee.status === 'T' && !alone) return none(SAYS.onlyAlone, line, {})
  if ((fee.status !== 'A' && fee.status !== 'T') || fee.notAvailable)
    return none(SAYS.noFee, line, { status: fee.status })
  const cents = feeCents(fee, locality)
  const rate: Rate = {
    amount: cents * 10,
    basis: 'medicare',
    source: fee.edition.name,
    from: fee.edition.from,
  }
  const { values, conversion } = textsOf(fee)
  const step = stepOf(SAYS.fee, line.administrations, {
    code: line.code,
    values,
    conversion,
    rate: { mills: cents * 10 },
    where:
      locality === null
        ? 'national, no locality'
        : `weighted for ${locality.name} by ${locality.edition.name}`,
  })
  return paid(line, rate, SHARE, step)
}

const PAID_APART: ReadonlySet<string> = new Set(['K', 'K1', 'G'])
export const SIGNIFICANT: ReadonlySet<string> = new Set(['S', 'T', 'V'])

/** Facility: status and rate of the outpatient table (procedure 18.2). `significant`: a line of status S, T or V is on the claim. */
export function facilityPrice(ctx: Context, line: Unpriced, significant: boolean): Answer {
  const hospital = ctx.book.hospitalRate(line.code)
  if (hospital === null) return none(SAYS.noHospitalRate, line, { status: 'not in the table' })
  const { status, mills, edition } = hospital
  const at = { basis: 'medicare', source: edition.name, from: edition.from } as const
  if (status === 'N' || (status === 'Q1' && significant))
    return paid(
      line,
      { amount: 0, ...at },
      SHARE,
      stepOf(SAYS.packaged, line.administrations, { code: line.code, status }),
    )
  if (PAID_APART.has(status)) {
    const limit = byLimit(ctx, line)
    if (limit !== null) return limit
  }
  const payable = SIGNIFICANT.has(status) || status === 'Q1' || PAID_APART.has(status)
  if (!payable || mills === null) return none(SAYS.noHospitalRate, line, { status })
  const step = stepOf(SAYS.hospital, line.administrations, {
    code: line.code,
    status,
    rate: { mills },
  })
  return paid(line, { amount: mills, ...at }, SHARE, step)
}
