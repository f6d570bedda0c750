/** Drug classes by how they look: colour and pattern. */
export type ClassLook = 'chemo' | 'bio' | 'ther' | 'hyd' | 'horm' | 'none'

/** The tile that fills anything of a class: `fill={classFill('chemo')}`. Needs `ClassPatterns` on the page. */
export const classFill = (look: ClassLook): string =>
  look === 'none' ? 'var(--surface)' : `url(#class-${look})`

export const classColor = (look: ClassLook): string => `var(--${look})`

const ground = (look: ClassLook): string => `color-mix(in srgb, var(--${look}) var(--fill), var(--surface))`
const stroke = (look: ClassLook): string => `color-mix(in srgb, var(--${look}) 50%, transparent)`

/** The pattern tiles of all classes; rendered once, near the root. */
export function ClassPatterns() {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden>
      <defs>
        <pattern id="class-chemo" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" style={{ fill: ground('chemo') }} />
          <path d="M-1 1l2-2M-1 8l9-9M6 8l2-2" style={{ stroke: stroke('chemo') }} strokeWidth="1.1" />
        </pattern>
        <pattern id="class-bio" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" style={{ fill: ground('bio') }} />
          <path d="M0 0l8 8M8 0L0 8" style={{ stroke: stroke('bio') }} strokeWidth="1" />
        </pattern>
        <pattern id="class-ther" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" style={{ fill: ground('ther') }} />
        </pattern>
        <pattern id="class-hyd" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" style={{ fill: ground('hyd') }} />
          <circle cx="1.5" cy="1.5" r="0.9" style={{ fill: stroke('hyd') }} />
          <circle cx="4.5" cy="4.5" r="0.9" style={{ fill: stroke('hyd') }} />
        </pattern>
        <pattern id="class-horm" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" style={{ fill: ground('horm') }} />
          <path d="M2.5 0v5" style={{ stroke: stroke('horm') }} strokeWidth="1.2" />
        </pattern>
      </defs>
    </svg>
  )
}
