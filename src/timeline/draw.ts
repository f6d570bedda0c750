import type { LaneView, MarkView } from './day-view.ts'
import { placeInside, placeLabels } from './labels.ts'
import type { Box, Measure, Placed, Room, Word } from './labels.ts'
import { xOf } from './scale.ts'
import type { Scale } from './scale.ts'

/** Pixels of the drawing. A lane is 24 high, a bar 16 in it. */
export const LANE = 24
export const BAR_TOP = 4
export const BAR_HEIGHT = 16
export const PIN_HALF = 6
export const MARGIN = { left: 28, right: 68, pump: 104 } as const

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

/** Where a mark lies in its lane. */
export function boxOf({ mark }: MarkView, scale: Scale): Box {
  const left = xOf(scale, mark.from)
  switch (mark.shape) {
    case 'pin':
      return { left: left - PIN_HALF, right: left + PIN_HALF }
    case 'pump':
      return { left, right: Math.max(Math.min(left + PUMP_WIDTH, scale.width - 4), left + LEAST_BAR) }
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
  const ticks = [...mark.nicks, ...mark.boundaries].sort((a, b) => a - b).map((minute) => xOf(scale, minute))
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

/** A code is said once in a lane: where it has no room in one part but stands in another, that is enough. */
function sparing(rooms: readonly (readonly Room[])[], measure: Measure): readonly (readonly Room[])[] {
  const fits = (room: Room): boolean => placeInside(room, true, measure) !== null
  const said = new Set(rooms.flat().flatMap((room) => (fits(room) ? (room.texts.at(-1) ?? []) : [])))
  const seen = new Set<string>()
  return rooms.map((list) =>
    list.filter((room) => {
      const code = room.texts.at(-1) ?? ''
      if (fits(room)) return true
      const again = said.has(code) || seen.has(code)
      seen.add(code)
      return !again
    }),
  )
}

/** Where the sum of the stretches finds no room, its total: `65 + 165 = 230 min` is 230 min. */
const briefOf = (lead: readonly Word[]): readonly Word[] =>
  lead.map((word) => ({ ...word, text: word.text.replace(/^.* = /, '') }))

/** The marks of a lane in pixels, with their labels. The words of an interrupted infusion stand beside all of it. */
export function drawLane(lane: LaneView, scale: Scale, measure: Measure): readonly Drawn[] {
  const boxes = lane.marks.map((view) => boxOf(view, scale))
  const plot = { left: 4, right: scale.width - 4 }
  const whole = {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  }
  const rooms = sparing(
    lane.marks.map((view, at) => {
      const box = boxes[at] ?? whole
      return withCodes(roomsOf(view, box, scale), view, box)
    }),
    measure,
  )
  const last = lane.marks.length - 1
  return lane.marks.map((view, at) => {
    const box = boxes[at] ?? whole
    const note = noteLabel(view, box, measure)
    const lead =
      view.note === null || note !== null
        ? view.lead
        : [{ text: `${view.note} · `, strong: false }, ...view.lead]
    const leadMayEnter = view.mark.shape === 'bar' && note === null && last === 0
    const mark = at === last ? whole : box
    const others = at === last ? [] : boxes.filter((_, other) => other !== at)
    const labelled = { mark, rooms: rooms[at] ?? [], lead, brief: briefOf(lead), leadMayEnter }
    const labels = placeLabels(labelled, plot, others, measure)
    return { view, box, note, labels }
  })
}
