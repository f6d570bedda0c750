import { memo } from 'react'
import { ClassSwatch } from '../ui/class-swatch.tsx'
import type { ClassLook } from '../ui/class-patterns.tsx'

const WORDS: { readonly [L in ClassLook]: readonly [long: string, short: string] } = {
  chemo: ['chemo', 'chemo'],
  bio: ['biologic', 'bio'],
  ther: ['therapeutic', 'ther.'],
  hyd: ['fluid', 'fluid'],
  horm: ['hormonal', 'horm.'],
  none: ['no class', 'none'],
}
const ORDER: readonly ClassLook[] = ['chemo', 'bio', 'ther', 'hyd', 'horm']

/** Letters that fit in the gutter beside their swatches. */
const ROOM = 21

/** The classes of the day by colour and pattern. */
export const Legend = memo(function Legend({ looks }: { readonly looks: readonly ClassLook[] }) {
  const shown = ORDER.filter((look) => looks.includes(look))
  const length = shown.reduce((sum, look) => sum + WORDS[look][0].length, 0)
  const short = length > ROOM ? 1 : 0
  return (
    <span className="legend">
      {shown.map((look) => (
        <span key={look} className="legend-entry" title={WORDS[look][0]}>
          <ClassSwatch look={look} />
          {WORDS[look][short]}
        </span>
      ))}
    </span>
  )
})
