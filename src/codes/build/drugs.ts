import { byText } from '../../lib/order.ts'
import { plainSpelling } from '../spelling.ts'
import type { DrugsTable } from '../table-shapes.ts'
import { classRows } from './class-rows.ts'
import { derivedRows } from './derived-rows.ts'
import { describe } from './drug-name.ts'
import { idOf, list } from './drug-draft.ts'
import type { Draft } from './drug-draft.ts'
import { descriptorOf } from './hcpcs.ts'
import { CROSSWALK } from './crosswalk.ts'
import { field, readCsv } from './read-csv.ts'

/** Labels are unique: two rows that would read the same take their codes into the brackets. */
function distinctLabels(drafts: readonly Draft[]): readonly Draft[] {
  const count = new Map<string, number>()
  for (const draft of drafts)
    count.set(plainSpelling(draft.label), (count.get(plainSpelling(draft.label)) ?? 0) + 1)
  const seen = new Set<string>()
  return drafts.map((draft) => {
    const spelling = plainSpelling(draft.label)
    const first = !seen.has(spelling)
    seen.add(spelling)
    return first || count.get(spelling) === 1
      ? draft
      : { ...draft, label: `${draft.label} (${draft.codes[0] ?? ''})` }
  })
}

const written = new Map(
  readCsv('drug-names.csv').map((row) => [field(row, 'drug'), list(field(row, 'names'))]),
)

/** A name that leads to another row than the one that claims it. */
export type Collision = { readonly name: string; readonly by: string; readonly taken: string }

/** Product names of the crosswalk that only repeat the carrier or the pack are left out. */
const isName = (name: string): boolean => name.length <= 40 && !/[()]| in /i.test(name)

/** First words of a descriptor that name a form and no drug. */
const FORMS = new Set(['liposomal'])

/** Descriptors whose first words are the whole drug. */
function describedNames(draft: Draft): readonly string[] {
  const described = draft.codes.map((code) => describe(descriptorOf(code)))
  return described.flatMap((found) =>
    found === null || found.partial || found.qualifiers.length > 0 || FORMS.has(found.full)
      ? []
      : [found.full],
  )
}

const crosswalkNames = (draft: Draft): readonly string[] => [
  ...new Set(
    draft.codes.flatMap((code) => (CROSSWALK.get(code) ?? []).map((row) => row.product)).filter(isName),
  ),
]

/** Hands out the names: ids first, then labels, codes, names by hand, descriptors, products; the earlier row wins. */
class Names {
  readonly owners = new Map<string, Draft>()
  readonly kept = new Map<Draft, string[]>()
  readonly collisions: Collision[] = []
  readonly #defaults = new Map<string, Draft>()

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      this.kept.set(draft, [])
      const id = plainSpelling(draft.id)
      if (!this.#defaults.has(id)) this.#defaults.set(id, draft)
    }
  }

  claim(draft: Draft, name: string, isKept: boolean): void {
    const spelling = plainSpelling(name)
    const owner = this.owners.get(spelling)
    if (spelling === '') return
    if (owner === undefined) {
      this.owners.set(spelling, draft)
      if (isKept) this.kept.get(draft)?.push(name)
    } else if (plainSpelling(owner.id) !== plainSpelling(draft.id))
      this.collisions.push({ name, by: draft.label, taken: owner.label })
  }

  /** The drug's name with its salt is the name of the drug, hence of its default product. */
  claimForDrug(draft: Draft, name: string): void {
    const id = plainSpelling(draft.id)
    const drug = plainSpelling(name).startsWith(id) ? this.#defaults.get(id) : undefined
    this.claim(drug ?? draft, name, true)
  }
}

const ownCode = (draft: Draft): readonly string[] => draft.codes.slice(0, 1)
const allCodes = (draft: Draft): readonly string[] => draft.codes

export function nameDrugs(drafts: readonly Draft[]): Names {
  const names = new Names(drafts)
  for (const draft of drafts) names.claim(draft, draft.id, false)
  for (const draft of drafts) names.claim(draft, draft.label, false)
  for (const codesOf of [ownCode, allCodes])
    for (const draft of drafts)
      if (draft.special === null) for (const code of codesOf(draft)) names.claim(draft, code, false)
  for (const draft of drafts)
    for (const name of [...(written.get(draft.label) ?? []), ...draft.names]) names.claim(draft, name, true)
  for (const namesOf of [describedNames, crosswalkNames])
    for (const draft of drafts) for (const name of namesOf(draft)) names.claimForDrug(draft, name)
  return names
}

const lastDays = new Map(readCsv('code-ends.csv').map((row) => [field(row, 'code'), row]))

/**
 * A code that is not the usual one of its product is found as such: who types an ended code is told its successor,
 * who types the twin of a code gets the twin. Bags of fluid are chosen by volume.
 */
const otherCodeRows = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts
    .filter((draft) => draft.special === null && draft.fluid === null)
    .flatMap((draft) =>
      draft.codes.slice(1).map((code) => {
        const end = lastDays.get(code)
        const remark = end === undefined ? code : `${code}, to ${field(end, 'to')}`
        const source = end === undefined ? draft.source : field(end, 'source')
        return { ...draft, label: `${idOf(draft.label)} (${remark})`, names: [], codes: [code], source }
      }),
    )

export const DRUGS: readonly Draft[] = (() => {
  const known = classRows()
  const rows = [...known, ...derivedRows(known)]
  const drafts = [...distinctLabels(rows), ...otherCodeRows(rows)]
  const labels = new Set(drafts.map((draft) => draft.label))
  for (const drug of written.keys())
    if (!labels.has(drug)) throw new Error(`drug-names.csv: no row is called ${drug}`)
  return drafts
})()

export const NAMED = nameDrugs(DRUGS)

const positions = <T extends string>(values: readonly (T | null)[]): readonly T[] => [
  ...new Set(values.filter((value): value is T => value !== null)),
]

/** A biosimilar has a code of its own (R-UNIT-7), and the name of its reference product with four letters added. */
const BIOSIMILAR = /^(.+)-[a-z]{4}(?: SC)?$/

/** The reference product of every biosimilar that the table has both of. */
export function referencesOf(drafts: readonly Draft[]): Readonly<Record<string, string>> {
  const byName = new Map(drafts.map((draft) => [plainSpelling(draft.id), draft.id]))
  const pairs = drafts.flatMap((draft): [string, string][] => {
    const stem = BIOSIMILAR.exec(draft.id)?.[1]
    const reference = stem === undefined ? undefined : byName.get(plainSpelling(stem))
    const isBiosimilar = draft.codes.some((code) => /^Q(?:5|99)/.test(code))
    return reference === undefined || !isBiosimilar ? [] : [[draft.id, reference]]
  })
  return Object.fromEntries(pairs.sort(([a], [b]) => byText(a, b)))
}

export function drugsTable(): DrugsTable {
  const classes = positions(DRUGS.map((draft) => draft.class))
  const groups = positions(DRUGS.map((draft) => draft.group))
  const specials = positions(DRUGS.map((draft) => draft.special))
  const fluids = positions(DRUGS.map((draft) => draft.fluid))
  const sources = positions(DRUGS.map((draft) => draft.source))
  const at = (values: readonly string[], value: string | null): number | null =>
    value === null ? null : values.indexOf(value)
  return {
    edition: 'drugs-2026',
    classes,
    groups,
    specials,
    fluids,
    sources,
    references: referencesOf(DRUGS),
    rows: DRUGS.map((draft): DrugsTable['rows'][number] => {
      const special = at(specials, draft.special)
      const fluid = at(fluids, draft.fluid)
      const row = [
        draft.label,
        draft.id === idOf(draft.label) ? null : draft.id,
        NAMED.kept.get(draft) ?? [],
        draft.codes.join(' '),
        at(classes, draft.class),
        draft.authority,
        groups.indexOf(draft.group),
        sources.indexOf(draft.source),
      ] as const
      if (fluid !== null) return [...row, special, fluid]
      return special === null ? row : [...row, special]
    }),
  }
}
