import type { ReactNode } from 'react'
import type { Encounter } from '../encounter/model.ts'
import type { RuleNumber } from '../rules/index.ts'
import type { Case } from './case.ts'
import { CourseList } from './course-list.tsx'
import { LessonView } from './lesson-view.tsx'
import { COURSE, LESSONS } from './lessons.ts'
import { goToPlace, usePlace } from './place.ts'
import { noteAttempt } from './use-progress.ts'

type Props = {
  readonly done: ReadonlySet<string>
  readonly onOpen: (day: Encounter) => void
  readonly onPresent: (cases: readonly Case[], at: number) => void
  /** A way to drill one of the rules that were missed. */
  readonly drillFor: (missed: readonly RuleNumber[]) => ReactNode
}

/** The course: its lessons in order, and the chosen one. */
export function LessonsView({ done, onOpen, onPresent, drillFor }: Props) {
  const chosen = usePlace((place) => place.lesson)
  const id = chosen ?? LESSONS[0]?.id ?? ''
  const at = LESSONS.findIndex((lesson) => lesson.id === id)
  const lesson = LESSONS[at]
  const next = LESSONS[at + 1]
  const go = (to: string): void => {
    goToPlace({ lesson: to })
    requestAnimationFrame(() => document.getElementById('lesson-title')?.focus())
  }
  return (
    <div className="training-columns">
      <CourseList
        parts={COURSE.map(({ title, lessons }) => ({ title, rows: lessons }))}
        current={id}
        done={done}
        onGo={go}
      />
      <div className="training-main">
        {lesson === undefined ? null : (
          <LessonView
            key={id}
            lesson={lesson}
            place={at + 1}
            onGraded={(attempt) => noteAttempt(lesson.id, attempt)}
            onNext={next === undefined ? null : () => go(next.id)}
            onOpen={onOpen}
            onPresent={() => onPresent(LESSONS, at)}
            drillFor={({ missed }) => drillFor(missed)}
          />
        )}
      </div>
    </div>
  )
}
