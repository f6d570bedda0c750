import type { Encounter } from '../encounter/model.ts'
import { LessonsView } from './lessons-view.tsx'
import './training.css'

type Props = {
  /** Puts a day on the screen where it can be edited. */
  readonly onOpen: (day: Encounter) => void
}

const NONE: ReadonlySet<string> = new Set()

/** Lessons, errors to spot, drills and progress. */
export function TrainingPage({ onOpen }: Props) {
  return (
    <div className="training">
      <div className="training-head">
        <h2>Training</h2>
      </div>
      <LessonsView onGraded={() => undefined} onOpen={onOpen} drillFor={() => null} done={NONE} />
    </div>
  )
}
