import { useEffect } from 'react'
import { useSelection } from '../session/selection.ts'
import { useDayPart } from '../session/use-session.ts'
import { useBoard } from './board-store.ts'
import { sketchStrip, timesStrip } from './strip-on-demand.ts'

/** Milliseconds, as for what the checks of diagnoses need. */
const AFTER_START = 1500

/** What is said of the selected bar, or of the one that was drawn. */
export function BarStrip() {
  const administrations = useDayPart('administrations')
  const { administration: id } = useSelection()
  const sketch = useBoard((board) => board.sketch)
  useEffect(() => {
    const timer = setTimeout(() => void timesStrip.prepare(), AFTER_START)
    return () => clearTimeout(timer)
  }, [])
  if (sketch !== null) void sketchStrip.prepare()
  if (sketch?.done === true) return <sketchStrip.Shown sketch={sketch} />
  const administration = administrations.find((one) => one.id === id)
  if (administration !== undefined) return <timesStrip.Shown administration={administration} />
  return (
    <div className="strip">
      <p className="strip-row strip-empty">Select a bar to edit its times</p>
    </div>
  )
}
