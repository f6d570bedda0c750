import { create } from 'zustand'
import type { Route } from '../encounter/model.ts'
import type { Edge } from '../encounter/typed-time.ts'
import type { Grip, Times } from './times.ts'

/** A mark being dragged. Its times are in the day; here is what they were. */
export type Drag = {
  readonly id: string
  readonly grip: Grip
  readonly before: Times
  /** On which side of the moving edge its label has room. */
  readonly side: 'left' | 'right'
}

/** A bar drawn on an empty place, and no part of the day before it has a drug. */
export type Sketch = {
  /** The lane it is drawn in; null: below them all. */
  readonly lane: string | null
  readonly access: string | null
  readonly route: Route
  readonly start: number
  readonly stop: number
  /** Which end the pointer has. */
  readonly moving: Edge
  /** Drawn: now its drug is asked for. */
  readonly done: boolean
}

type Board = {
  /** The edge of the selected mark that keys change; null: none, the mark is taken whole. */
  readonly edge: { readonly id: string; readonly edge: Edge } | null
  readonly drag: Drag | null
  readonly sketch: Sketch | null
  /** What a screen reader is told, once. */
  readonly said: string
}

/** What is under way on the timeline; no part of the day, so outside its history. */
export const useBoard = create<Board>()(() => ({ edge: null, drag: null, sketch: null, said: '' }))

export const boardNow = (): Board => useBoard.getState()
export const setEdge = (edge: Board['edge']): void => useBoard.setState({ edge })
export const setDrag = (drag: Drag | null): void => useBoard.setState({ drag })
export const setSketch = (sketch: Sketch | null): void => useBoard.setState({ sketch })

let timer: ReturnType<typeof setTimeout> | undefined

/** Says something to a screen reader, at once or when edits have paused. */
export function say(words: string, pause = 0): void {
  clearTimeout(timer)
  timer = setTimeout(() => useBoard.setState({ said: words }), pause)
}
