/**
 * A published anatomy of a FOLFOX day, as a billing guide of 2025/2026 prints it, and what the rules say to each line.
 * The amounts are illustrative charges for teaching, not fees that anyone pays; the sentences are ours.
 */
import { blankAdministration, blankEncounter } from '../../encounter/model.ts'
import type { Administration, Amount, Encounter, Order, Vial } from '../../encounter/model.ts'
import type { Claim } from '../answers.ts'
import type { RuleNumber } from '../step.ts'

/** One printed line. */
export type PublishedLine = {
  readonly printed: string
  /** Cents. */
  readonly cents: number
  /** Tenths of a per cent as printed; null where none is. */
  readonly share: number | null
  /** Which of the guide's two tables it stands in. */
  readonly table: 1 | 2
  /** Codes of the supported claim that answer it, those that the guide leaves out included. */
  readonly codes: readonly string[]
  /** The rule by which the supported lines differ, or which supports the line as it stands. */
  readonly rule: RuleNumber
  readonly says: string
}

export const PUBLISHED_LINES: readonly PublishedLine[] = [
  {
    printed: 'J9263 oxaliplatin',
    cents: 428_400,
    share: 706,
    table: 1,
    codes: ['J9263'],
    rule: 'R-UNIT-1',
    says: 'Units are the milligrams given over half a milligram, rounded up; the guide prints the amount of a day and no units.',
  },
  {
    printed: '96413',
    cents: 24_800,
    share: 41,
    table: 1,
    codes: ['96413'],
    rule: 'R-INIT-6',
    says: 'It stands: oxaliplatin is the chemotherapy infusion of the day and hence its initial service.',
  },
  {
    printed: '96415 × 4 ("5-hour total")',
    cents: 49_600,
    share: 82,
    table: 1,
    codes: ['96415'],
    rule: 'R-TIME-2',
    says: 'Hours of one drug count by its own minutes, not by the time in the chair: two hours of oxaliplatin earn one further hour, from minute 91.',
  },
  {
    printed: 'J0640 leucovorin and 96417',
    cents: 40_800,
    share: 67,
    table: 1,
    codes: ['J0640', '96368'],
    rule: 'R-CONC-2',
    says: 'Leucovorin is no chemotherapy, so 96417 is not its code: beside oxaliplatin it is 96368, after it 96367.',
  },
  {
    printed: 'J2405 ondansetron and 96374',
    cents: 19_600,
    share: 32,
    table: 1,
    codes: ['J2405', '96375'],
    rule: 'R-PUSH-2',
    says: '96374 is an initial service, and the day has one already: the push beside it is 96375.',
  },
  {
    printed: '96360 and 96361 hydration',
    cents: 22_400,
    share: 37,
    table: 1,
    codes: ['96361'],
    rule: 'R-HYD-3',
    says: 'Beside another initial service hydration is 96361 from its first unit on, for minutes in which no drug ran.',
  },
  {
    printed: '99214',
    cents: 21_800,
    share: 36,
    table: 1,
    codes: ['99214'],
    rule: 'R-EM-2',
    says: 'It stands with modifier 25, where the visit is documented as work of its own.',
  },
  {
    printed: 'J9190 fluorouracil',
    cents: 32_800,
    share: null,
    table: 2,
    codes: ['J9190', '96411', '96416'],
    rule: 'R-PUMP-3',
    says: 'The drug of bolus and pump together stands; the guide prints no code for the bolus, 96411, nor for the start of the pump, 96416.',
  },
]

/** Other figures that the guide prints, in cents, and what they are made of. */
export const PUBLISHED_FIGURES = {
  /** Sum of the first table. */
  first: 607_400,
  /** Sum of the second, with fluorouracil. */
  second: 640_200,
  /** "Most practices bill" J9263 and 96413. */
  most: 453_200,
  /** Difference of a day, and of a year for 20 patients of 12 cycles. */
  difference: 154_200,
  yearly: 37_008_000,
  patients: 20,
  cycles: 12,
  /** "Often missed": further hours, leucovorin, premedication, hydration. */
  missed: 132_400,
} as const

/** What the guide leaves unsaid and the day below fills in, so that the rules can be asked. */
export const PUBLISHED_FILLED =
  'The guide prints the drugs and no times, doses, containers or date. Filled in: 12 May 2026; 70 kg and 160 cm; hydration of 100 minutes before the drugs; ondansetron 4 mg as a push; oxaliplatin 150 mg over two hours with leucovorin 700 mg beside it in its own bag; fluorouracil 700 mg as a push and 4,300 mg by pump; no container with anything left.'

const MG = 1_000_000
const minutes = (hours: number, rest: number): number => hours * 60 + rest
const mg = (value: number): Amount => ({ micro: value * MG, unit: 'mg' })
const vials = (...sizes: readonly number[]): readonly Vial[] =>
  sizes.map((size) => ({ ndc: null, count: 1, sizeMicroMg: size * MG, singleDose: true, extra: {} }))
const perSurface = (value: number): Order => ({ micro: value * MG, unit: 'mg', per: 'm2', extra: {} })

function given(base: Administration, more: Partial<Administration>): Administration {
  return { ...base, access: 'port', discarded: base.drug === 'saline 0.9%' ? null : mg(0), ...more }
}

/** The day of the published anatomy with what `PUBLISHED_FILLED` says. */
export function publishedDay(): Encounter {
  const blank = blankEncounter('published-folfox', '2026-05-12', 'office')
  return {
    ...blank,
    title: 'FOLFOX-6, cycle 4, as a published guide bills it',
    patient: {
      weightKg: 70,
      heightCm: 160,
      sex: null,
      ageYears: null,
      serumCreatinineMgDl: null,
      extra: {},
    },
    diagnoses: ['Z51.11', 'C18.9'],
    administrations: [
      given(blankAdministration('a1', 'saline 0.9%', 'iv-infusion', minutes(7, 15)), {
        stop: minutes(8, 55),
        purpose: 'pre-hydration',
      }),
      given(blankAdministration('a2', 'ondansetron', 'iv-push', minutes(9, 0)), {
        dose: mg(4),
        vials: vials(4),
      }),
      given(blankAdministration('a3', 'oxaliplatin', 'iv-infusion', minutes(9, 15)), {
        stop: minutes(11, 15),
        bag: 'bag 1',
        dose: mg(150),
        vials: vials(100, 50),
        order: perSurface(85),
      }),
      given(blankAdministration('a4', 'leucovorin', 'iv-infusion', minutes(9, 15)), {
        stop: minutes(11, 15),
        bag: 'bag 2',
        dose: mg(700),
        vials: vials(500, 200),
        order: perSurface(400),
      }),
      given(blankAdministration('a5', 'fluorouracil', 'iv-push', minutes(11, 20)), {
        dose: mg(700),
        vials: vials(1000, 1000, 1000, 1000, 1000),
        order: perSurface(400),
      }),
      given(blankAdministration('a6', 'fluorouracil', 'pump-initiation', minutes(11, 30)), {
        dose: mg(4300),
        order: perSurface(2400),
      }),
    ],
    visits: [{ code: '99214', separatelyIdentifiable: true, extra: {} }],
  }
}

/** A printed line beside what the rules support for it. */
export type PublishedComparison = {
  readonly line: PublishedLine
  /** Positions in the supported claim. */
  readonly supported: readonly number[]
  /** Cents of those lines; a line without a price adds nothing and is counted. */
  readonly cents: number
  readonly unpriced: number
  /** Printed less supported. */
  readonly difference: number
}

/**
 * The published lines beside the supported claim. In: `codeDay` of `publishedDay()`, priced by the sample list. Out:
 * one row per printed line, in its order; every line of the claim that answers a printed one stands in one row.
 */
export function comparePublished(claim: Claim): readonly PublishedComparison[] {
  return PUBLISHED_LINES.map((line) => {
    const supported = claim.lines.flatMap(({ code }, position) =>
      line.codes.includes(code) ? [position] : [],
    )
    const amounts = supported.map((position) => claim.lines[position]?.amount ?? null)
    const cents = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
    return {
      line,
      supported,
      cents,
      unpriced: amounts.filter((amount) => amount === null).length,
      difference: line.cents - cents,
    }
  })
}
