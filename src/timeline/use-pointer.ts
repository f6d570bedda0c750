import { useEffect, useLayoutEffect, useRef } from 'react'
import type { PointerEvent as ReactPointerEvent, RefObject } from 'react'
import type { DayBook } from '../codes/book.ts'
import { drugName } from '../explain/class-look.ts'
import { light, select, selectionNow } from '../session/selection.ts'
import { gestureNow, rememberDay } from '../session/gesture.ts'
import { endGesture } from '../session/store.ts'
import { boardNow, say, setDrag, setEdge, setSketch } from './board-store.ts'
import type { GroupView, LaneView } from './day-view.ts'
import { administrationNow, endBurst, setTimes, timesWords } from './edit-times.ts'
import { boxOf } from './draw.ts'
import { followPointer } from './follow-pointer.ts'
import type { Place } from './follow-pointer.ts'
import { gripAt } from './grips.ts'
import { GUTTER } from './lane-geometry.ts'
import { pixelsPerMinute } from './scale.ts'
import { sketchAt } from './sketch.ts'
import { snapped } from './snap.ts'
import { placed, roomOf, sameTimes } from './times.ts'
import type { Grip } from './times.ts'
import type { Zoom } from './use-zoom.ts'
import { spokenTimes } from './words.ts'

type Board = { readonly zoom: Zoom; readonly groups: readonly GroupView[]; readonly book: DayBook }

/** What a pointer came down on. */
type Hit =
  | { readonly kind: 'mark'; readonly id: string; readonly grip: Grip }
  | { readonly kind: 'empty'; readonly lane: string | null }

const LABEL_ROOM = 150

const laneOf = (groups: readonly GroupView[], id: string): LaneView | undefined =>
  groups.flatMap(({ lanes }) => lanes).find(({ ids }) => ids.includes(id))

function hitOf(event: ReactPointerEvent, { groups, zoom }: Board, x: number): Hit | null {
  const on = event.target instanceof Element ? event.target : null
  const touch = event.pointerType === 'touch'
  const handle = on?.closest<HTMLElement>('[data-grip]')
  if (handle !== null && handle !== undefined) {
    const { id = '', grip } = handle.dataset
    return { kind: 'mark', id, grip: grip === 'start' ? 'start' : 'stop' }
  }
  const id = on?.closest<HTMLElement>('[data-row]')?.dataset['row']
  if (id !== undefined) {
    const view = laneOf(groups, id)?.marks.find(({ mark }) => mark.id === id)
    const selected = selectionNow().administration === id
    // A finger on a mark that is not selected scrolls the list.
    if (view === undefined || (touch && !selected)) return null
    const grip = selected ? 'whole' : gripAt(view.mark.shape, boxOf(view, zoom.scale), x)
    return { kind: 'mark', id, grip: view.mark.shape === 'pump' ? 'start' : grip }
  }
  const lane = on?.closest<HTMLElement>('[data-lane]')?.dataset['lane']
  if (lane !== undefined && !touch) return { kind: 'empty', lane }
  return on?.closest('[data-draw]') === null ? null : { kind: 'empty', lane: null }
}

let serial = 0

/** Dragging on the lanes: marks and their edges, and drawing where nothing is. */
export function usePointer(
  lanes: RefObject<HTMLElement | null>,
  board: Board,
): (event: ReactPointerEvent<HTMLElement>) => void {
  const latest = useRef(board)
  const letGo = useRef<(() => void) | null>(null)
  // Lanes that leave the screen let go of what is dragged on them.
  useEffect(() => () => letGo.current?.(), [])
  useLayoutEffect(() => {
    latest.current = board
  })

  /** Pixels of the plot at the pointer. */
  const plotX = (clientX: number): number => {
    const frame = lanes.current
    return frame === null ? 0 : clientX - frame.getBoundingClientRect().left - GUTTER + frame.scrollLeft
  }
  const minuteOf = (clientX: number): number => {
    const { scale } = latest.current.zoom
    return scale.from + plotX(clientX) / pixelsPerMinute(scale)
  }
  const side = (clientX: number, edge: Grip): 'left' | 'right' => {
    const frame = lanes.current?.getBoundingClientRect()
    if (frame === undefined) return 'right'
    if (edge === 'start') return clientX - LABEL_ROOM < frame.left + GUTTER ? 'right' : 'left'
    return clientX + LABEL_ROOM > frame.right ? 'left' : 'right'
  }

  const dragMark = (id: string, grip: Grip, from: number): Parameters<typeof followPointer>[2] | null => {
    const administration = administrationNow(id)
    const lane = laneOf(latest.current.groups, id)
    if (administration === undefined || lane === undefined) return null
    const others = lane.marks.flatMap((view) => (view.mark.id === id ? [] : view.administration))
    const { start, stop } = administration
    const before = { start, stop }
    const room = roomOf(before, others)
    const offset = minuteOf(from) - (grip === 'stop' ? (stop ?? start) : start)
    const name = drugName(administration, latest.current.book)
    const gesture = `drag ${(serial += 1)}`
    endBurst()
    endGesture()
    const goBack = rememberDay()
    let now = before
    return {
      begin: () => {
        select(id)
        setEdge(grip === 'whole' ? null : { id, edge: grip })
        setDrag({ id, grip, before, side: side(from, grip) })
        latest.current.zoom.hold(true)
        light([id])
      },
      move: ({ x, free }: Place) => {
        const { scale } = latest.current.zoom
        const minute = snapped(minuteOf(x) - offset, pixelsPerMinute(scale), free)
        const after = placed(before, grip, minute, room)
        const drag = boardNow().drag
        if (drag !== null && drag.side !== side(x, grip)) setDrag({ ...drag, side: side(x, grip) })
        if (sameTimes(now, after)) return
        now = after
        setTimes(id, after, timesWords(name, grip, before, after), gesture)
      },
      end: (kept) => {
        if (!kept || sameTimes(now, before)) {
          // Only what this drag did is taken back, and only while nothing came after it.
          if (gestureNow() === gesture) goBack()
        } else {
          endGesture()
          say(`${name}, ${spokenTimes({ ...administration, ...now })}`)
        }
        setDrag(null)
        latest.current.zoom.hold(false)
      },
    }
  }

  const draw = (lane: string | null, from: number): Parameters<typeof followPointer>[2] => {
    const view = lane === null ? undefined : laneOf(latest.current.groups, lane)
    const origin = minuteOf(from)
    return {
      begin: () => latest.current.zoom.hold(true),
      move: ({ x, free }: Place) => {
        const each = pixelsPerMinute(latest.current.zoom.scale)
        const at = snapped(origin, each, free)
        const to = snapped(minuteOf(x), each, free)
        setSketch(at === to ? null : sketchAt(at, to, lane, view, latest.current.groups))
      },
      end: (kept) => {
        const { sketch } = boardNow()
        setSketch(kept && sketch !== null ? { ...sketch, done: true } : null)
        latest.current.zoom.hold(false)
      },
    }
  }

  return (event) => {
    if (event.button !== 0 || !event.isPrimary || lanes.current === null) return
    const hit = hitOf(event, latest.current, plotX(event.clientX))
    if (hit === null) return
    // A handle is part of its mark, which keeps the focus.
    if (hit.kind === 'empty' || event.target instanceof HTMLSpanElement) event.preventDefault()
    if (hit.kind === 'empty' && boardNow().sketch !== null) setSketch(null)
    const drag =
      hit.kind === 'mark' ? dragMark(hit.id, hit.grip, event.clientX) : draw(hit.lane, event.clientX)
    if (drag !== null)
      letGo.current = followPointer(lanes.current, event.nativeEvent, drag, () => latest.current.zoom)
  }
}
