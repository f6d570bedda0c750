import type { Administration } from '../encounter/model.ts'
import type { DayBook } from '../codes/book.ts'
import { lookOf } from '../explain/class-look.ts'
import { classColor } from '../ui/class-patterns.tsx'

export type Span = { readonly from: number; readonly to: number }

const WIDTH = 164
const HEIGHT = 22
const PUMPS = new Set(['pump-initiation', 'pump-refill-portable', 'pump-refill-implanted'])
const PUMP_LENGTH = 50
const OPEN_LENGTH = 120

const endOf = (given: Administration): number =>
  given.start + (PUMPS.has(given.route) ? PUMP_LENGTH : given.stop === null ? 0 : given.stop - given.start)

/** From the first start to the last stop of all the days, to full hours; a day that ends late is cut. */
export function spanOf(days: readonly (readonly Administration[])[]): Span {
  const all = days.flat().filter(({ start }) => start >= 0 && start < 1440)
  if (all.length === 0) return { from: 480, to: 960 }
  const from = Math.floor(Math.min(...all.map(({ start }) => start)) / 60) * 60
  const to = Math.ceil(Math.max(...all.map(endOf)) / 60) * 60
  return { from, to: Math.min(Math.max(to, from + 120), from + 14 * 60) }
}

type Props = { readonly given: readonly Administration[]; readonly span: Span; readonly book: DayBook }

/** The shape of a day: tall bars for chemotherapy codes, middle ones for therapeutic, thin ones for fluid, dashed without a stop. */
export function MiniDay({ given, span, book }: Props) {
  const x = (minute: number): number =>
    Math.max(0, Math.min(1, (minute - span.from) / (span.to - span.from))) * WIDTH
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      <path d={`M0 ${HEIGHT - 1.5}H${WIDTH}`} stroke="var(--line-2)" />
      {given.map((one, at) => {
        const look = lookOf(one, book)
        if (look === 'none') return null
        const height = look === 'hyd' ? 2 : look === 'ther' ? 4 : 6
        const left = x(one.start)
        const open = one.stop === null && one.route.endsWith('infusion')
        const width = Math.max(2, x(open ? one.start + OPEN_LENGTH : endOf(one)) - left)
        const top = 1 + ((at * 5) % 14)
        return open ? (
          <rect
            key={one.id}
            x={left + 0.5}
            y={top + 0.5}
            width={width}
            height={7}
            fill="none"
            stroke="var(--warn)"
            strokeDasharray="3 2"
          />
        ) : (
          <rect key={one.id} x={left} y={top} width={width} height={height} fill={classColor(look)} />
        )
      })}
    </svg>
  )
}
