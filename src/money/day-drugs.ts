import type { CodeBook, DayBook } from '../codes/book.ts'
import type { Administration, Amount, Encounter } from '../encounter/model.ts'
import { drugName } from '../explain/class-look.ts'
import type { Claim, Line } from '../rules/index.ts'

/** One drug code of the day: its lines and what was given under it. */
export type DayDrug = {
  readonly code: string
  readonly name: string
  /** As it was documented first: what a look-up of the drug starts from. */
  readonly drug: string
  readonly lines: readonly Line[]
  readonly waste: readonly Line[]
  readonly given: readonly Administration[]
  readonly units: number
  readonly wasteUnits: number
  readonly dose: Amount | null
  readonly discarded: Amount | null
  /** Cents of all its lines; null where one has no price. */
  readonly amount: number | null
}

/** The sum of amounts of one unit; null where one is not documented or the units differ. */
export function sumOf(amounts: readonly (Amount | null)[]): Amount | null {
  const [first] = amounts
  if (first === undefined || first === null) return null
  let micro = 0
  for (const amount of amounts) {
    if (amount === null || amount.unit !== first.unit) return null
    micro += amount.micro
  }
  return { micro, unit: first.unit }
}

const unitsOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.units, 0)

/** The drugs of a claim, in the order of its lines. */
export function drugsOf(claim: Claim, encounter: Encounter, book: DayBook): readonly DayDrug[] {
  const drugLines = claim.lines.filter((line) => line.kind === 'drug' || line.kind === 'waste')
  return [...new Set(drugLines.map((line) => line.code))].map((code): DayDrug => {
    const own = drugLines.filter((line) => line.code === code)
    const lines = own.filter((line) => line.kind === 'drug')
    const waste = own.filter((line) => line.kind === 'waste')
    const ids = new Set(own.flatMap((line) => line.administrations))
    const given = encounter.administrations.filter(({ id }) => ids.has(id))
    const [first] = given
    return {
      code,
      name: [...new Set(given.map((one) => drugName(one, book)))].join(', '),
      drug: first?.drug ?? code,
      lines,
      waste,
      given,
      units: unitsOf(lines),
      wasteUnits: unitsOf(waste),
      dose: sumOf(given.map((one) => one.dose)),
      discarded: sumOf(given.flatMap((one) => (one.discarded === null ? [] : [one.discarded]))),
      amount: own.reduce<number | null>(
        (sum, line) => (sum === null || line.amount === null ? null : sum + line.amount),
        0,
      ),
    }
  })
}

/** What a line is, in our own words: its drugs and its label. */
export function lineName(
  line: Pick<Line, 'code' | 'kind' | 'administrations'>,
  encounter: Encounter,
  codes: CodeBook,
  book: DayBook,
): string {
  const given = encounter.administrations.filter(({ id }) => line.administrations.includes(id))
  const names = [...new Set(given.map((one) => drugName(one, book)))].join(', ')
  if (line.kind === 'drug') return names
  if (line.kind === 'waste') return `${names} discarded`
  return [names, codes.label(line.code) ?? ''].filter((word) => word !== '').join(' ')
}

export const codeWords = (line: Pick<Line, 'code' | 'modifiers'>): string =>
  [line.code, ...line.modifiers].join('-')
