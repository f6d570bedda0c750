import { useMemo, useState } from 'react'
import { useEncounter } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast-store.ts'
import type { Case } from './case.ts'
import { caseOfDay, withOwnIds, writeHandout } from './handout.ts'
import type { Handout } from './handout.ts'
import { linkOf, LONGEST_LINK } from './handout-link.ts'
import { openHandout } from './handout-store.ts'
import { COURSE, LESSONS } from './lessons.ts'

type Props = {
  /** Hands a text to the browser as a file. */
  readonly onSave: (name: string, text: string, type: string) => void
  readonly onPrint: (handout: Handout) => void
  /** Asks for a file and opens it. */
  readonly onPick: () => void
}

const DAY = 'day on screen'

/** A link to a hand-out, put on the clipboard; one that is too long for a mail is refused with what to do instead. */
async function copyLink(handout: Handout): Promise<void> {
  const link = `${location.href.replace(/#.*$/, '')}${await linkOf(writeHandout(handout))}`
  if (link.length > LONGEST_LINK) {
    showToast(`The link has ${link.length} characters, more than a mail carries. Save a file instead.`)
    return
  }
  try {
    await navigator.clipboard.writeText(link)
    showToast(`Link copied, ${link.length} characters. The day is in the link itself; no server has it.`)
  } catch {
    showToast('The browser does not allow copying. Save a file instead.')
  }
}

/** Chooses days and hands them out: as a link, a file, or on paper. */
export function MakeHandout({ onSave, onPrint, onPick }: Props) {
  const day = useEncounter()
  const [title, setTitle] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set([DAY]))
  const [drugs, setDrugs] = useState(false)
  const [answers, setAnswers] = useState(false)
  const handout = useMemo((): Handout => {
    const cases: readonly Case[] = [
      ...(chosen.has(DAY) ? [caseOfDay(day, drugs)] : []),
      ...LESSONS.filter((lesson) => chosen.has(lesson.id)),
    ]
    const name = title.trim()
    return { title: name === '' ? (cases[0]?.title ?? '') : name, answers, cases: withOwnIds(cases) }
  }, [day, drugs, chosen, title, answers])
  const none = handout.cases.length === 0
  const toggle = (one: string): void =>
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(one)) after.add(one)
      return after
    })
  const open = (): void => {
    openHandout(handout)
    requestAnimationFrame(() => document.getElementById('handout-case')?.focus())
  }
  const box = (one: string, text: string) => (
    <label key={one} className="check-row">
      <input type="checkbox" checked={chosen.has(one)} onChange={() => toggle(one)} /> {text}
    </label>
  )
  return (
    <section className="training-main handout-make" aria-labelledby="handout-make">
      <h3 id="handout-make" tabIndex={-1}>
        Hand out days
      </h3>
      <p className="lesson-text">
        Each chosen day is predicted by whoever opens it, and graded there by the same rules. A link holds the
        day itself; a file holds a whole set.
      </p>
      <div className="handout-choices">
        <fieldset>
          <legend>The day on screen</legend>
          {box(DAY, day.title)}
          <label className="check-row">
            <input type="checkbox" checked={drugs} onChange={() => setDrugs(!drugs)} /> with its drug lines
          </label>
        </fieldset>
        {COURSE.map((part) => (
          <fieldset key={part.title}>
            <legend>{part.title}</legend>
            {part.lessons.map((lesson) => box(lesson.id, lesson.title))}
          </fieldset>
        ))}
      </div>
      <div className="handout-foot">
        <TextField
          label="Title of the set"
          value={title}
          placeholder={handout.title}
          maxLength={120}
          onChange={(event) => setTitle(event.target.value)}
        />
        <label className="check-row">
          <input type="checkbox" checked={answers} onChange={() => setAnswers(!answers)} /> with the answers
        </label>
        <div className="exercise-actions">
          <Button look="strong" disabled={none} onClick={() => void copyLink(handout)}>
            Copy link
          </Button>
          <Button
            disabled={none}
            onClick={() => onSave('hand-out.json', writeHandout(handout), 'application/json')}
          >
            Save file
          </Button>
          <Button disabled={none} onClick={() => onPrint(handout)}>
            Print
          </Button>
          <Button disabled={none} onClick={open}>
            Try it
          </Button>
          <Button look="quiet" onClick={onPick}>
            Open a hand-out…
          </Button>
          <p className="exercise-note">
            {none
              ? 'Choose at least one day.'
              : `${handout.cases.length} day${handout.cases.length === 1 ? '' : 's'}`}
          </p>
        </div>
      </div>
    </section>
  )
}
