import { unionOf } from '../lib/intervals.ts'
import type { Interval } from '../lib/wall-clock.ts'
import type { ServiceView } from '../rules/index.ts'

/** Always the same list: what is drawn from it is not drawn again. */
const NONE: readonly Interval[] = []

/** The minutes which a code holds of the lit administrations; none where no one code is lit. */
export function litMinutes(
  services: readonly ServiceView[],
  lit: readonly string[],
  code: string | null,
): readonly Interval[] {
  if (code === null) return NONE
  const segments = services.flatMap((service) => service.segments)
  return unionOf(
    segments.filter(
      (segment) => segment.code === code && segment.administrations.some((id) => lit.includes(id)),
    ),
  ).map(({ from, to }) => ({ from, to }))
}
