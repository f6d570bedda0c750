import { useMemo } from 'react'
import { useBook } from '../session/use-session.ts'
import { answerOf } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Case } from './case.ts'

/** The computed answer of a case. */
export function useAnswer(one: Case): Answer {
  const book = useBook()
  return useMemo(() => answerOf(one, book), [one, book])
}
