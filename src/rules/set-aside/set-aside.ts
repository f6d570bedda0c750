import { UNBILLED_PURPOSES } from '../../encounter/model.ts'
import type { Administration } from '../../encounter/model.ts'
import { decide } from '../rule.ts'
import type { Check, Decision } from '../rule.ts'
import { stepOf } from '../step.ts'
import { note, runMinutes } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'

/** What never earns an administration line (procedure step 3). */
export type AsideFacts = {
  readonly drug: string
  readonly route: string
  readonly class: string
  readonly purpose: string | null
  readonly purposeIsBillable: string
  readonly isFlush: string
  /** `yes` where it shares its bag with a drug. */
  readonly carriesDrug: string
  readonly stop: number | null
  readonly dose: string
}

type Aside = 'oral' | 'aside' | 'aside-without-drug-line' | 'not-given' | 'goes-on'

const byVein = (route: string): boolean => route === 'iv-push' || route === 'iv-infusion'

export const setAside: Decision<AsideFacts, Aside> = {
  question: 'set-aside',
  rules: [
    {
      id: 'set-aside/oral',
      rule: 'R-ROUTE-1',
      when: (f) => f.route === 'oral',
      then: () => 'oral',
      because: '{drug} was given by mouth: there is no administration code.',
    },
    {
      id: 'set-aside/purpose',
      rule: 'R-HYD-7',
      when: (f) => f.class === 'hydration' && f.route === 'iv-infusion' && f.purposeIsBillable === 'no',
      then: () => 'aside-without-drug-line',
      because: '{drug} ran with the purpose {purpose}: that is not hydration.',
    },
    {
      id: 'set-aside/fluid-by-push',
      rule: 'R-HYD-7',
      when: (f) => f.class === 'hydration' && f.route === 'iv-push',
      then: () => 'aside-without-drug-line',
      because: '{drug} was pushed: fluid given by push is a flush, not hydration.',
    },
    {
      id: 'set-aside/flush',
      rule: 'R-BUN-1',
      when: (f) => byVein(f.route) && (f.purpose === 'flush' || f.isFlush === 'yes'),
      then: () => 'aside-without-drug-line',
      because: '{drug} flushed the line: that is part of the administration.',
    },
    {
      id: 'set-aside/carrier',
      rule: 'R-MIX-4',
      when: (f) => f.class === 'hydration' && f.carriesDrug === 'yes',
      then: () => 'aside-without-drug-line',
      because: '{drug} shared its bag with a drug: it carried that drug and is part of its administration.',
    },
    {
      id: 'set-aside/not-given',
      rule: 'R-UNIT-1',
      when: (f) => f.dose === '0',
      then: () => 'not-given',
      because: '{drug} was prepared and not given: the dose is 0.',
    },
    {
      id: 'set-aside/hydration-without-stop',
      rule: 'R-HYD-9',
      when: (f) => f.class === 'hydration' && f.stop === null,
      then: () => 'aside',
      because: '{drug} has no documented stop: hydration without a stop time is not reported.',
    },
    {
      id: 'set-aside/goes-on',
      rule: 'R-BUN-1',
      when: () => true,
      then: () => 'goes-on',
      because: '{drug} is not part of another service.',
    },
  ],
}

export const ORAL_DRUG = {
  id: 'set-aside/oral-drug',
  rule: 'R-SAD-2',
  because: 'Part B covers an oral drug only where it replaces a covered injectable or antiemetic.',
} as const

export const HYDRATION_STOP: Check = {
  id: 'set-aside/hydration-stop-missing',
  rule: 'R-HYD-9',
  severity: 'opportunity',
  title: '{drug}: stop not documented',
  because:
    '{drug} began at {start} and no stop is documented; hydration is reported only with both times. The claims below show what they would change.',
  denial: null,
  fix: 'Ask whether the record holds a stop time.',
}

export const NOT_GIVEN: Check = {
  id: 'set-aside/dose-zero',
  rule: 'R-UNIT-1',
  severity: 'warning',
  title: '{drug}: dose 0, prepared and not given',
  because:
    '{drug} has a dose of 0: it was prepared and not given. No administration, no drug and no discarded amount is reported.',
  denial: null,
  fix: 'If any of the dose was begun, enter the amount given.',
}

const NEVER_BILLED: ReadonlySet<string> = new Set(UNBILLED_PURPOSES)

/** What goes on to the services, and which administrations have no drug line either. */
export type AfterAside = { readonly going: readonly Given[]; readonly withoutDrugLine: ReadonlySet<string> }

const hasDrugInBag = (all: readonly Given[], { bag, session }: Administration): boolean =>
  bag !== null && all.some((g) => g.family !== 'hydration' && g.a.bag === bag && g.a.session === session)

/** Takes out what never earns an administration line; it stands in the ledger's `left` with its reason. */
export function setAsideAll(ctx: Context, ledger: Ledger, all: readonly Given[]): AfterAside {
  const going: Given[] = []
  const withoutDrugLine = new Set<string>()
  for (const g of all) {
    const { a } = g
    const purpose = a.purpose === null ? null : a.purpose.trim().toLowerCase()
    const { answer, step } = decide(
      setAside,
      {
        drug: g.name,
        route: a.route,
        class: g.class,
        purpose,
        purposeIsBillable: purpose !== null && NEVER_BILLED.has(purpose) ? 'no' : 'yes',
        isFlush: g.row?.special === 'flush' ? 'yes' : 'no',
        carriesDrug: hasDrugInBag(all, a) ? 'yes' : 'no',
        stop: a.stop,
        dose: a.dose?.micro === 0 ? '0' : 'given',
      },
      [a.id],
      ctx.date,
    )
    if (answer === 'goes-on') {
      going.push(g)
      continue
    }
    const because =
      answer === 'oral' ? [step, stepOf(ORAL_DRUG, [a.id], { drug: g.name })] : [g.classStep, step]
    ledger.left.push({ ids: [a.id], minutes: runMinutes(a), because })
    if (answer !== 'aside') withoutDrugLine.add(a.id)
    if (answer === 'not-given') note(ledger, NOT_GIVEN, [a.id], { drug: g.name }, null, because)
    if (answer === 'aside')
      note(ledger, HYDRATION_STOP, [a.id], { drug: g.name, start: a.start }, null, because)
  }
  return { going, withoutDrugLine }
}
