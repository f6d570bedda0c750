import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Encounter } from '../encounter/model.ts'
import type { RuleNumber } from '../rules/index.ts'
import { onRowKeys } from '../ui/row-keys.ts'
import type { Lesson } from './case.ts'
import type { Grade } from './grade.ts'
import { LessonView } from './lesson-view.tsx'
import { COURSE, LESSONS } from './lessons.ts'

type Props = {
  readonly onGraded: (lesson: Lesson, given: Grade, hinted: ReadonlySet<RuleNumber>) => void
  readonly onOpen: (day: Encounter) => void
  readonly drillFor: (given: Grade) => ReactNode
  /** Lessons that were answered without a difference. */
  readonly done: ReadonlySet<string>
}

/** The course: its lessons in order, and the chosen one. */
export function LessonsView({ onGraded, onOpen, drillFor, done }: Props) {
  const [id, setId] = useState(LESSONS[0]?.id ?? '')
  const at = LESSONS.findIndex((lesson) => lesson.id === id)
  const lesson = LESSONS[at]
  const next = LESSONS[at + 1]
  const go = (to: string): void => {
    setId(to)
    requestAnimationFrame(() => document.getElementById('lesson-title')?.focus())
  }
  return (
    <div className="training-columns">
      {/* Arrow keys go from row to row; each row is a button. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="training-list" onKeyDown={onRowKeys}>
        {COURSE.map((part) => (
          <section key={part.title} aria-label={part.title}>
            <h3 className="training-part">{part.title}</h3>
            <ul>
              {part.lessons.map((one) => (
                <li key={one.id}>
                  <button
                    type="button"
                    data-row
                    className="training-row"
                    aria-current={one.id === id}
                    onClick={() => go(one.id)}
                  >
                    <span>{LESSONS.indexOf(one) + 1}</span>
                    <b>{one.title}</b>
                    {done.has(one.id) ? <span className="training-done">done</span> : null}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="training-main">
        {lesson === undefined ? null : (
          <LessonView
            key={id}
            lesson={lesson}
            place={at + 1}
            onGraded={(given, hinted) => onGraded(lesson, given, hinted)}
            onNext={next === undefined ? null : () => go(next.id)}
            onOpen={onOpen}
            drillFor={drillFor}
          />
        )}
      </div>
    </div>
  )
}
