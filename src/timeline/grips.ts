import type { Edge } from '../encounter/typed-time.ts'
import type { Box } from './labels.ts'
import type { Mark } from './marks.ts'
import type { Grip } from './times.ts'

/** A handle of the selected mark: where it is drawn, and what around it answers to a pointer. */
export type Handle = Box & { readonly edge: Edge; readonly x: number }

const HIT = 24
const HALF_HANDLE = 4
/** How near to the edge of a bar that is not selected a pointer takes the edge. */
const NEAR = 6

/** The edges that can be dragged: of a bar both, of one without a stop the start, of all else none but the whole. */
export function edgesIn(shape: Mark['shape']): readonly Edge[] {
  if (shape === 'bar') return ['start', 'stop']
  return shape === 'open' ? ['start'] : []
}

/** The handles of a mark; outside it where it is so short that they would leave nothing to move it by. */
export function handlesOf(shape: Mark['shape'], { left, right }: Box): readonly Handle[] {
  const outside = shape === 'bar' && right - left < 2 * HIT
  return edgesIn(shape).map((edge): Handle => {
    const x = edge === 'start' ? left : right
    if (!outside) return { edge, x, left: x - HIT / 2, right: x + HIT / 2 }
    return edge === 'start'
      ? { edge, x: x - HALF_HANDLE, left: x - HIT, right: x }
      : { edge, x: x + HALF_HANDLE, left: x, right: x + HIT }
  })
}

/** What a pointer takes at `x` of a mark that is not selected. */
export function gripAt(shape: Mark['shape'], { left, right }: Box, x: number): Grip {
  const edges = right - left >= HIT ? edgesIn(shape) : []
  if (edges.includes('start') && x - left <= NEAR) return 'start'
  if (edges.includes('stop') && right - x <= NEAR) return 'stop'
  return 'whole'
}
