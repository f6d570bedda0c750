import type { ReactNode } from 'react'
import type { Encounter } from '../encounter/model.ts'
import type { RuleNumber } from '../rules/index.ts'
import type { Case } from './case.ts'
import { useTraining } from '../session/training-record.ts'
import { Button } from '../ui/button.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { DrillView, seedFor } from './drill-view.tsx'
import { aimFor, AIMS } from './drill.ts'
import { ErrorsView } from './errors-view.tsx'
import { ERRORS } from './errors.ts'
import type { Handout } from './handout.ts'
import { useHandout } from './handout-store.ts'
import { HandoutView } from './handout-view.tsx'
import { LessonsView } from './lessons-view.tsx'
import { LESSONS } from './lessons.ts'
import { MakeHandout } from './make-handout.tsx'
import { nextAim } from './mastery.ts'
import { goToPlace, usePlace } from './place.ts'
import type { View } from './place.ts'
import { ProgressView } from './progress-view.tsx'
import './training.css'
import { useKeptProgress } from './use-progress.ts'
import { WithContainers } from './with-containers.tsx'

type Props = {
  /** Puts a day on the screen where it can be edited. */
  readonly onOpen: (day: Encounter) => void
  /** Hands a text to the browser as a file. */
  readonly onSave: (name: string, text: string, type: string) => void
  readonly onPrint: (handout: Handout) => void
  /** Asks for a file and opens it. */
  readonly onPick: () => void
  /** Shows cases to a class, from one of them on. */
  readonly onPresent: (cases: readonly Case[], at: number) => void
}

const FIRST_AIM: RuleNumber = 'R-TIME-2'

/** Lessons, errors to spot, drills and progress. */
export function TrainingPage({ onOpen, onSave, onPrint, onPick, onPresent }: Props) {
  useKeptProgress()
  const record = useTraining()
  const { view, seed } = usePlace()
  const handout = useHandout((opened) => opened.handout)
  const done = new Set(record.done)
  const drill = (aim: RuleNumber): void => {
    goToPlace({ view: 'drills', seed: seedFor(aim) })
    requestAnimationFrame(() => document.getElementById('drill-title')?.focus())
  }
  const go = (to: View): void => {
    // The first drill is aimed at the rule missed last.
    const first = seed ?? seedFor(nextAim(record, AIMS) ?? FIRST_AIM)
    goToPlace(to === 'drills' ? { view: to, seed: first } : { view: to })
  }
  const drillFor = (missed: readonly RuleNumber[]): ReactNode => {
    const aim = missed.map(aimFor).find((one) => one !== null)
    return aim === undefined || aim === null ? null : <Button onClick={() => drill(aim)}>Drill {aim}</Button>
  }
  return (
    <div className="training">
      <h2 className="hidden-words">Training</h2>
      <Tabs
        label="Training"
        tabs={[
          { id: 'lessons', text: 'Lessons', note: String(LESSONS.length) },
          { id: 'errors', text: 'Spot the error', note: String(ERRORS.length) },
          { id: 'drills', text: 'Drills' },
          { id: 'progress', text: 'Progress' },
          { id: 'handout', text: handout === null ? 'Hand out' : 'Hand-out' },
        ]}
        value={view}
        onChange={go}
      >
        <WithContainers>
          {view === 'lessons' ? (
            <LessonsView done={done} onOpen={onOpen} onPresent={onPresent} drillFor={drillFor} />
          ) : null}
          {view === 'errors' ? <ErrorsView done={done} drillFor={drillFor} /> : null}
          {view === 'drills' && seed !== null ? (
            <div className="training-main">
              <DrillView seed={seed} onSeed={(next) => goToPlace({ seed: next })} onOpen={onOpen} />
            </div>
          ) : null}
          {view === 'progress' ? <ProgressView onDrill={drill} onSave={onSave} /> : null}
          {view !== 'handout' ? null : handout === null ? (
            <MakeHandout onSave={onSave} onPrint={onPrint} onPick={onPick} />
          ) : (
            <HandoutView handout={handout} onOpen={onOpen} onSave={onSave} onPresent={onPresent} />
          )}
        </WithContainers>
      </Tabs>
    </div>
  )
}
