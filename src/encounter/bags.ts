import type { Administration } from './model.ts'

/** A bag that no administration of the day is in yet: `bag 1`, `bag 2`, … */
export function freeBag(day: readonly Administration[]): string {
  const taken = new Set(day.map(({ bag }) => bag))
  let number = 1
  while (taken.has(`bag ${number}`)) number += 1
  return `bag ${number}`
}

/** A further stretch of an infusion: the same but for its times; what was given and discarded stays with the first. */
export const furtherStretch = (
  first: Administration,
  id: string,
  start: number,
  stop: number | null,
): Administration => ({
  ...first,
  id,
  start,
  stop,
  dose: null,
  discarded: null,
  vials: [],
  order: null,
  extra: {},
})
