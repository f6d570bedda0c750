import type { ReactNode } from 'react'
import type { Encounter } from '../encounter/model.ts'
import { RuleLink } from '../explain/rule-link.tsx'
import { Button } from '../ui/button.tsx'
import type { Lesson } from './case.ts'
import { Exercise } from './exercise.tsx'
import type { Grade } from './grade.ts'
import type { Attempt } from './mastery.ts'
import { OtherSetting } from './other-setting.tsx'

type Props = {
  readonly lesson: Lesson
  /** Its place in the course, from 1. */
  readonly place: number
  readonly onGraded: (attempt: Attempt) => void
  /** Goes to the lesson after it; null for the last. */
  readonly onNext: (() => void) | null
  /** Opens the day where it can be edited. */
  readonly onOpen: (day: Encounter) => void
  readonly onPresent: () => void
  readonly drillFor: (given: Grade) => ReactNode
}

/** A lesson: what must be known, the day with its question, and what it comes down to. */
export function LessonView({ lesson, place, onGraded, onNext, onOpen, onPresent, drillFor }: Props) {
  return (
    <article className="lesson" aria-labelledby="lesson-title">
      <div className="lesson-head">
        <h3 id="lesson-title" tabIndex={-1}>
          {place}. {lesson.title}
        </h3>
        <Button onClick={onPresent}>Present</Button>
      </div>
      {lesson.text.map((words) => (
        <p key={words} className="lesson-text">
          {words}
        </p>
      ))}
      <Exercise
        one={lesson}
        onGraded={onGraded}
        after={(given) => (
          <section className="lesson-notice" aria-label="What to notice">
            <h4>What to notice</h4>
            {lesson.notice.map((words) => (
              <p key={words}>{words}</p>
            ))}
            {lesson.other === undefined ? null : <OtherSetting lesson={lesson} setting={lesson.other} />}
            <p className="lesson-rules">
              Rules of this lesson{' '}
              {lesson.teaches.map((rule) => (
                <RuleLink key={rule} rule={rule} />
              ))}
            </p>
            <div className="exercise-actions">
              {onNext === null ? null : (
                <Button look="strong" onClick={onNext}>
                  Next lesson
                </Button>
              )}
              {drillFor(given)}
              <Button onClick={() => onOpen(lesson.day)}>Open as a day</Button>
            </div>
          </section>
        )}
      />
    </article>
  )
}
