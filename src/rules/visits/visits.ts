import type { Visit } from '../../encounter/model.ts'
import { CODES, VACCINE_CODES } from '../administration-codes.ts'
import { decide } from '../rule.ts'
import type { Check, Decision } from '../rule.ts'
import { stepOf } from '../step.ts'
import type { Sentence, Step } from '../step.ts'
import { note } from '../working.ts'
import type { Context, Ledger } from '../working.ts'

type VisitFacts = {
  readonly code: string
  readonly setting: string
  /** `yes`, `no` or `not stated`. */
  readonly identifiable: string
  /** `yes` where an administration line stands on the claim. */
  readonly administration: string
  readonly facilityVisitCode: string
  readonly nurseVisit: string
  readonly complexity: string
}

type VisitAnswer = 'nurse-visit' | 'complexity' | 'not-identifiable' | 'clinic' | 'kept'

const OFFICE_VISIT = /^(9920[2-5]|9921[1-5])$/
const CLINIC_VISIT = 'G0463'
/** The add-on for the continuing care of a patient; it is no visit by itself and carries no modifier 25. */
const COMPLEXITY = 'G2211'
/** From this day it is paid beside a vaccine (R-EM-7). */
const BESIDE_VACCINES_FROM = '2025-01-01'

/** What becomes of a visit (procedure 13.1 to 13.3). */
export const visitAnswer: Decision<VisitFacts, VisitAnswer> = {
  question: 'visit',
  rules: [
    {
      id: 'visit/nurse-visit',
      rule: 'R-EM-1',
      when: (f) => f.setting === 'office' && f.code === f.nurseVisit && f.administration === 'yes',
      then: () => 'nurse-visit',
      because:
        '{code} is never reported on the day of a drug administration: its work is in the administration.',
    },
    {
      id: 'visit/complexity',
      rule: 'R-EM-7',
      when: (f) => f.code === f.complexity,
      then: () => 'complexity',
      because: '{code} is an add-on to an office visit; it carries no modifier 25.',
    },
    {
      id: 'visit/not-identifiable',
      rule: 'R-EM-3',
      when: (f) => f.administration === 'yes' && f.identifiable !== 'yes',
      then: () => 'not-identifiable',
      because:
        'The visit {code} is not documented as separately identifiable work: it is part of the administration.',
    },
    {
      id: 'visit/clinic',
      rule: 'R-EM-4',
      when: (f) => f.setting === 'facility' && f.facilityVisitCode === 'G0463' && OFFICE_VISIT.test(f.code),
      then: () => 'clinic',
      because: 'A facility reports the visit {code} to Medicare as the clinic visit.',
    },
    {
      id: 'visit/kept',
      rule: 'R-EM-2',
      when: () => true,
      then: () => 'kept',
      because: 'The visit {code} is work of its own.',
    },
  ],
}

export const MODIFIER: Sentence = {
  id: 'visit/modifier-25',
  rule: 'R-EM-2',
  because: 'Beside a drug administration the visit {code} is separately identifiable work: modifier 25.',
}

export const CHECKS = {
  notIdentifiable: {
    id: 'visit/not-separately-identifiable',
    rule: 'R-EM-3',
    severity: 'info',
    title: '{code}: not separately identifiable',
    because:
      'The visit {code} is not documented as separately identifiable and is not reported beside the administration.',
    denial: 'CO-97',
    fix: 'If the record holds separate work, state it.',
  },
  ownNote: {
    id: 'visit/own-note-needed',
    rule: 'R-EM-2',
    severity: 'warning',
    title: '{code}-25: own note needed',
    because:
      'The visit {code} with modifier 25 should have its own, separately identifiable, documented work.',
    denial: 'CO-97',
    fix: 'Check that the record holds a note of its own.',
  },
  complexity: {
    id: 'visit/complexity-beside-modifier-25',
    rule: 'R-EM-7',
    severity: 'warning',
    title: '{code}: not paid beside modifier 25',
    because:
      'The visit of this day carries modifier 25 because a drug was given; Medicare does not pay {code} beside it.',
    denial: 'CO-97',
    fix: 'Leave {code} off the claim to Medicare on the day of an infusion.',
  },
  unknown: {
    id: 'visit/code-not-in-tables',
    rule: 'R-EM-4',
    severity: 'warning',
    title: '{code}: not in the tables',
    because: 'The visit code {code} is not in the tables; it is kept as entered.',
    denial: null,
    fix: 'Check the code.',
  },
} as const satisfies { readonly [name: string]: Check }

/** A visit that is reported. */
export type VisitLine = {
  readonly code: string
  readonly modifiers: readonly string[]
  readonly because: readonly Step[]
}

const identifiable = (visit: Visit): string =>
  visit.separatelyIdentifiable === null ? 'not stated' : visit.separatelyIdentifiable ? 'yes' : 'no'

const isKnown = (ctx: Context, code: string): boolean =>
  code === CLINIC_VISIT || ctx.book.fee(code) !== null || ctx.book.hospitalRate(code) !== null

/** The visits of the day (procedure step 13). `beside` are the administration lines on the claim. */
export function codeVisits(
  ctx: Context,
  ledger: Ledger,
  beside: readonly { readonly code: string }[],
): readonly VisitLine[] {
  const administration = beside.length > 0
  const lines: VisitLine[] = []
  for (const visit of ctx.encounter.visits) {
    const { answer, step } = decide(
      visitAnswer,
      {
        code: visit.code,
        setting: ctx.setting,
        identifiable: identifiable(visit),
        administration: administration ? 'yes' : 'no',
        facilityVisitCode: ctx.switches.facilityVisitCode,
        nurseVisit: CODES.nurseVisit,
        complexity: COMPLEXITY,
      },
      [],
      ctx.date,
    )
    const facts = { code: visit.code }
    if (answer === 'nurse-visit' || answer === 'not-identifiable') {
      ledger.left.push({ ids: [], minutes: 0, because: [step] })
      if (answer === 'not-identifiable') note(ledger, CHECKS.notIdentifiable, [], facts, [], [step])
      continue
    }
    if (answer === 'complexity') {
      const isPaid = ctx.date >= BESIDE_VACCINES_FROM && beside.every((line) => VACCINE_CODES.has(line.code))
      if (administration && !isPaid) note(ledger, CHECKS.complexity, [], facts, [visit.code], [step])
      lines.push({ code: visit.code, modifiers: [], because: [step] })
      continue
    }
    const code = answer === 'clinic' ? CLINIC_VISIT : visit.code
    if (!isKnown(ctx, code)) note(ledger, CHECKS.unknown, [], facts, [code], [step])
    // One reason says it all in the office: the sentence with the modifier replaces the plain one.
    const because = !administration
      ? [step]
      : answer === 'clinic'
        ? [step, stepOf(MODIFIER, [], { code })]
        : [stepOf(MODIFIER, [], { code })]
    if (administration) note(ledger, CHECKS.ownNote, [], { code }, [code], because)
    lines.push({ code, modifiers: administration ? ['25'] : [], because })
  }
  return lines
}
