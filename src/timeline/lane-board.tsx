import { useEffect, useLayoutEffect, useMemo } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { DayBook } from '../codes/book.ts'
import { useSelection } from '../session/selection.ts'
import { useCoding, useDayPart } from '../session/use-session.ts'
import { useKept } from '../ui/use-kept.ts'
import { Axis } from './axis.tsx'
import { useBoard } from './board-store.ts'
import { marksOf } from './day-view.ts'
import type { GroupView } from './day-view.ts'
import { MARGIN } from './draw.ts'
import { GUTTER } from './lane-geometry.ts'
import { LaneRow } from './lane-row.tsx'
import { Legend } from './legend.tsx'
import { litMinutes } from './lit-minutes.ts'
import { extentOf } from './marks.ts'
import { MinuteRuler } from './minute-ruler.tsx'
import { panAxis } from './pan-axis.ts'
import { PlotGround } from './plot-ground.tsx'
import { SketchBar } from './sketch-bar.tsx'
import { usePointer } from './use-pointer.ts'
import { useWheelZoom } from './use-wheel-zoom.ts'
import { useWidth } from './use-width.ts'
import { useZoom } from './use-zoom.ts'
import { ZoomButtons } from './zoom-buttons.tsx'
import { setLanes, zoomCommands } from './zoom-commands.ts'

type Props = {
  readonly groups: readonly GroupView[]
  readonly book: DayBook
  /** What a day without an administration says. */
  readonly empty: ReactNode
}

const LEAST_PLOT = 240
const KEYS: { readonly [key: string]: keyof ReturnType<typeof zoomCommands> } = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '−': 'out',
  0: 'fit',
}

/** The lanes with their axis, in a region of its own that scrolls. */
export function LaneBoard({ groups, book, empty }: Props) {
  const id = useDayPart('id')
  const { claim, day } = useCoding()
  const { administration, lit, litCode } = useSelection()
  const { drag, sketch, edge } = useBoard()
  const [ref, width] = useWidth<HTMLDivElement>()

  const marks = useMemo(() => marksOf(groups).map(({ mark }) => mark), [groups])
  const { from, to } = extentOf(marks)
  const extent = useMemo(() => ({ from, to }), [from, to])
  const pump = marks.some(({ shape }) => shape === 'pump')
  const margins = { left: MARGIN.left, right: pump ? MARGIN.pump : MARGIN.right }
  const zoom = useZoom(ref, extent, Math.max(width - GUTTER, LEAST_PLOT), margins, id)
  const { scale } = zoom
  useWheelZoom(ref, zoom)
  useLayoutEffect(() => {
    setLanes(zoom)
    return () => setLanes(null)
  }, [zoom])
  const onPointerDown = usePointer(ref, { zoom, groups, book })

  const lanes = useMemo(() => groups.flatMap((group) => group.lanes), [groups])
  const looks = useKept(lanes.map(({ look }) => look))
  const shining = useMemo(() => litMinutes(claim.services, lit, litCode), [claim.services, lit, litCode])
  const selected = useMemo(() => {
    const at = lanes.find(({ ids }) => administration !== null && ids.includes(administration))
    const mark = at?.marks.find((one) => one.mark.id === administration)
    return at === undefined || mark === undefined ? null : { lane: at, view: mark }
  }, [lanes, administration])
  const stop = selected?.view.mark.id ?? marks[0]?.id ?? null
  const chosen = edge !== null && edge.id === administration ? edge.edge : null
  const whole = { width: GUTTER + scale.width }

  useEffect(() => {
    const row = ref.current?.querySelector('.lane-selected')
    row?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [ref, administration])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const command = KEYS[event.key]
    if (command === undefined) return
    zoomCommands(zoom)[command].run()
    event.preventDefault()
  }

  return (
    // The keys of its marks, which are buttons.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="lanes" ref={ref} data-grip={drag?.grip} onKeyDown={onKeyDown}>
      {width === 0 ? null : (
        <>
          <div className="lanes-head" style={whole}>
            {/* Panning for a pointer; keys and a focused mark scroll the lanes too. */}
            {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
            <div className="axis-row" onPointerDown={(event) => panAxis(event, ref.current)}>
              <Legend looks={looks} />
              <Axis scale={scale} day={day} />
              <ZoomButtons zoom={zoom} />
            </div>
            <MinuteRuler scale={scale} selected={selected} />
          </div>
          {/* Dragging for a pointer; the strip and the keys do the same. */}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
          <div className="lanes-body" style={whole} onPointerDown={onPointerDown}>
            <PlotGround scale={scale} lit={shining} />
            {groups.map((group) => (
              <div key={group.key} className="lane-group">
                <h3 className="group-title">
                  <span>{group.title}</span>
                </h3>
                <ul aria-label={group.title}>
                  {group.lanes.map((one) => (
                    <LaneRow
                      key={one.id}
                      lane={one}
                      scale={scale}
                      selected={one === selected?.lane ? administration : null}
                      lit={one.ids.some((mark) => lit.includes(mark))}
                      stop={stop !== null && one.ids.includes(stop) ? stop : null}
                      edge={one === selected?.lane ? chosen : null}
                      drag={drag !== null && one.ids.includes(drag.id) ? drag : null}
                      sketch={sketch?.lane === one.id ? sketch : null}
                    />
                  ))}
                </ul>
              </div>
            ))}
            {lanes.length === 0 ? <p className="lanes-empty">{empty}</p> : null}
            <div className="lanes-rest" data-draw>
              <span className="lanes-hint" aria-hidden>
                Draw to add
              </span>
              {sketch !== null && sketch.lane === null ? (
                <span className="lanes-sketch" style={{ width: scale.width }}>
                  <SketchBar sketch={sketch} scale={scale} />
                </span>
              ) : null}
            </div>
          </div>
        </>
      )}
    </div>
  )
}
