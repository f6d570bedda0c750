import type { Acknowledgement, Administration, Encounter } from '../encounter/model.ts'
import { parseDay } from '../lib/wall-clock.ts'
import type { Acknowledged, Finding } from './answers.ts'
import { amountText, factText, sentenceOf } from './step.ts'

/**
 * Acknowledgements: a person's reason to accept a finding. It holds for the facts that the finding had when it was
 * given. Facts that change open the finding again, and a finding that is gone leaves its acknowledgement behind:
 * nothing disappears without a word.
 */

type Shown = { readonly [name: string]: string }

/** The fact that holds what is documented of the administrations, one after another. */
const DOCUMENTED = 'documented'
const BETWEEN = '; '

function documentedText(a: Administration, day: number): string {
  const time = (name: 'start' | 'stop', minute: number): string => factText(name, minute, day)
  return [
    a.stop === null
      ? `${a.drug} ${time('start', a.start)}`
      : `${a.drug} ${time('start', a.start)} to ${time('stop', a.stop)}`,
    a.route,
    ...(a.access === null ? [] : [a.access]),
    ...(a.dose === null ? [] : [amountText(a.dose)]),
    ...(a.discarded === null ? [] : [`${amountText(a.discarded)} discarded`]),
    ...(a.purpose === null ? [] : [a.purpose]),
  ].join(', ')
}

/**
 * The facts on which a finding rests, in words: the date of service, what its sentence names, and what is
 * documented of the administrations that it is about.
 */
function shownFacts(finding: Finding, encounter: Encounter): Shown {
  const day = parseDay(encounter.date) ?? 0
  const step = finding.because.find(({ says }) => says.id === finding.check.id)
  const facts = Object.entries(step?.facts ?? {}).map(
    ([name, fact]) => [name, factText(name, fact, day)] as const,
  )
  const documented = finding.administrations.flatMap((id) => {
    const administration = encounter.administrations.find((a) => a.id === id)
    return administration === undefined ? [] : [documentedText(administration, day)]
  })
  return Object.fromEntries([
    ['date', encounter.date],
    ...facts,
    ...(documented.length === 0 ? [] : [[DOCUMENTED, documented.join(BETWEEN)] as const]),
  ])
}

function titleOf({ check, because }: Finding, encounter: Encounter): string {
  const step = because.find(({ says }) => says.id === check.id)
  const says = { ...check, because: check.title }
  return step === undefined ? check.title : sentenceOf({ ...step, says }, parseDay(encounter.date) ?? 0)
}

/** The acknowledgement of a finding as it stands, for the day's list. */
export const acknowledgementOf = (
  finding: Finding,
  encounter: Encounter,
  reason: string,
): Acknowledgement => ({
  finding: finding.check.id,
  title: titleOf(finding, encounter),
  about: finding.administrations,
  facts: shownFacts(finding, encounter),
  reason,
  extra: {},
})

const isSame = (x: Shown, y: Shown): boolean => {
  const names = Object.keys(x)
  return names.length === Object.keys(y).length && names.every((name) => x[name] === y[name])
}

const isAboutSame = (x: readonly string[], y: readonly string[]): boolean =>
  x.length === y.length && x.every((id) => y.includes(id))

/** What the old facts said that the new ones do not; what is documented first, for the rest follows from it. */
function lost(old: Shown, now: Shown): readonly string[] {
  const listed = (facts: Shown): readonly string[] => facts[DOCUMENTED]?.split(BETWEEN) ?? []
  const gone = listed(old).filter((text) => !listed(now).includes(text))
  if (gone.length > 0) return gone
  const otherwise = Object.keys(old).filter((name) => name !== DOCUMENTED && old[name] !== now[name])
  return otherwise.length > 0 ? otherwise.flatMap((name) => old[name] ?? []) : listed(old)
}

const isRelated = (acknowledgement: Acknowledgement, finding: Finding): boolean => {
  const { about } = acknowledgement
  if (acknowledgement.finding !== finding.check.id) return false
  return about.length === 0
    ? finding.administrations.length === 0
    : about.some((id) => finding.administrations.includes(id))
}

/**
 * Puts the acknowledgements of the day to its findings: first to those with the same facts, then to one of the
 * same check about the same administrations, which stays open. `lapsed` are those that no finding answers to.
 */
export function acknowledged(
  encounter: Encounter,
  findings: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly lapsed: readonly Acknowledgement[] } {
  const given = encounter.acknowledgements
  if (given.length === 0) return { findings, lapsed: [] }
  const asked = new Set(given.map((one) => one.finding))
  const shown = new Map(
    findings.flatMap((finding) =>
      asked.has(finding.check.id) ? [[finding, shownFacts(finding, encounter)] as const] : [],
    ),
  )
  const answers = new Map<Finding, Acknowledged>()
  const left: Acknowledgement[] = []
  for (const one of given) {
    const { facts } = one
    const same = [...shown].filter(
      ([finding, now]) =>
        finding.check.id === one.finding &&
        facts !== null &&
        isAboutSame(one.about, finding.administrations) &&
        isSame(facts, now),
    )
    for (const [finding] of same) answers.set(finding, { given: one, holds: true, before: [] })
    if (same.length === 0) left.push(one)
  }
  const lapsed: Acknowledgement[] = []
  for (const one of left) {
    const changed = [...shown].find(([finding]) => !answers.has(finding) && isRelated(one, finding))
    if (changed === undefined) lapsed.push(one)
    else {
      const [finding, now] = changed
      const before = one.facts === null ? [] : lost(one.facts, now)
      answers.set(finding, { given: one, holds: false, before })
    }
  }
  return {
    findings: findings.map((finding) => {
      const answer = answers.get(finding)
      return answer === undefined ? finding : { ...finding, acknowledged: answer }
    }),
    lapsed,
  }
}
