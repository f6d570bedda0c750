import type { Lesson } from './case.ts'
import { useAnswer } from './use-answer.ts'
import { lineText } from './verdict-words.ts'
import { useMemo } from 'react'

type Props = { readonly lesson: Lesson; readonly setting: NonNullable<Lesson['other']> }

/** The lines of the same day in the other setting. */
export function OtherSetting({ lesson, setting }: Props) {
  const there = useMemo(() => ({ ...lesson, day: { ...lesson.day, setting } }), [lesson, setting])
  const { lines } = useAnswer(there)
  return (
    <p>
      The same day in {setting === 'office' ? 'an office' : 'a facility'}: {lines.map(lineText).join(', ')}.
    </p>
  )
}
