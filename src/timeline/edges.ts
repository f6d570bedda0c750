import type { Administration } from '../encounter/model.ts'
import { isInfusionRoute, lacksStop } from '../encounter/route-words.ts'
import type { Edge } from '../encounter/typed-time.ts'

export type ShownEdge = {
  readonly edge: Edge
  readonly label: string
  readonly missing: boolean
  readonly none: string
}

/** The times of an administration that can be edited beside its bar: a push has one, an infusion two. */
export function edgesOf(administration: Administration): readonly ShownEdge[] {
  const run = isInfusionRoute(administration.route)
  const two = run || administration.route === 'pump-initiation' || administration.stop !== null
  const start: ShownEdge = { edge: 'start', label: two ? 'Start' : 'Time', missing: false, none: '' }
  if (!two) return [start]
  const missing = lacksStop(administration)
  return [start, { edge: 'stop', label: 'Stop', missing, none: run ? 'none' : 'open' }]
}

/** `122 min`, or that the minutes are not documented; nothing where minutes say nothing. */
export function minutesWords(administration: Administration): string | null {
  if (administration.stop !== null) return `${administration.stop - administration.start} min`
  return lacksStop(administration) ? 'minutes not documented' : null
}
