import { useId, useMemo, useState } from 'react'
import type { Encounter } from '../encounter/model.ts'
import { RuleLink } from '../explain/rule-link.tsx'
import { useTraining } from '../session/training-record.ts'
import type { RuleNumber } from '../rules/index.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { AIMS, aimFor, makeDrill, readSeed, seedText } from './drill.ts'
import type { Seed } from './drill.ts'
import { Exercise } from './exercise.tsx'
import { LEVELS, levelFor } from './mastery.ts'
import { RuleName } from './rule-name.tsx'
import { noteAttempt } from './use-progress.ts'

type Props = {
  readonly seed: Seed
  readonly onSeed: (seed: Seed) => void
  readonly onOpen: (day: Encounter) => void
}

const randomNumber = (): number => 1 + Math.floor(Math.random() * 999_999)

/** A new seed for a rule, as hard as the record says. */
export const seedFor = (aim: RuleNumber): Seed => ({
  aim,
  level: levelFor(useTraining.getState().rules[aim]),
  number: randomNumber(),
})

/** Generated days without end, aimed at one rule; the seed makes the same day anywhere. */
export function DrillView({ seed, onSeed, onOpen }: Props) {
  const id = useId()
  const text = seedText(seed)
  const [typed, setTyped] = useState<string | null>(null)
  const [fault, setFault] = useState(false)
  const drill = useMemo(() => makeDrill(seed), [seed])
  const open = (next: Seed): void => {
    setTyped(null)
    setFault(false)
    onSeed(next)
    requestAnimationFrame(() => document.getElementById('drill-title')?.focus())
  }
  return (
    <article className="lesson" aria-labelledby="drill-title">
      <form
        className="drill-head"
        onSubmit={(event) => {
          event.preventDefault()
          const read = readSeed(typed ?? text)
          if (read === null) setFault(true)
          else open(read)
        }}
      >
        <div className="field-frame">
          <label className="field-label" htmlFor={`${id}-rule`}>
            Rule
          </label>
          <Select
            id={`${id}-rule`}
            value={seed.aim}
            onChange={(event) => {
              const aim = AIMS.find((rule) => rule === event.target.value)
              if (aim !== undefined) open(seedFor(aim))
            }}
          >
            {AIMS.map((aim) => (
              <option key={aim} value={aim}>
                {aim}
              </option>
            ))}
          </Select>
        </div>
        <div className="field-frame">
          <label className="field-label" htmlFor={`${id}-level`}>
            Level
          </label>
          <Select
            id={`${id}-level`}
            value={String(seed.level)}
            onChange={(event) => {
              const level = LEVELS.find((one) => String(one) === event.target.value)
              if (level !== undefined) open({ ...seed, level })
            }}
          >
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {level} of {LEVELS.length}
              </option>
            ))}
          </Select>
        </div>
        <div className="field-frame">
          <label className="field-label" htmlFor={`${id}-seed`}>
            Seed
          </label>
          <input
            id={`${id}-seed`}
            className="field drill-seed"
            autoComplete="off"
            spellCheck={false}
            value={typed ?? text}
            aria-invalid={fault}
            aria-describedby={fault ? `${id}-fault` : undefined}
            onChange={(event) => {
              setTyped(event.target.value)
              setFault(false)
            }}
          />
        </div>
        <Button type="submit">Open the seed</Button>
        <Button look="strong" onClick={() => open(seedFor(seed.aim))}>
          New day
        </Button>
        {fault ? (
          <p className="field-fault" id={`${id}-fault`}>
            A seed is written as TIME-2-1-84213: a rule with drills, a level from 1 to {LEVELS.length}, a
            number.
          </p>
        ) : null}
      </form>
      <h3 id="drill-title" tabIndex={-1}>
        {seed.aim} <RuleName rule={seed.aim} />
      </h3>
      <Exercise
        key={text}
        one={drill}
        onGraded={(attempt) => noteAttempt(null, attempt, seed.aim)}
        after={({ missed }) => {
          const other = missed.map(aimFor).find((aim) => aim !== null && aim !== seed.aim)
          return (
            <div className="exercise-actions">
              <Button look="strong" onClick={() => open(seedFor(seed.aim))}>
                Next drill
              </Button>
              {other === undefined || other === null ? null : (
                <Button onClick={() => open(seedFor(other))}>Drill {other}</Button>
              )}
              <Button onClick={() => onOpen(drill.day)}>Open as a day</Button>
              <span>
                <RuleLink rule={seed.aim} />
              </span>
            </div>
          )
        }}
      />
    </article>
  )
}
