import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { DayBook } from '../codes/book.ts'
import type { Administration } from '../encounter/model.ts'
import { spokenTime } from './words.ts'
import { selectionNow } from '../session/selection.ts'
import { lettersOn } from '../session/preferences.ts'
import { boardNow, say, setEdge } from './board-store.ts'
import type { GroupView, LaneView, MarkView } from './day-view.ts'
import { nudgeTimes } from './edit-times.ts'
import { edgesIn } from './grips.ts'
import { focusMark, typeTime } from './lane-focus.ts'
import { clearStop, duplicate, remove } from './mark-edits.ts'
import { placed, roomOf } from './times.ts'
import type { Grip } from './times.ts'

type Day = { readonly groups: readonly GroupView[]; readonly book: DayBook }
type Here = Day & {
  readonly lanes: readonly LaneView[]
  readonly lane: LaneView
  readonly view: MarkView
  readonly administration: Administration
  readonly grip: Grip
}

const BRACKETS: { readonly [code: string]: number } = { BracketLeft: -1, BracketRight: 1 }
const SIGNS: { readonly [key: string]: number } = { '[': -1, ']': 1, '{': -1, '}': 1 }

const isText = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement

function hereIn({ groups, book }: Day): Here | null {
  const { administration: id } = selectionNow()
  const lanes = groups.flatMap((group) => group.lanes)
  const lane = lanes.find(({ ids }) => id !== null && ids.includes(id))
  const view = lane?.marks.find(({ mark }) => mark.id === id)
  if (lane === undefined || view === undefined) return null
  const { edge } = boardNow()
  const chosen = edge !== null && edge.id === id ? edge.edge : null
  const grip = chosen !== null && edgesIn(view.mark.shape).includes(chosen) ? chosen : 'whole'
  return { groups, book, lanes, lane, view, administration: view.administration, grip }
}

/** Which way and how many minutes a key moves; null: it is no such key. */
function minutesOf(event: KeyboardEvent): number | null {
  const typed = SIGNS[event.key]
  const graph = event.getModifierState('AltGraph')
  if (typed !== undefined && (graph || !event.altKey)) return typed * ('{}'.includes(event.key) ? 5 : 1)
  const way = typed ?? BRACKETS[event.code]
  return way !== undefined && event.altKey && !graph ? way * 15 : null
}

/** Moves the selected edge; off an edge the whole, which a bar does only with Shift. A single time has no edge to choose. */
function nudge(here: Here, minutes: number, shift: boolean): void {
  const { administration, view, lane, grip, book } = here
  const single = view.mark.shape === 'pin' || view.mark.shape === 'pump'
  if (grip === 'whole' && !single && !shift) {
    say('Choose an edge with the left or right arrow key, or move the bar with Shift')
    return
  }
  const others = lane.marks.flatMap((other) => (other === view ? [] : other.administration))
  const moving = view.mark.shape === 'pump' ? 'start' : grip
  const from = moving === 'stop' ? (administration.stop ?? 0) : administration.start
  const after = placed(administration, moving, from + minutes, roomOf(administration, others))
  nudgeTimes(administration, book, moving, { start: after.start, stop: after.stop })
}

/** From edge to edge through the marks of a lane. */
function toEdge(here: Here, step: 1 | -1): void {
  const places = here.lane.marks.flatMap((view) =>
    edgesIn(view.mark.shape).map((edge) => ({ id: view.mark.id, edge, minute: view.administration[edge] })),
  )
  const own = places.filter(({ id }) => id === here.view.mark.id)
  const at = places.findIndex(({ id, edge }) => id === here.view.mark.id && edge === here.grip)
  const next = at >= 0 ? places[at + step] : step === 1 ? own.at(-1) : own[0]
  if (next === undefined) return
  focusMark(next.id)
  setEdge(next)
  say(`${next.edge} ${next.minute === null ? 'not documented' : spokenTime(next.minute)}`)
}

function toLane(here: Here, step: 1 | -1): void {
  const next = here.lanes[here.lanes.indexOf(here.lane) + step]
  if (next === undefined) return
  setEdge(null)
  focusMark(next.id)
}

function toEnd({ lanes }: Here, at: 0 | -1): void {
  const mark = lanes.at(at)?.marks.at(at)
  if (mark === undefined) return
  setEdge(null)
  focusMark(mark.mark.id)
}

function removeHere({ lanes, administration, book }: Here): void {
  const ids = lanes.flatMap((lane) => lane.ids)
  const at = ids.indexOf(administration.id)
  const next = ids[at + 1] ?? ids[at - 1] ?? null
  flushSync(() => remove(administration, book, next))
  if (next !== null) focusMark(next)
}

function duplicateHere({ administration, book }: Here): void {
  let copy = ''
  flushSync(() => {
    copy = duplicate(administration, book)
  })
  focusMark(copy)
}

type Act = (here: Here) => void

const ARROWS: { readonly [key: string]: Act } = {
  ArrowDown: (here) => toLane(here, 1),
  ArrowUp: (here) => toLane(here, -1),
  ArrowLeft: (here) => toEdge(here, -1),
  ArrowRight: (here) => toEdge(here, 1),
  Home: (here) => toEnd(here, 0),
  End: (here) => toEnd(here, -1),
}

const LETTERS: { readonly [key: string]: Act } = {
  s: ({ administration }) => typeTime('stop', administration.id),
  'Shift s': ({ administration, book }) => clearStop(administration, book),
  b: ({ administration }) => typeTime('start', administration.id),
  d: duplicateHere,
}

function actOf(event: KeyboardEvent): Act | null {
  const { key } = event
  const minutes = minutesOf(event)
  const graph = event.getModifierState('AltGraph')
  if (minutes !== null && (graph || !(event.ctrlKey || event.metaKey)))
    return (here) => nudge(here, minutes, event.shiftKey || '{}'.includes(key))
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const onMark = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined
  if (onMark && event.shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight'))
    return (here) => nudge({ ...here, grip: 'whole' }, key === 'ArrowLeft' ? -1 : 1, true)
  if (key === 'Delete' || (key === 'Backspace' && onMark)) return removeHere
  if (key === 'Escape') return onMark && boardNow().edge !== null ? () => setEdge(null) : null
  // By the key held, not by the capital: the capital may be locked.
  const letter = LETTERS[`${event.shiftKey ? 'Shift ' : ''}${key.toLowerCase()}`]
  if (letter !== undefined && lettersOn()) return letter
  return onMark ? (ARROWS[key] ?? null) : null
}

/** The keys of the timeline, on its marks and on the buttons of the strip. */
export function onLaneKey(event: KeyboardEvent, day: Day): void {
  if (isText(event.target) || event.defaultPrevented) return
  const here = hereIn(day)
  const act = here === null ? null : actOf(event)
  if (here === null || act === null) return
  event.preventDefault()
  event.stopPropagation()
  act(here)
}
