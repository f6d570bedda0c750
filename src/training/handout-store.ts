import { create } from 'zustand'
import type { Grade } from './grade.ts'
import { writeHandout } from './handout.ts'
import type { Handout } from './handout.ts'
import { withGrade } from './scores.ts'
import type { Scores } from './scores.ts'

/** The hand-out that is worked through, with what came of it; it stays while the program is open. */
export type Opened = {
  readonly handout: Handout | null
  /** The id of the case that is shown. */
  readonly at: string
  readonly scores: Scores
  /** What the learner wrote to be told apart. */
  readonly who: string
}

const NONE: Opened = { handout: null, at: '', scores: {}, who: '' }

export const useHandout = create<Opened>()(() => NONE)

/** Opens a hand-out; one that is open already, come upon again on the way back, keeps what came of it. */
export function openHandout(handout: Handout): void {
  const now = useHandout.getState().handout
  if (now !== null && writeHandout(now) === writeHandout(handout)) return
  useHandout.setState({ ...NONE, handout, at: handout.cases[0]?.id ?? '' })
}

export const closeHandout = (): void => useHandout.setState(NONE)

export const goToCase = (at: string): void => useHandout.setState({ at })

export const setWho = (who: string): void => useHandout.setState({ who })

export const noteScore = (id: string, given: Grade, hints: number): void =>
  useHandout.setState(({ scores }) => ({ scores: withGrade(scores, id, given, hints) }))
