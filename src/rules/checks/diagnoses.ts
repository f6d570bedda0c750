import { gather } from '../../lib/lists.ts'
import type { Check } from '../rule.ts'
import type { Facts } from '../step.ts'
import { note } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'
import type { CheckedDay } from './checked-day.ts'
import { dotted, isActiveTumour, isNeoplasm, treatmentOf } from './treatment.ts'

/** Why the patient came, and what is treated: the encounter codes, the tumour, its effects. */
export const CHECKS = {
  none: {
    id: 'diagnoses/none-entered',
    rule: 'R-CLM-5',
    severity: 'info',
    title: 'No diagnosis entered',
    because: 'No diagnosis is entered: a claim is not complete without one, and none could be compared.',
    denial: 'CO-16',
    fix: 'Enter the diagnoses from the record, in claim order.',
  },
  notFirst: {
    id: 'diagnoses/encounter-code-not-first',
    rule: 'R-DX-1',
    severity: 'warning',
    title: '{code}: not listed first',
    because:
      '{code} stands after {before}. An encounter for the treatment alone should have it first, then the tumour; where the patient came for something else, that comes first.',
    denial: 'CO-11',
    fix: 'Check the order of the diagnoses against the reason for the encounter.',
  },
  noEncounterCode: {
    id: 'diagnoses/encounter-code-missing',
    rule: 'R-DX-1',
    severity: 'warning',
    title: '{code}: not among the diagnoses',
    because:
      '{drugs} treated a tumour, and {code} is not among the diagnoses. An encounter for the treatment alone should have it first.',
    denial: 'CO-11',
    fix: 'Add {code}, if the treatment was the reason for the encounter.',
  },
  furtherCode: {
    id: 'diagnoses/second-encounter-code',
    rule: 'R-DX-1',
    severity: 'info',
    title: '{code}: may stand beside {other}',
    because:
      'The day holds chemotherapy and immunotherapy ({drugs}), and only {other} is listed; both encounter codes may stand, in any order, before the tumour.',
    denial: null,
    fix: 'Add {code}, if both were the reason for the encounter.',
  },
  otherTreatment: {
    id: 'diagnoses/encounter-code-against-treatment',
    rule: 'R-DX-2',
    severity: 'warning',
    title: '{code}: no {treatment} given',
    because: '{code} stands for {treatment}; given was {drugs}.',
    denial: 'CO-11',
    fix: 'Check the encounter code against what was given.',
  },
  noTumour: {
    id: 'diagnoses/encounter-code-without-tumour',
    rule: 'R-DX-2',
    severity: 'warning',
    title: '{code}: no tumour among the diagnoses',
    because:
      '{code} is for the treatment of a tumour and is followed by it; no code of C00 to D49 is among the diagnoses. The same drugs in another disease do not take it.',
    denial: 'CO-11',
    fix: 'Add the tumour that is treated, or remove the encounter code.',
  },
  history: {
    id: 'diagnoses/history-under-treatment',
    rule: 'R-DX-3',
    severity: 'warning',
    title: '{code}: history, while {drugs} treats',
    because:
      '{code} says that the tumour is history; {drugs} was given and no active tumour is among the diagnoses. Under treatment, adjuvant too, it should be coded as active.',
    denial: 'CO-11',
    fix: 'Check in the record whether the tumour is still treated.',
  },
  effectMissing: {
    id: 'diagnoses/adverse-effect-without-effect',
    rule: 'R-DX-8',
    severity: 'warning',
    title: '{code}: no effect listed',
    because:
      '{code} says that a drug had an adverse effect; the effect itself should stand before it, and none is listed.',
    denial: 'CO-11',
    fix: 'Add the effect from the record, before {code}.',
  },
  effectAfter: {
    id: 'diagnoses/adverse-effect-before-effect',
    rule: 'R-DX-8',
    severity: 'warning',
    title: '{code}: before its effect',
    because: '{code} stands before {effect}; the effect should come first, then the code of the drug group.',
    denial: 'CO-11',
    fix: 'List the effect first.',
  },
  drugGroupMissing: {
    id: 'diagnoses/effect-without-adverse-effect',
    rule: 'R-DX-8',
    severity: 'info',
    title: '{code}: T45.1X5 not listed',
    because:
      '{code} is an effect of antineoplastic drugs by its title; T45.1X5 or T45.AX5 with its seventh character follows it where the drug was rightly given.',
    denial: 'CO-11',
    fix: 'Add the code of the drug group, if the record says so.',
  },
  hydrationReason: {
    id: 'diagnoses/hydration-without-diagnosis',
    rule: 'R-DX-9',
    severity: 'warning',
    title: '{code}: no diagnosis for {purpose}',
    because:
      'Hydration is reported for {purpose}, and the diagnoses name only tumours and encounters. It should point to a reason of its own.',
    denial: 'CO-50',
    fix: 'Add the diagnosis that the record gives for the hydration.',
  },
} as const satisfies { readonly [name: string]: Check }

const CHEMO = 'Z5111'
const IMMUNO = 'Z5112'
const ENCOUNTER: ReadonlySet<string> = new Set(['Z510', CHEMO, IMMUNO])
const TRIAL = 'Z006'
const ADVERSE = /^T45(1X|AX)5/
/** Effects that are due to antineoplastic drugs by their titles: anaemia and agranulocytosis. */
const BY_CHEMOTHERAPY: ReadonlySet<string> = new Set(['D6481', 'D701'])
/** Purposes of hydration that are no disease but part of a treatment. */
const WITH_TREATMENT = /^(pre|post)-?hydration$/

const namesOf = (given: readonly Given[]): readonly string[] => [...new Set(given.map((g) => g.name))]

/** Encounter codes against what was given. */
function checkEncounterCodes(
  ctx: Context,
  ledger: Ledger,
  treated: readonly Given[],
  hormonal: readonly Given[],
): void {
  const { diagnoses } = ctx
  const first = diagnoses.findIndex((code) => !ENCOUNTER.has(code) && code !== TRIAL)
  const late = diagnoses.findIndex((code, place) => ENCOUNTER.has(code) && first !== -1 && place > first)
  if (late !== -1)
    note(ledger, CHECKS.notFirst, [], {
      code: dotted(diagnoses[late] ?? ''),
      before: dotted(diagnoses[first] ?? ''),
    })
  const kinds = treated.map(treatmentOf)
  const isEither = kinds.includes('either')
  const has = (code: string): boolean => diagnoses.includes(code)
  const wants = {
    chemotherapy: kinds.includes('chemotherapy'),
    immunotherapy: kinds.includes('immunotherapy'),
  }
  const noteTreated = (check: Check, facts: Facts): void =>
    note(
      ledger,
      check,
      treated.map((g) => g.a.id),
      { ...facts, drugs: namesOf(treated) },
    )
  const wanted = wants.immunotherapy && !wants.chemotherapy ? IMMUNO : CHEMO
  const isTumour = diagnoses.some(isActiveTumour)
  if (!has(CHEMO) && !has(IMMUNO)) {
    if (isTumour && (isEither || wants.chemotherapy || wants.immunotherapy))
      noteTreated(CHECKS.noEncounterCode, { code: dotted(wanted) })
    return
  }
  const given = [...treated, ...hormonal]
  const noteOther = (code: string, treatment: string): void =>
    note(
      ledger,
      CHECKS.otherTreatment,
      given.map((g) => g.a.id),
      {
        code: dotted(code),
        treatment,
        drugs: given.length === 0 ? ['no antineoplastic drug'] : namesOf(given),
      },
    )
  if (has(CHEMO) && !wants.chemotherapy && !isEither) noteOther(CHEMO, 'chemotherapy')
  if (has(IMMUNO) && !wants.immunotherapy && !isEither) noteOther(IMMUNO, 'immunotherapy')
  if (wants.chemotherapy && wants.immunotherapy && has(CHEMO) !== has(IMMUNO)) {
    const [code, other] = has(CHEMO) ? [IMMUNO, CHEMO] : [CHEMO, IMMUNO]
    noteTreated(CHECKS.furtherCode, { code: dotted(code), other: dotted(other) })
  }
}

/** The tumour behind an encounter code or a treatment. */
function checkTumour(
  ctx: Context,
  ledger: Ledger,
  treated: readonly Given[],
  hormonal: readonly Given[],
): void {
  const { diagnoses } = ctx
  if (diagnoses.some(isNeoplasm)) return
  const encounter = diagnoses.find((code) => ENCOUNTER.has(code))
  const past = diagnoses.find((code) => code.startsWith('Z85'))
  // Without an encounter code another disease may be what is treated: methotrexate for arthritis.
  const isOther = encounter === undefined && diagnoses.some((code) => !code.startsWith('Z'))
  const treating = isOther ? [] : [...treated, ...hormonal]
  if (past !== undefined && treating.length > 0) {
    const ids = treating.map((g) => g.a.id)
    note(ledger, CHECKS.history, ids, { code: dotted(past), drugs: namesOf(treating) })
  } else if (encounter !== undefined) note(ledger, CHECKS.noTumour, [], { code: dotted(encounter) })
}

/** An effect is what is neither a tumour nor an encounter, a status or another cause. */
const isEffect = (code: string): boolean => !isNeoplasm(code) && !/^[TV-Z]/.test(code)

function checkAdverseEffects(ctx: Context, ledger: Ledger): void {
  const { diagnoses } = ctx
  const at = diagnoses.findIndex((code) => ADVERSE.test(code))
  if (at === -1) {
    const effect = diagnoses.find((code) => BY_CHEMOTHERAPY.has(code))
    if (effect !== undefined) note(ledger, CHECKS.drugGroupMissing, [], { code: dotted(effect) })
    return
  }
  const effect = diagnoses.findIndex(isEffect)
  const code = dotted(diagnoses[at] ?? '')
  if (effect === -1) note(ledger, CHECKS.effectMissing, [], { code })
  else if (effect > at)
    note(ledger, CHECKS.effectAfter, [], { code, effect: dotted(diagnoses[effect] ?? '') })
}

/** A reason of its own for hydration: anything but tumours, encounters and statuses. */
function checkHydrationReason(ctx: Context, ledger: Ledger, { given, sets, lines }: CheckedDay): void {
  if (ctx.diagnoses.some((code) => !isNeoplasm(code) && !code.startsWith('Z'))) return
  for (const run of gather(sets, (set) => set.hydration)) {
    const fluids = given.filter((g) => run.ids.includes(g.a.id))
    const purpose = fluids.map((g) => g.a.purpose?.trim().toLowerCase() ?? '').find((one) => one !== '')
    if (purpose === undefined || WITH_TREATMENT.test(purpose)) continue
    const line = lines.find(({ role, administrations }) => {
      const rests = administrations.some((id) => run.ids.includes(id))
      return rests && (role === 'hydration' || role === 'initial')
    })
    if (line !== undefined)
      note(ledger, CHECKS.hydrationReason, run.ids, { code: line.code, purpose }, [line.code])
  }
}

/** Checks the diagnoses of a day against what was given; of a day without any it says that and no more. */
export function checkDiagnoses(ctx: Context, ledger: Ledger, day: CheckedDay): void {
  if (ctx.diagnoses.length === 0) {
    if (day.lines.length > 0) note(ledger, CHECKS.none, [], {}, [])
    return
  }
  const treated: Given[] = []
  const hormonal: Given[] = []
  for (const g of day.given) {
    const treatment = treatmentOf(g)
    if (treatment === 'hormonal') hormonal.push(g)
    else if (treatment !== null) treated.push(g)
  }
  checkEncounterCodes(ctx, ledger, treated, hormonal)
  checkTumour(ctx, ledger, treated, hormonal)
  checkAdverseEffects(ctx, ledger)
  checkHydrationReason(ctx, ledger, day)
}
