import { useEffect, useMemo } from 'react'
import { useSelection } from '../session/selection.ts'
import { useCoding } from '../session/use-session.ts'
import { onRowKeys } from '../ui/row-keys.ts'
import { Axis } from './axis.tsx'
import { marksOf } from './day-view.ts'
import { MARGIN } from './draw.ts'
import { LaneRow } from './lane-row.tsx'
import { Legend } from './legend.tsx'
import { litMinutes } from './lit-minutes.ts'
import { extentOf } from './marks.ts'
import { MinuteRuler } from './minute-ruler.tsx'
import { PlotGround } from './plot-ground.tsx'
import { fit } from './scale.ts'
import { useDayView } from './use-day-view.ts'
import { useWidth } from './use-width.ts'

const GUTTER = 212

/** The lanes with their axis, in a region of its own that scrolls. */
export function LaneBoard() {
  const groups = useDayView()
  const { claim, day } = useCoding()
  const { administration, lit, litCode } = useSelection()
  const [ref, width] = useWidth<HTMLDivElement>()

  const marks = useMemo(() => marksOf(groups).map(({ mark }) => mark), [groups])
  const { from, to } = extentOf(marks)
  const pump = marks.some(({ shape }) => shape === 'pump')
  const plot = Math.max(width - GUTTER, 240)
  const scale = useMemo(
    () => fit({ from, to }, plot, MARGIN.left, pump ? MARGIN.pump : MARGIN.right),
    [from, to, plot, pump],
  )

  const lanes = groups.flatMap((group) => group.lanes)
  const lane = lanes.find(({ ids }) => administration !== null && ids.includes(administration))
  const view = lane?.marks.find(({ mark }) => mark.id === administration)
  const stop = view?.mark.id ?? marks[0]?.id ?? null

  useEffect(() => {
    const row = ref.current?.querySelector('.lane-selected')
    row?.scrollIntoView({ block: 'nearest' })
  }, [ref, administration])

  return (
    <div className="lanes" ref={ref}>
      {width === 0 ? null : (
        <>
          <div className="lanes-head">
            <div className="axis-row">
              <Legend looks={lanes.map(({ look }) => look)} />
              <Axis scale={scale} day={day} />
            </div>
            <MinuteRuler
              scale={scale}
              selected={lane === undefined || view === undefined ? null : { lane, view }}
            />
          </div>
          {/* Arrow keys move among the marks, which are buttons; the list itself is no widget. */}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
          <div className="lanes-body" onKeyDown={onRowKeys}>
            <PlotGround scale={scale} lit={litMinutes(claim.services, lit, litCode)} />
            {groups.map((group) => (
              <div key={group.key} className="lane-group">
                <h3 className="group-title">{group.title}</h3>
                <ul aria-label={group.title}>
                  {group.lanes.map((one) => (
                    <LaneRow
                      key={one.id}
                      lane={one}
                      scale={scale}
                      selected={one === lane ? administration : null}
                      lit={one.ids.some((id) => lit.includes(id))}
                      stop={stop !== null && one.ids.includes(stop) ? stop : null}
                    />
                  ))}
                </ul>
              </div>
            ))}
            {lanes.length === 0 ? (
              <p className="lanes-empty">
                No administration yet. Type one above, paste a MAR, or open a regimen.
              </p>
            ) : null}
          </div>
        </>
      )}
    </div>
  )
}
