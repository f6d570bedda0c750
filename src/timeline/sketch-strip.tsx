import { flushSync } from 'react-dom'
import { nextAdministrationId } from '../encounter/commands.ts'
import { blankAdministration, ROUTES } from '../encounter/model.ts'
import { isInfusionRoute, ROUTE_WORDS } from '../encounter/route-words.ts'
import { timeText } from '../encounter/typed-time.ts'
import { select } from '../session/selection.ts'
import { encounterNow, run } from '../session/store.ts'
import { useBook, useDayPart } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { setSketch } from './board-store.ts'
import type { Sketch } from './board-store.ts'
import { DrugField } from './drug-field.tsx'
import { endBurst } from './edit-times.ts'
import { focusMark } from './lane-focus.ts'

/** Asks for the drug of a bar that was drawn; then it is part of the day. */
export function SketchStrip({ sketch }: { readonly sketch: Sketch }) {
  const date = useDayPart('date')
  const book = useBook().at(date)
  const { route, access, start, stop } = sketch
  const runs = isInfusionRoute(route)

  const add = (drug: string): void => {
    endBurst()
    const id = nextAdministrationId(encounterNow().administrations)
    const administration = {
      ...blankAdministration(id, drug, route, start),
      access,
      stop: runs ? stop : null,
    }
    flushSync(() => {
      setSketch(null)
      run({ type: 'administration/add', administration, at: null }, `${drug} added`)
      select(id)
    })
    focusMark(id)
  }
  return (
    <div className="strip strip-on" role="group" aria-label="New administration">
      <div className="strip-row">
        <b className="strip-name">New</b>
        <DrugField book={book} onDrug={add} onCancel={() => setSketch(null)} />
        <Select
          aria-label="Route of the new administration"
          value={route}
          onChange={(event) => {
            const chosen = ROUTES.find((one) => one === event.currentTarget.value)
            if (chosen !== undefined) setSketch({ ...sketch, route: chosen })
          }}
        >
          {ROUTES.map((one) => (
            <option key={one} value={one}>
              {ROUTE_WORDS[one]}
            </option>
          ))}
        </Select>
        <span className="strip-minutes">
          <b>
            {timeText(start)}
            {runs ? ` to ${timeText(stop)}` : ''}
          </b>
          {access === null ? null : <span> {access}</span>}
        </span>
        <Button className="strip-pause" onClick={() => setSketch(null)}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
