import { classColor, classFill } from './class-patterns.tsx'
import type { ClassLook } from './class-patterns.tsx'

/** A small square in the colour and pattern of a drug class. The class is said in words beside it or not at all. */
export function ClassSwatch({ look, size = 13 }: { readonly look: ClassLook; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 13 13" aria-hidden>
      <rect
        x="0.65"
        y="0.65"
        width="11.7"
        height="11.7"
        rx="2"
        fill={classFill(look)}
        stroke={classColor(look)}
        strokeWidth="1.3"
      />
    </svg>
  )
}
