/** Everything that is no infusion, push or hydration by vein: lines with minutes, what is left, what is asked. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting } from '../../encounter/model.ts'
import type { Line } from '../answers.ts'
import { codeDay } from '../code-day.ts'
import { findPolicy, MEDICARE } from '../policies/index.ts'
import type { Policy } from '../policy.ts'
import { day, give, inf, lineText, policyWith, push, run, visit } from '../testing.ts'
import type { DayMore, More, Row } from '../testing.ts'
import { CHECKS, MANUAL } from './rules.ts'

type Case = {
  readonly point: string
  readonly rows: readonly Row[]
  readonly setting?: Setting
  readonly policy?: Policy
  readonly more?: DayMore
  /** `96365 60`: administration lines in claim order with their minutes. */
  readonly lines: readonly string[]
  /** `0 R-ROUTE-1`: minutes that are on no line, and the rule that says why. */
  readonly left?: readonly string[]
  /** Findings of this folder. */
  readonly asks?: readonly string[]
}

const vaccine = { class: 'vaccine' } as const
const blood = { class: 'blood-product' } as const
const chemo = { class: 'chemotherapy' } as const
const at = (access: string) => ({ access })
const pump = (start: string, stop?: string) =>
  stop === undefined
    ? give('fluorouracil', 'pump-initiation', start)
    : run('fluorouracil', 'pump-initiation', start, stop)

const CASES: readonly Case[] = [
  {
    point: 'R-INJ-2: injections 30 minutes apart are one dose',
    rows: [give('fulvestrant', 'im', '10:00'), give('fulvestrant', 'im', '10:30')],
    lines: ['96402 0'],
    asks: ['injection/units-by-switch'],
  },
  {
    point: 'R-INJ-2: 31 minutes apart they are two',
    rows: [give('fulvestrant', 'im', '10:00'), give('fulvestrant', 'im', '10:31')],
    lines: ['96402 × 2 0'],
    asks: ['injection/units-by-switch'],
  },
  {
    point: 'R-INJ-2: from the first of them, not the last',
    rows: ['10:00', '10:20', '10:40'].map((start) => give('fulvestrant', 'im', start)),
    lines: ['96402 × 2 0'],
    asks: ['injection/units-by-switch'],
  },
  {
    point: 'R-INJ-2: by two routes, or in two encounters, they are two',
    rows: [
      give('methotrexate', 'im', '10:00'),
      give('methotrexate', 'sc', '10:01'),
      give('methotrexate', 'sc', '10:02', { session: 2 }),
    ],
    lines: ['96401 × 3 0'],
    asks: ['injection/units-by-switch'],
  },
  {
    point: 'R-INJ-2: by drug one for each encounter, whatever the route',
    policy: policyWith({ injectionUnits: 'per-drug' }),
    rows: [
      give('methotrexate', 'im', '10:00'),
      give('methotrexate', 'sc', '12:00'),
      give('methotrexate', 'sc', '18:00', { session: 2 }),
    ],
    lines: ['96401 × 2 0'],
    asks: ['injection/units-by-switch'],
  },
  {
    point: 'R-VAX-1: the first of the day, further ones, and Medicare’s own beside them',
    rows: [
      give('influenza vaccine', 'im', '10:00'),
      give('tetanus vaccine', 'im', '10:01', vaccine),
      give('zoster vaccine', 'im', '18:00', { ...vaccine, session: 2 }),
    ],
    lines: ['90471 0', '90472 0', 'G0008 0'],
  },
  {
    point: 'R-INJ-6: 15 minutes under the skin, and no stop',
    rows: [
      run('Hizentra', 'sc-infusion', '10:00', '10:15', at('abdomen')),
      give('Cuvitru', 'sc-infusion', '10:00', at('thigh')),
    ],
    lines: ['96372 × 2 15'],
  },
  {
    point: 'R-INJ-6: 16 minutes under the skin',
    rows: [run('Hizentra', 'sc-infusion', '10:00', '10:16')],
    lines: ['96369 16'],
  },
  {
    point: 'R-INJ-6: 90 and 91 minutes, in two encounters',
    rows: [
      run('Hizentra', 'sc-infusion', '10:00', '11:30'),
      run('Hizentra', 'sc-infusion', '18:00', '19:31', { session: 2 }),
    ],
    lines: ['96370 31', '96369 × 2 150'],
  },
  {
    point: 'R-INJ-6: minutes of one site add up, whatever the drugs; a third site is on no line',
    rows: [
      run('Hizentra', 'sc-infusion', '10:00', '10:10', at('abdomen')),
      run('Cuvitru', 'sc-infusion', '10:05', '10:20', at('abdomen')),
      run('Hizentra', 'sc-infusion', '10:00', '10:30', at('thigh')),
      run('Hizentra', 'sc-infusion', '10:00', '10:40', at('arm')),
    ],
    lines: ['96369 20', '96371 30'],
    left: ['40 R-INJ-6'],
  },
  {
    point: 'R-INJ-6: chemotherapy under the skin by infusion',
    rows: [run('cytarabine', 'sc-infusion', '10:00', '11:00')],
    lines: [],
    left: ['60 R-INJ-6'],
    asks: ['other-routes/manual-review'],
  },
  {
    point: 'R-PUMP-1: a pump of 480 minutes is no prolonged infusion',
    rows: [pump('08:00', '16:00')],
    lines: ['96416 480'],
    asks: ['pump/owner-not-stated', 'pump/short'],
  },
  {
    point: 'R-PUMP-1: a pump of 481 minutes is one; a second start is on no line',
    rows: [pump('08:00', '16:01'), pump('17:00', '18:00')],
    lines: ['96416 481'],
    left: ['60 R-PUMP-1'],
    asks: ['pump/owner-not-stated'],
  },
  {
    point: 'R-PUMP-2: who owns the pump is asked of every Medicare profile that does not say',
    policy: findPolicy('medicare-strict') ?? MEDICARE,
    rows: [pump('08:00')],
    lines: ['96416 0'],
    asks: ['pump/owner-not-stated'],
  },
  {
    point: 'R-PUMP-2: it is not asked where the profile says',
    policy: findPolicy('medicare-own-pump') ?? MEDICARE,
    rows: [pump('08:00')],
    lines: ['G0498 0'],
  },
  {
    point: 'R-PUMP-2: nor of another payer',
    policy: findPolicy('commercial') ?? MEDICARE,
    rows: [pump('08:00')],
    lines: ['96416 0'],
  },
  {
    point: 'R-TIME-13: a therapeutic pump in a hospital, once a day',
    setting: 'facility',
    rows: [
      give('vancomycin', 'pump-initiation', '08:00'),
      run('cefepime', 'pump-initiation', '09:00', '19:00'),
    ],
    lines: ['C8957 0'],
    left: ['600 R-PUMP-1'],
  },
  {
    point: 'R-TIME-13: a therapeutic pump in an office',
    rows: [run('vancomycin', 'pump-initiation', '08:00', '18:00')],
    lines: [],
    left: ['600 R-TIME-13'],
    asks: ['other-routes/manual-review'],
  },
  {
    point: 'R-PUMP-5: refills',
    rows: [
      give('fluorouracil', 'pump-refill-portable', '09:00'),
      give('morphine', 'pump-refill-implanted', '09:30'),
    ],
    lines: ['96521 0', '96522 0'],
  },
  {
    point: 'R-PUMP-6: 15 minutes into an artery, and no stop, are pushes',
    rows: [
      run('cisplatin', 'ia-infusion', '08:00', '08:15'),
      give('cisplatin', 'ia-infusion', '09:00'),
      run('cisplatin', 'ia-push', '10:00', '10:20'),
    ],
    lines: ['96420 × 3 35'],
  },
  {
    point: 'R-PUMP-6: 16 and 90 minutes into an artery',
    rows: [
      run('cisplatin', 'ia-infusion', '08:00', '08:16'),
      run('cisplatin', 'ia-infusion', '09:00', '10:30'),
    ],
    lines: ['96422 × 2 106'],
  },
  {
    point: 'R-PUMP-6: 480 minutes into an artery',
    rows: [run('cisplatin', 'ia-infusion', '08:00', '16:00')],
    lines: ['96423 × 7 420', '96422 60'],
  },
  {
    point: 'R-PUMP-6: 481 minutes into an artery',
    rows: [run('cisplatin', 'ia-infusion', '08:00', '16:01')],
    lines: ['96425 481'],
    asks: ['arterial/pump-not-stated'],
  },
  {
    point: 'R-PUMP-6: a therapeutic drug into an artery',
    rows: [give('verapamil', 'ia-push', '08:00'), run('verapamil', 'ia-infusion', '09:00', '09:30')],
    lines: ['96373 0'],
    left: ['30 R-PUMP-6'],
    asks: ['other-routes/manual-review'],
  },
  {
    point: 'R-ROUTE-1: each once a day, over encounters too',
    rows: [
      give('cisplatin', 'intrapleural', '08:00'),
      give('cisplatin', 'intraperitoneal', '08:10'),
      give('methotrexate', 'intrathecal', '08:20'),
      give('methotrexate', 'intraventricular', '08:30'),
      give('mitomycin', 'intravesical', '08:40'),
      give('bleomycin', 'intralesional', '08:50'),
      give('mitomycin', 'intravesical', '18:00', { session: 2 }),
    ],
    lines: ['96405 0', '51720 0', '96440 0', '96446 0', '96450 0', '96542 0'],
    left: ['0 R-ROUTE-1'],
    asks: ['cavity/lesions-not-stated'],
  },
  {
    point: 'R-ROUTE-1, R-INJ-5: a therapeutic drug by such a route, and anything into the skin',
    rows: [
      give('gentamicin', 'intrathecal', '08:00'),
      give('triamcinolone', 'intralesional', '08:10'),
      give('bleomycin', 'intradermal', '08:20', chemo),
    ],
    lines: [],
    left: ['0 R-ROUTE-1', '0 R-INJ-5', '0 R-INJ-5'],
    asks: ['other-routes/manual-review', 'other-routes/manual-review', 'other-routes/manual-review'],
  },
  {
    point: 'R-BLD-1: one transfusion a day with the minutes of all, once each',
    rows: [
      inf('red cells', '08:00', '10:00', blood),
      inf('platelets', '09:30', '10:30', blood),
      inf('plasma', '18:00', null, { ...blood, session: 2 }),
    ],
    lines: ['36430 150'],
    asks: ['blood/stop-missing'],
  },
  {
    point: 'R-CATH-4: a catheter cleared once for each access and encounter',
    rows: [
      give('alteplase', 'catheter-declot', '08:00', at('port')),
      give('alteplase', 'catheter-declot', '09:00', at('port')),
      give('alteplase', 'catheter-declot', '10:00', at('picc')),
      give('alteplase', 'catheter-declot', '18:00', { ...at('port'), session: 2 }),
    ],
    lines: ['36593 × 3 0'],
    left: ['0 R-CATH-4'],
  },
  {
    point: 'R-CATH-1: a flush alone, twice',
    rows: [give('saline', 'access-flush', '08:00'), give('saline', 'access-flush', '18:00')],
    lines: ['96523 0'],
  },
  {
    point: 'R-CATH-1: a flush beside a push, a visit, or what must be decided',
    rows: [give('saline', 'access-flush', '08:00'), push('ondansetron', '08:00')],
    lines: ['96374 0'],
    left: ['0 R-CATH-1'],
  },
  {
    point: 'R-CATH-1: a flush beside a visit',
    rows: [give('saline', 'access-flush', '08:00')],
    more: { visits: [visit('99213')] },
    lines: [],
    left: ['0 R-CATH-1'],
  },
  {
    point: 'R-CATH-1: a flush beside what must be decided',
    rows: [give('saline', 'access-flush', '08:00'), give('gentamicin', 'intrathecal', '08:00')],
    lines: [],
    left: ['0 R-CATH-1', '0 R-ROUTE-1'],
    asks: ['other-routes/manual-review'],
  },
]

const datesOf = (lines: readonly Line[]) =>
  lines.map(({ code, dates, administrations }) =>
    [code, ...dates.map(({ date, units }) => `${units} on ${date}`), ...administrations].join(' '),
  )

const OWN = new Set([MANUAL, ...Object.values(CHECKS)].map(({ id }): string => id))

describe('other routes', () => {
  it.each(CASES)(
    '$point',
    ({ rows, setting = 'office', policy = MEDICARE, more, lines, left = [], asks = [] }) => {
      const claim = codeDay(day(setting, rows, more), fullBook, policy)
      const own = claim.lines.filter(({ kind }) => kind === 'administration')
      expect(own.map((line) => `${lineText(line)} ${line.minutes}`)).toEqual(lines)
      expect(claim.unbilled.map(({ minutes, because }) => `${minutes} ${because.at(-1)?.says.rule}`)).toEqual(
        left,
      )
      const ids = claim.findings.map(({ check }) => check.id)
      expect(ids.filter((id) => OWN.has(id)).toSorted()).toEqual(asks)
    },
  )
})

describe('what a hospital writes on the day of a unit (R-SESS-2)', () => {
  const dated = (...rows: readonly Row[]) => datesOf(codeDay(day('facility', rows), fullBook, MEDICARE).lines)

  it('is the day on which the administration began', () => {
    expect(dated(give('ondansetron', 'im', '10:00'), give('methotrexate', 'im', '+00:30'))).toEqual([
      '96372 1 on 2026-10-06 a1',
      '96401 1 on 2026-10-07 a2',
    ])
  })

  it('is that of each further hour of an infusion into an artery', () => {
    expect(dated(run('cisplatin', 'ia-infusion', '22:00', '+02:00'))).toEqual([
      '96423 1 on 2026-10-06 2 on 2026-10-07 a1',
      '96422 1 on 2026-10-06 a1',
    ])
  })

  it('is that of each further hour under the skin', () => {
    expect(dated(run('Hizentra', 'sc-infusion', '22:00', '+02:00'))).toEqual([
      '96370 1 on 2026-10-06 2 on 2026-10-07 a1',
      '96369 1 on 2026-10-06 a1',
    ])
  })
})

describe('reasons of other routes', () => {
  const twoInjections = [give('fulvestrant', 'im', '10:00'), give('fulvestrant', 'im', '10:20')]
  it.each([
    ['per-dose', 'injection/one-dose'],
    ['per-drug', 'injection/one-drug'],
  ] as const)('R-INJ-2: injections as one unit, %s', (injectionUnits, wanted) => {
    const claim = codeDay(day('office', twoInjections), fullBook, policyWith({ injectionUnits }))
    expect(claim.lines[0]?.because.at(-1)?.says.id).toBe(wanted)
  })

  it.each([
    ['per-dose', ['10:00', '10:20'], [2, 1]],
    ['per-injection', ['10:00', '10:20'], [2, 2]],
    ['per-drug', ['10:00', '12:00'], [2, 1]],
    ['per-dose', ['10:00', '12:00'], [2, 2]],
    ['per-dose', ['10:00', '10:20', '12:00'], [3, 2]],
    ['per-injection', ['10:00'], []],
  ] as const)(
    'R-INJ-2: that the switch decides is said once: %s, at %j',
    (injectionUnits, starts, wanted) => {
      const rows = starts.map((start) => give('fulvestrant', 'im', start))
      const { findings, lines } = codeDay(day('office', rows), fullBook, policyWith({ injectionUnits }))
      const asked = findings.filter(({ check }) => check.id === 'injection/units-by-switch')
      const facts = asked.map(({ because }) => because[0]?.facts)
      expect(facts.flatMap((one) => [one?.['count'], one?.['units']])).toEqual(wanted)
      expect(facts.every((one) => one?.['units'] === lines[0]?.units)).toBe(true)
    },
  )

  it('R-VAX-1: a drug that the entry calls a vaccine has that said first, one of the table has not', () => {
    const rules = (drug: string, more: More): readonly string[] => {
      const claim = codeDay(day('office', [give(drug, 'im', '10:00', more)]), fullBook, MEDICARE)
      return claim.lines[0]?.because.map(({ says }) => says.id) ?? []
    }
    expect(rules('Tdap booster', { class: 'vaccine' })).toEqual(['class/stated', 'injection/first-vaccine'])
    expect(rules('influenza vaccine', {})).toEqual(['injection/medicare-vaccine'])
  })

  it.each([
    ['cytarabine', 'sc-infusion', '96549'],
    ['gentamicin', 'intrathecal', '96379'],
  ] as const)('R-ROUTE-2: for %s by %s the unlisted code of its family is named', (drug, route, wanted) => {
    const { findings } = codeDay(day('office', [give(drug, route, '10:00')]), fullBook, MEDICARE)
    const asked = findings.find(({ check }) => check.id === MANUAL.id)
    expect(asked?.because[0]?.facts).toEqual({ drug, route, code: wanted })
  })

  it.each([
    ['by vein too', push('fluorouracil', '07:50'), true],
    ['another drug by vein', push('leucovorin', '07:50'), false],
    ['under the skin too', give('fluorouracil', 'sc', '07:50'), false],
  ])('R-PUMP-3: a pump, and the drug %s', (_, row, wanted) => {
    const { lines } = codeDay(day('office', [row, pump('08:00')]), fullBook, MEDICARE)
    const start = lines.find(({ code }) => code === '96416')
    expect(start?.because.some(({ says }) => says.id === 'pump/beside-other-technique')).toBe(wanted)
  })

  it('R-INJ-6: a run under the skin without a stop adds no minutes to its site', () => {
    const rows = [
      run('Hizentra', 'sc-infusion', '10:00', '10:30', at('abdomen')),
      give('Cuvitru', 'sc-infusion', '10:40', at('abdomen')),
    ]
    const { lines } = codeDay(day('office', rows), fullBook, MEDICARE)
    expect(lines.map((line) => [line.code, line.minutes, line.administrations])).toEqual([
      ['96369', 30, ['a1', 'a2']],
    ])
  })
})
