import { memo, useMemo } from 'react'
import type { Edge } from '../encounter/typed-time.ts'
import { classNames } from '../ui/class-names.ts'
import type { Drag, Sketch } from './board-store.ts'
import type { LaneView } from './day-view.ts'
import { DragLabel } from './drag-label.tsx'
import { drawLane, LANE } from './draw.ts'
import { Ghost } from './ghost.tsx'
import { LabelText } from './label-text.tsx'
import { LaneGutter } from './lane-gutter.tsx'
import { MarkButton } from './mark-button.tsx'
import { MarkHandles } from './mark-handles.tsx'
import { MarkShape } from './mark-shape.tsx'
import { useMeasure } from './measure-text.ts'
import { NoteText } from './note-text.tsx'
import { Pause } from './pause.tsx'
import type { Scale } from './scale.ts'
import { SketchBar } from './sketch-bar.tsx'
import { STOP_MISSING } from './words.ts'

type Props = {
  readonly lane: LaneView
  readonly scale: Scale
  /** The selected mark, if it is in this lane. */
  readonly selected: string | null
  readonly lit: boolean
  /** The mark that Tab comes to, if it is in this lane. */
  readonly stop: string | null
  /** The edge of the selected mark that keys change. */
  readonly edge: Edge | null
  /** The mark being dragged, if it is in this lane. */
  readonly drag: Drag | null
  /** The bar being drawn, if it is in this lane. */
  readonly sketch: Sketch | null
}

/** One lane: the drug's name and dose in the gutter, its marks in the plot. */
export const LaneRow = memo(function LaneRow(props: Props) {
  const { lane, scale, selected, lit, stop, edge, drag, sketch } = props
  const measure = useMeasure()
  const drawn = useMemo(() => drawLane(lane, scale, measure), [lane, scale, measure])
  const chosen = drawn.find(({ view }) => view.mark.id === selected)
  const dragged = drag === null ? undefined : drawn.find(({ view }) => view.mark.id === drag.id)
  return (
    <li className={classNames('lane', selected !== null && 'lane-selected', lit && 'lane-lit')}>
      <LaneGutter id={lane.id} ids={lane.ids} look={lane.look} name={lane.name} dose={lane.dose} />
      <div>
        <div className="lane-plot" data-lane={lane.id} style={{ width: scale.width }}>
          <svg width={scale.width} height={LANE} aria-hidden>
            {drag === null || dragged === undefined ? null : (
              <Ghost times={drag.before} shape={dragged.view.mark.shape} scale={scale} />
            )}
            {drawn.map((one, at) => {
              const next = drawn[at + 1]
              return next === undefined ? null : <Pause key={one.view.mark.id} before={one} after={next} />
            })}
            {drawn.map((one) => (
              <MarkShape
                key={one.view.mark.id}
                drawn={one}
                scale={scale}
                look={lane.look}
                active={lit}
                selected={selected === one.view.mark.id}
                edge={selected === one.view.mark.id ? edge : null}
              />
            ))}
            {drawn.map((one) =>
              one.note === null ? null : (
                <NoteText key={one.view.mark.id} placed={one.note} warn={one.view.note === STOP_MISSING} />
              ),
            )}
            {drawn.flatMap((one) =>
              // By their place in the list: a label that moves along is the same one. What stands beside a mark
              // that is dragged would be covered by its times.
              one.labels.map((placed, at) =>
                one === dragged && !placed.inside ? null : (
                  <LabelText key={`${one.view.mark.id}:${at}`} placed={placed} />
                ),
              ),
            )}
          </svg>
          <div className="lane-marks">
            {drawn.map((one) => (
              <MarkButton
                key={one.view.mark.id}
                drawn={one}
                selected={selected === one.view.mark.id}
                reachable={stop === one.view.mark.id}
              />
            ))}
            {chosen === undefined ? null : <MarkHandles drawn={chosen} />}
            {drag === null || dragged === undefined ? null : (
              <DragLabel
                grip={drag.grip}
                times={dragged.view.administration}
                side={drag.side}
                scale={scale}
              />
            )}
            {sketch === null ? null : <SketchBar sketch={sketch} scale={scale} />}
          </div>
        </div>
      </div>
    </li>
  )
})
