import type { Drawn } from './draw.ts'
import { handlesOf } from './grips.ts'

/** What a pointer finds at the edges of the selected mark; keys have the mark itself. */
export function MarkHandles({ drawn }: { readonly drawn: Drawn }) {
  const { mark } = drawn.view
  return handlesOf(mark.shape, drawn.box).map(({ edge, left, right }) => (
    <span
      key={edge}
      className="mark-handle"
      data-id={mark.id}
      data-grip={edge}
      style={{ marginLeft: left, width: right - left }}
      aria-hidden
    />
  ))
}
