import type { LaneView, MarkView } from './day-view.ts'
import { placeInside, placeLabels } from './labels.ts'
import type { Box, Measure, Placed, Room } from './labels.ts'
import { xOf } from './scale.ts'
import type { Scale } from './scale.ts'

/** Pixels of the drawing. A lane is 24 high, a bar 16 in it. */
export const LANE = 24
export const BAR_TOP = 4
export const BAR_HEIGHT = 16
export const PIN_HALF = 6
export const MARGIN = { left: 28, right: 28, pump: 92 } as const

const PUMP_WIDTH = 68
const OPEN_END = 8
const LEAST_BAR = 3

/** A mark in its place. */
export type Drawn = {
  readonly view: MarkView
  readonly box: Box
  /** The note in the mark, where it fits. */
  readonly note: Placed | null
  readonly labels: readonly Placed[]
}

function boxOf({ mark }: MarkView, scale: Scale): Box {
  const left = xOf(scale, mark.from)
  switch (mark.shape) {
    case 'pin':
      return { left: left - PIN_HALF, right: left + PIN_HALF }
    case 'pump':
      return { left, right: Math.min(left + PUMP_WIDTH, scale.width - 4) }
    case 'open':
      return { left, right: Math.max(scale.width - OPEN_END, left + LEAST_BAR) }
    case 'bar':
      return { left, right: Math.max(xOf(scale, mark.to), left + LEAST_BAR) }
  }
}

const ROLE_WORDS: { readonly [role: string]: string } = { concurrent: 'concurrent', sequential: 'sequential' }

function roomsOf(view: MarkView, box: Box, scale: Scale): readonly Room[] {
  const { mark, note, earned } = view
  if (note !== null) return []
  const codes = earned.codes.map(({ code }) => code)
  const ticks = mark.nicks.map((minute) => xOf(scale, minute))
  if (mark.shape === 'pin' || mark.shape === 'pump')
    return codes.map((code) => ({ left: 0, right: 0, texts: [code], ticks: [] }))
  if (mark.shape === 'open')
    return codes.length === 0 ? [] : [{ ...box, texts: [codes.join(' + ')], ticks: [] }]
  const role = earned.codes.length === 1 ? ROLE_WORDS[earned.codes[0]?.role ?? ''] : undefined
  return mark.pieces.flatMap(({ from, to, code }): readonly Room[] => {
    if (code === null) return []
    const texts = role === undefined ? [code] : [`${code} ${role}`, code]
    return [{ left: xOf(scale, from), right: xOf(scale, to), texts, ticks }]
  })
}

/** A bar whose segments are not known yet still says its codes. */
const withCodes = (rooms: readonly Room[], view: MarkView, box: Box): readonly Room[] =>
  rooms.length > 0 || view.note !== null || view.earned.codes.length === 0
    ? rooms
    : [{ ...box, texts: [view.earned.codes.map(({ code }) => code).join(' + ')], ticks: [] }]

const NOTE_ROOM = 190

/** A note stands in the middle of a bar, and near the start of one that has no end. */
function noteLabel({ mark, note }: MarkView, box: Box, measure: Measure): Placed | null {
  if (note === null) return null
  const room =
    mark.shape === 'open'
      ? { left: box.left + 24, right: Math.min(box.right, box.left + 24 + NOTE_ROOM) }
      : box
  return placeInside({ ...room, texts: [note], ticks: [] }, mark.shape === 'open', measure)
}

/** The marks of a lane in pixels, with their labels. */
export function drawLane(lane: LaneView, scale: Scale, measure: Measure): readonly Drawn[] {
  const boxes = lane.marks.map((view) => boxOf(view, scale))
  const plot = { left: 4, right: scale.width - 4 }
  return lane.marks.map((view, at) => {
    const box = boxes[at] ?? { left: 0, right: 0 }
    const others = boxes.filter((_, other) => other !== at)
    const rooms = withCodes(roomsOf(view, box, scale), view, box)
    const note = noteLabel(view, box, measure)
    const lead =
      view.note === null || note !== null
        ? view.lead
        : [{ text: `${view.note} · `, strong: false }, ...view.lead]
    const leadMayEnter = view.mark.shape === 'bar' && note === null
    const labels = placeLabels({ mark: box, rooms, lead, leadMayEnter }, plot, others, measure)
    return { view, box, note, labels }
  })
}
