import { acknowledgementOf } from '../rules/index.ts'
import type { Acknowledged, Finding } from '../rules/index.ts'
import type { Acknowledgement } from '../encounter/model.ts'
import { encounterNow, run, undo } from '../session/store.ts'
import { showToast } from '../ui/toast-store.ts'

const isSame = (x: Acknowledgement, y: Acknowledgement): boolean => JSON.stringify(x) === JSON.stringify(y)

/** The day's acknowledgements without those that were given. */
const without = (given: readonly Acknowledgement[]): readonly Acknowledgement[] =>
  encounterNow().acknowledgements.filter((one) => !given.some((other) => isSame(one, other)))

function keep(acknowledgements: readonly Acknowledgement[], words: string): void {
  run({ type: 'day/set', changes: { acknowledgements } }, words)
  showToast(`${words.charAt(0).toUpperCase()}${words.slice(1)}`, { text: 'Undo', run: undo })
}

const givenOf = (findings: readonly Finding[]): readonly Acknowledgement[] =>
  findings.flatMap(({ acknowledged }) => acknowledged?.given ?? [])

/** Keeps a reason for findings as they stand; it takes the place of one that was given for other facts. */
export function acknowledge(findings: readonly Finding[], reason: string, title: string): void {
  const encounter = encounterNow()
  const made = findings.map((finding) => acknowledgementOf(finding, encounter, reason))
  keep([...without(givenOf(findings)), ...made], `acknowledged: ${title}`)
}

/** Takes a reason back: the findings are open again. */
export const withdraw = (findings: readonly Finding[], title: string): void =>
  keep(without(givenOf(findings)), `acknowledgement withdrawn: ${title}`)

/** Takes an acknowledgement off the day whose finding no longer arises. */
export const removeLapsed = (given: Acknowledgement): void =>
  keep(without([given]), `acknowledgement removed: ${given.title ?? given.finding}`)

/** What became of a reason that was given for other facts: `Acknowledged for 09:30 to 11:30; the facts changed.` */
export function changedWords({ given, before }: Acknowledged): string {
  if (given.facts === null) return 'Acknowledged, but not stated for which facts.'
  return before.length === 0
    ? 'Acknowledged; the facts changed.'
    : `Acknowledged for ${before.join('; ')}. The facts changed.`
}
