import { isInfusionRoute } from '../encounter/route-words.ts'
import { drugName } from '../explain/class-look.ts'
import { earnedOf, NOTHING } from '../session/earned.ts'
import { useSelection } from '../session/selection.ts'
import { useBook, useCoding, useEncounter } from '../session/use-session.ts'
import { onDemand } from '../ui/on-demand.tsx'
import { useBoard } from './board-store.ts'
import { EdgeNudges } from './edge-nudges.tsx'
import { edgesOf, minutesWords } from './edges.ts'
import { PauseButton } from './pause-form.tsx'

const STEPS = [1, 5, 15]

/** It asks for the drug of a bar that was drawn, and is read while the first one is drawn. */
const sketchStrip = onDemand(async () => (await import('./sketch-strip.tsx')).SketchStrip)

/** The times of the selected bar, to be changed by click or by typing. */
export function BarStrip() {
  const { administrations, date } = useEncounter()
  const { claim } = useCoding()
  const book = useBook()
  const { administration: id } = useSelection()
  const sketch = useBoard((board) => board.sketch)
  if (sketch !== null) void sketchStrip.prepare()
  if (sketch?.done === true) return <sketchStrip.Shown sketch={sketch} />
  const administration = administrations.find((one) => one.id === id)
  if (administration === undefined)
    return (
      <div className="strip">
        <p className="strip-row strip-empty">Select a bar to edit its times</p>
      </div>
    )
  const name = drugName(administration, book.at(date))
  const { codes } = earnedOf(claim).get(administration.id) ?? NOTHING
  const units = codes.reduce((sum, code) => sum + code.units, 0)
  const minutes = minutesWords(administration)
  const missing = administration.stop === null
  return (
    <div className="strip strip-on" role="group" aria-label={`Times of ${name}`}>
      <div className="strip-row">
        <b className="strip-name">{name}</b>
        {edgesOf(administration).map((edge) => (
          <EdgeNudges key={edge.edge} {...edge} administration={administration} steps={STEPS} />
        ))}
        {minutes === null ? null : (
          <span className={missing ? 'strip-minutes strip-missing' : 'strip-minutes'}>
            <b>{minutes}</b>
            {missing || units === 0 ? null : <span> = {units === 1 ? '1 unit' : `${units} units`}</span>}
          </span>
        )}
        {isInfusionRoute(administration.route) ? <PauseButton administration={administration} /> : null}
      </div>
    </div>
  )
}
