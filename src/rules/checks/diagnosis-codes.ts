import type { Diagnosis, Edition } from '../../codes/book.ts'
import type { Check } from '../rule.ts'
import { note } from '../working.ts'
import type { Context, Ledger } from '../working.ts'
import type { CheckedDay } from './checked-day.ts'
import { covers } from './tables.ts'
import { dotted, isNeoplasm, treatmentOf } from './treatment.ts'

/** What a code of ICD-10-CM says by itself and beside the others. */
export const CHECKS = {
  header: {
    id: 'diagnosis-codes/not-billable',
    rule: 'R-DX-4',
    severity: 'error',
    title: '{code}: not to its full length',
    because: '{code} ({text}) is divided further in {table}: the claim must have the full code.',
    denial: 'CO-146',
    fix: 'Choose the full code from the record.',
  },
  headerOtherYear: {
    id: 'diagnosis-codes/not-billable-other-year',
    rule: 'R-DX-4',
    severity: 'warning',
    title: '{code}: not to its full length',
    because:
      '{code} ({text}) is divided further in {table}, which does not hold the date of service; the claim should have the full code of its own year.',
    denial: 'CO-146',
    fix: 'Choose the full code from the record.',
  },
  unknown: {
    id: 'diagnosis-codes/not-in-table',
    rule: 'R-DX-4',
    severity: 'warning',
    title: '{code}: not in the table of diagnoses',
    because: '{code} is no code of {table}, which holds all tumours; the claim should have one that is.',
    denial: 'CO-146',
    fix: 'Check the code against the edition of the date of service.',
  },
  sideOpen: {
    id: 'diagnosis-codes/side-unspecified',
    rule: 'R-DX-4',
    severity: 'warning',
    title: '{code}: side not specified',
    because: '{code} ({text}) leaves the side open, and codes for right and left exist.',
    denial: 'CO-11',
    fix: 'Choose the side that the record gives.',
  },
  siteOpen: {
    id: 'diagnosis-codes/site-unspecified',
    rule: 'R-DX-4',
    severity: 'info',
    title: '{code}: site not specified',
    because: '{code} ({text}) leaves the site open. Does the record give it?',
    denial: 'CO-11',
    fix: 'Choose the site, if the record gives one.',
  },
  quadrants: {
    id: 'diagnosis-codes/two-quadrants',
    rule: 'R-DX-5',
    severity: 'warning',
    title: '{code} and {other}: two sites of one breast',
    because:
      '{code} and {other} are two sites of one breast: one lesion across both should be coded as overlapping, C50.81 and its sixth character.',
    denial: 'CO-11',
    fix: 'Check in the record whether it is one lesion.',
  },
  secondaryAlone: {
    id: 'diagnosis-codes/secondary-without-primary',
    rule: 'R-DX-5',
    severity: 'info',
    title: '{code}: no primary listed',
    because:
      '{code} is a secondary site, and neither a primary nor the history of one is among the diagnoses.',
    denial: 'CO-11',
    fix: 'Add the primary, C80.1 if it is not known, or its history.',
  },
  receptorsContradict: {
    id: 'diagnosis-codes/receptors-contradict',
    rule: 'R-DX-6',
    severity: 'warning',
    title: '{code} and {other}: contradict each other',
    because: '{code} and {other} give one receptor two statuses.',
    denial: 'CO-11',
    fix: 'Check the status against the pathology report.',
  },
  receptorsElsewhere: {
    id: 'diagnosis-codes/receptors-without-breast',
    rule: 'R-DX-6',
    severity: 'info',
    title: '{code}: no tumour of the breast',
    because: '{code} gives the receptor status of a tumour of the breast, and none is among the diagnoses.',
    denial: 'CO-11',
    fix: 'Check the diagnoses against the record.',
  },
  receptorsAgainstDrug: {
    id: 'diagnosis-codes/receptors-against-drug',
    rule: 'R-DX-6',
    severity: 'warning',
    title: '{drug}: beside {code}',
    because: '{drug} is directed at {receptor}, and {code} says that the tumour is negative for it.',
    denial: 'CO-11',
    fix: 'Check the status against the pathology report.',
  },
  remission: {
    id: 'diagnosis-codes/remission-under-treatment',
    rule: 'R-DX-7',
    severity: 'info',
    title: '{code}: in remission, while {drugs} treats',
    because: '{code} ({text}) was listed on a day on which {drugs} was given. Does the record say remission?',
    denial: 'CO-11',
    fix: 'Check the status at this encounter against the record.',
  },
} as const satisfies { readonly [name: string]: Check }

function checkCode(ctx: Context, ledger: Ledger, code: string, edition: Edition): Diagnosis | null {
  const found = ctx.book.diagnosis(code)
  const facts = { code: dotted(code), text: found?.text ?? null, table: edition.name }
  // Only of the tumours is the table whole.
  if (found === null) {
    if (isNeoplasm(code)) note(ledger, CHECKS.unknown, [], facts)
  } else if (!found.billable)
    note(ledger, covers(edition, ctx.date) ? CHECKS.header : CHECKS.headerOtherYear, [], facts)
  else if (isNeoplasm(code) && found.text.includes('unspecified')) {
    if (ctx.book.isSideOpen(found)) note(ledger, CHECKS.sideOpen, [], facts)
    else if (code.startsWith('C') && /unspecified (site|part)|, unspecified$/.test(found.text))
      note(ledger, CHECKS.siteOpen, [], facts)
  }
  return found
}

/** C50, the quadrant, the sex, the side: sites of one breast differ in the quadrant only. */
const BREAST = /^C50[0-6][12][129]$/

function checkSites(ledger: Ledger, diagnoses: readonly string[]): void {
  const sites = diagnoses.filter((code) => BREAST.test(code))
  for (const code of sites) {
    const first = sites.find((site) => site.slice(-2) === code.slice(-2)) ?? code
    if (first !== code) note(ledger, CHECKS.quadrants, [], { code: dotted(first), other: dotted(code) })
  }
  const secondary = diagnoses.find((code) => /^C7[789]/.test(code))
  const hasPrimary = diagnoses.some((code) => isNeoplasm(code) && !/^C7[789]/.test(code))
  if (secondary !== undefined && !hasPrimary && !diagnoses.some((code) => code.startsWith('Z85')))
    note(ledger, CHECKS.secondaryAlone, [], { code: dotted(secondary) })
}

type Receptor = 'oestrogen receptors' | 'progesterone receptors' | 'HER2' | 'hormone receptors'

type Status = Readonly<Partial<Record<Receptor, boolean>>>

/** What each status code says: combined ones speak of hormone receptors together and of HER2. */
const STATUS: ReadonlyMap<string, Status> = new Map<string, Status>(
  Object.entries({
    Z170: { 'oestrogen receptors': true },
    Z171: { 'oestrogen receptors': false },
    Z1721: { 'progesterone receptors': true },
    Z1722: { 'progesterone receptors': false },
    Z1731: { HER2: true },
    Z1732: { HER2: false },
    Z17410: { 'hormone receptors': true, HER2: true },
    Z17411: { 'hormone receptors': true, HER2: false },
    Z17420: { 'hormone receptors': false, 'oestrogen receptors': false, HER2: true },
    Z17421: { 'hormone receptors': false, 'oestrogen receptors': false, HER2: false },
  }),
)

const contradict = (x: string, y: string): boolean =>
  Object.entries(STATUS.get(x) ?? {}).some(([receptor, is]) => {
    const other = Object.entries(STATUS.get(y) ?? {}).find(([name]) => name === receptor)
    return other !== undefined && other[1] !== is
  })

/** Drugs whose target is the receptor; conjugates are given for a low status too. */
const DIRECTED: readonly (readonly [drug: RegExp, receptor: Receptor])[] = [
  [/^(?!.*(deruxtecan|emtansine)).*(trastuzumab|pertuzumab|margetuximab)/i, 'HER2'],
  [/^fulvestrant/i, 'oestrogen receptors'],
]

const isBreast = (code: string): boolean => /^(C50|D05|D486|D493)/.test(code) || code === 'Z853'

function checkReceptors(ctx: Context, ledger: Ledger, { given }: CheckedDay): void {
  const statuses = ctx.diagnoses.filter((code) => STATUS.has(code))
  const [first] = statuses
  if (first === undefined) return
  const pair = statuses
    .flatMap((code) => statuses.map((other) => [code, other] as const))
    .find(([code, other]) => contradict(code, other))
  if (pair !== undefined)
    note(ledger, CHECKS.receptorsContradict, [], { code: dotted(pair[0]), other: dotted(pair[1]) })
  if (!ctx.diagnoses.some(isBreast)) {
    note(ledger, CHECKS.receptorsElsewhere, [], { code: dotted(first) })
    return
  }
  for (const [drug, receptor] of DIRECTED) {
    const negative = statuses.find((code) => STATUS.get(code)?.[receptor] === false)
    const directed = given.filter((g) => drug.test(g.drug) && treatmentOf(g) !== null)
    const [one] = directed
    if (negative !== undefined && one !== undefined)
      note(
        ledger,
        CHECKS.receptorsAgainstDrug,
        directed.map((g) => g.a.id),
        { drug: one.name, receptor, code: dotted(negative) },
      )
  }
}

/** Checks each diagnosis against the table, where it is loaded, and the diagnoses among themselves. */
export function checkDiagnosisCodes(ctx: Context, ledger: Ledger, day: CheckedDay): void {
  const { diagnoses, book } = ctx
  if (diagnoses.length === 0) return
  checkSites(ledger, diagnoses)
  checkReceptors(ctx, ledger, day)
  const [edition] = book.editions('diagnoses', ctx.setting)
  if (edition === undefined) return
  const treated = day.given.filter((g) => treatmentOf(g) !== null)
  for (const code of diagnoses) {
    const found = checkCode(ctx, ledger, code, edition)
    if (found === null || treated.length === 0 || !found.text.includes('in remission')) continue
    const facts = { code: found.code, text: found.text, drugs: [...new Set(treated.map((g) => g.name))] }
    note(
      ledger,
      CHECKS.remission,
      treated.map((g) => g.a.id),
      facts,
    )
  }
}
