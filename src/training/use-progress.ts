import { format } from 'date-fns'
import { useEffect } from 'react'
import type { RuleNumber } from '../rules/index.ts'
import { changeTraining, restoreTraining } from '../session/training-record.ts'
import { showToast } from '../ui/toast-store.ts'
import { outcomesOf, withOutcomes } from './mastery.ts'
import type { Attempt, Outcome } from './mastery.ts'

/** Reads the kept record when the page is gone to. */
export function useKeptProgress(): void {
  useEffect(() => {
    restoreTraining().catch(() => showToast('This browser does not give the kept progress'))
  }, [])
}

/** Adds outcomes to the record of today. `done`: what was answered without a difference. */
export function noteOutcomes(outcomes: readonly Outcome[], done: string | null): void {
  const today = format(new Date(), 'yyyy-MM-dd')
  changeTraining((before) => withOutcomes(before, outcomes, done, today)).catch(() =>
    showToast('This browser does not keep the progress'),
  )
}

/**
 * Adds what a check shows. `id`: what is done when it is answered without a difference; null for a drill, which is
 * never done. `aim`: the rule that the day is about, judged by the whole where no line names it.
 */
export function noteAttempt(
  id: string | null,
  { given, hinted, isFirst }: Attempt,
  aim: RuleNumber | null = null,
): void {
  const isRight = given.right === given.of
  const outcomes = isFirst ? outcomesOf(given, hinted) : []
  const named = !isFirst || aim === null || outcomes.some(({ rule }) => rule === aim)
  noteOutcomes(
    named ? outcomes : [...outcomes, { rule: aim, right: isRight && !hinted.has(aim) }],
    isRight ? id : null,
  )
}
