import type { CodeBook, DrugPrice, DrugRow, Edition, HospitalRate, Limit, DrugCode } from '../codes/book.ts'

/** One drug code as the tables know it; what no table says is null or empty. */
export type DrugFacts = {
  readonly code: string
  readonly label: string
  /** Brands and short names of all drugs that it stands for, the labels of the others among them. */
  readonly names: readonly string[]
  readonly row: DrugRow
  readonly drugCode: DrugCode | null
  /** One per edition of the payment limits, in their order; null where that edition has none. */
  readonly prices: readonly (DrugPrice | null)[]
  readonly limits: { readonly office: Limit | null; readonly facility: Limit | null }
  readonly hospital: HospitalRate | null
  /** The code for patients on dialysis. */
  readonly dialysis: string | null
  /** What a search looks through: lower case. */
  readonly text: string
}

const MONTHS = ['01', '04', '07', '10']

/** The editions of the payment limits that the book holds, the oldest first, the user's own among them. */
export function limitEditions(codes: CodeBook): readonly Edition[] {
  const editions = new Map<string, Edition>()
  for (let year = 2020; year < 2040; year += 1)
    for (const month of MONTHS) {
      const [edition] = codes.at(`${year}-${month}-01`).editions('prices', 'office')
      if (edition !== undefined) editions.set(edition.from, edition)
    }
  return [...editions.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** Codes stand among the names of a drug, and in brackets in the label of an ended one. */
const CODE = /^[A-Z]\d{4}$/

const spelt = (text: string): string => text.toLowerCase()

/**
 * Every drug code of the tables, by code. In: the book, a date whose limits and hospital rates are shown, and the
 * editions of the payment limits. A limit of another edition never stands in for a missing one.
 */
export function drugFacts(codes: CodeBook, date: string, editions: readonly Edition[]): readonly DrugFacts[] {
  const day = codes.at(date)
  const books = editions.map((edition) => codes.at(edition.from))
  const rowsOf = new Map<string, DrugRow[]>()
  for (const row of codes.drugs)
    for (const code of row.codes) {
      const known = rowsOf.get(code)
      if (known === undefined) rowsOf.set(code, [row])
      else known.push(row)
    }
  const facts = [...rowsOf].flatMap(([code, rows]): readonly DrugFacts[] => {
    // The row whose usual code it is; else the first that had it once.
    const row = rows.find((one) => one.codes[0] === code) ?? rows[0]
    if (row === undefined) return []
    const drugCode = day.drugCode(code)
    const label = drugCode?.label ?? row.label
    const names = [...new Set(rows.flatMap((one) => [one.label, one.id, ...one.names]))].filter(
      (name) => spelt(name) !== spelt(label) && !CODE.test(name) && !name.includes(`(${code}`),
    )
    return [
      {
        code,
        label,
        names,
        row,
        drugCode,
        prices: books.map((book, at) => {
          const price = book.drugPrice(code)
          return price?.edition.from === editions[at]?.from ? price : null
        }),
        limits: { office: day.limit('office', code), facility: day.limit('facility', code) },
        hospital: day.hospitalRate(code),
        dialysis: day.dialysisCode(code),
        text: spelt([code, label, ...names, row.group].join('\n')),
      },
    ]
  })
  return facts.sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** The codes that hold every word of a search, in any order. */
export function found(facts: readonly DrugFacts[], search: string): readonly DrugFacts[] {
  const words = spelt(search).split(/\s+/).filter(Boolean)
  return words.length === 0 ? facts : facts.filter(({ text }) => words.every((word) => text.includes(word)))
}
