import { byText } from '../../lib/order.ts'
import { plainSpelling } from '../spelling.ts'
import { bracketNames, idOf, list } from './drug-draft.ts'
import type { Draft } from './drug-draft.ts'
import { describe } from './drug-name.ts'
import { ASP_FILES, HCPCS, HOSPITAL_ROWS, codesOverTime, descriptorOf } from './hcpcs.ts'
import type { Listed } from './hcpcs.ts'
import { brandOf, brandsOf, makerOf } from './makers.ts'
import { field, readCsv } from './read-csv.ts'
import type { Row } from './read-csv.ts'

/** Codes of drugs that are given: J codes, the Q and C9 codes of drugs, albumin. */
const DRUG_CODE = /^(?:J[0-37-9]\d{3}|Q0[12]\d{2}|Q2\d{3}|Q30\d\d|Q4081|Q5\d{3}|Q999\d|C9\d{3}|P904[1567])$/
const NOT_GIVEN_HERE =
  /\b(?:oral|inhalation|inhaled|inhaler|intravitreal|ophthalmic|intraocular|intra-articular|implant|topical|nasal|intracameral|suprachoroidal|dme|diagnostic|contrast|insulin|otic|patch|vaccine|sinus|suppository|pellet|compounded|metered|contraceptive|hospice|hospital outpatient|microspheres|enteral|unclassified|not otherwise classified)\b/
/** Other uses of a code that has a row: they are found as codes of that row. */
const OTHER_USE = /\(for esrd on dialysis\)/

const priced = new Set(ASP_FILES.flatMap((file) => file.rows.map((row) => field(row, 'hcpcs'))))
const hospital = new Map(HOSPITAL_ROWS.map((row) => [field(row, 'code'), field(row, 'status_indicator')]))
const extra = new Set(readCsv('extra-codes.csv').map((row) => field(row, 'code')))
const overrides = new Map(readCsv('derived-drugs.csv').map((row) => [field(row, 'code'), row]))

/** Priced, or known to the hospital file; what Medicare has not covered since before 2000 is left out. */
function isCurrent(listed: Listed): boolean {
  if (priced.has(listed.code) || extra.has(listed.code)) return true
  const status = hospital.get(listed.code)
  return status !== undefined && !(status === 'E1' && listed.from < '2000-01-01')
}

const isDrug = (listed: Listed): boolean =>
  DRUG_CODE.test(listed.code) &&
  listed.long !== '' &&
  !NOT_GIVEN_HERE.test(listed.long.toLowerCase()) &&
  !OTHER_USE.test(listed.long.toLowerCase()) &&
  !(listed.code > 'Q5000' && listed.code < 'Q5098')

/** An originator's four-letter ending is no part of the drug's name; a biosimilar's is. */
const SUFFIX = /-[a-z]{4}$/
const isBiosimilar = (listed: Listed): boolean => /^Q(?:5|99)/.test(listed.code)

type Named = Pick<Draft, 'id' | 'label' | 'names'> & { readonly plain: boolean; readonly reference: string }

function autoName(listed: Listed): Named {
  const described = describe(descriptorOf(listed.code))
  if (described === null) throw new Error(`${listed.code}: no drug in its descriptor`)
  const stem = described.id.replace(SUFFIX, '')
  const id = isBiosimilar(listed) ? described.id : stem
  const maker = described.product === null ? null : makerOf(described.product)
  const inBrackets = [
    ...(described.product === null ? [] : [maker ?? brandOf(described.product)]),
    ...described.qualifiers,
  ]
  return {
    id,
    label: inBrackets.length === 0 ? id : `${id} (${inBrackets.join(', ')})`,
    names: maker === null && described.product !== null ? brandsOf(described.product) : [],
    plain: inBrackets.length === 0,
    reference: stem,
  }
}

function namedBy(override: Row, listed: Listed): Named {
  const drug = field(override, 'drug') || autoName(listed).label
  const brands = bracketNames(drug).filter((name) => makerOf(name.toLowerCase()) === null)
  return {
    id: idOf(drug),
    label: drug,
    names: [...list(field(override, 'names')), ...brands],
    plain: idOf(drug) === drug,
    reference: idOf(drug).replace(SUFFIX, ''),
  }
}

/** The row of the drug table whose class, authority and group a further product of the drug shares. */
function likeOf(known: readonly Draft[], named: Named, override: Row | undefined): Draft | undefined {
  const asked = override === undefined ? '' : field(override, 'like')
  if (asked === '-') return undefined
  const id = plainSpelling(asked || named.reference)
  const found = known.find((draft) => plainSpelling(draft.id) === id)
  if (asked !== '' && found === undefined) throw new Error(`no drug ${asked} to take a class from`)
  return found
}

type Derived = Draft & { readonly plain: boolean }

function draftOf(listed: Listed, known: readonly Draft[]): Derived | null {
  const override = overrides.get(listed.code)
  if (override !== undefined && field(override, 'drug') === 'skip') return null
  const named = override === undefined ? autoName(listed) : namedBy(override, listed)
  const like = likeOf(known, named, override)
  return {
    id: like !== undefined && plainSpelling(like.id) === plainSpelling(named.id) ? like.id : named.id,
    label: named.label,
    names: named.names,
    codes: codesOverTime(listed.code),
    class: like?.class ?? null,
    authority: like?.authority ?? null,
    group: like?.group ?? 'Other drugs of the HCPCS list',
    special: null,
    fluid: null,
    source: like === undefined ? 'HCPCS26' : 'HCPCS26; class as its drug in CODING-RULES: drug table',
    plain: named.plain,
  }
}

/** Further products of the known drugs, and every other drug that the HCPCS list and the payment files hold. */
export function derivedRows(known: readonly Draft[]): readonly Draft[] {
  const taken = new Set(known.flatMap((draft) => draft.codes))
  const drafts: Derived[] = []
  for (const listed of HCPCS.values()) {
    if (taken.has(listed.code) || !isDrug(listed) || !isCurrent(listed)) continue
    const draft = draftOf(listed, known)
    if (draft === null) continue
    for (const code of draft.codes) taken.add(code)
    drafts.push(draft)
  }
  return drafts.sort(
    (a, b) =>
      byText(a.id.toLowerCase(), b.id.toLowerCase()) ||
      Number(b.plain) - Number(a.plain) ||
      byText(a.codes[0] ?? '', b.codes[0] ?? ''),
  )
}
