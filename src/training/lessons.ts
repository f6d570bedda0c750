import type { Lesson } from './case.ts'
import { BESIDE } from './lessons-beside.ts'
import { DRUGS } from './lessons-drugs.ts'
import { FIRST } from './lessons-first.ts'
import { TECHNIQUE } from './lessons-technique.ts'
import { TIME } from './lessons-time.ts'

export type CoursePart = { readonly title: string; readonly lessons: readonly Lesson[] }

/** The course, in the order in which it is best taken. */
export const COURSE: readonly CoursePart[] = [
  { title: 'Which service leads', lessons: FIRST },
  { title: 'What the minutes decide', lessons: TIME },
  { title: 'Beside, after, in one bag', lessons: BESIDE },
  { title: 'Technique, access, encounter', lessons: TECHNIQUE },
  { title: 'Drugs, visits, whole days', lessons: DRUGS },
]

export const LESSONS: readonly Lesson[] = COURSE.flatMap(({ lessons }) => lessons)
