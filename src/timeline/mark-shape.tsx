import { classColor, classFill } from '../ui/class-patterns.tsx'
import type { ClassLook } from '../ui/class-patterns.tsx'
import { BarShape } from './bar-shape.tsx'
import type { Edge } from '../encounter/typed-time.ts'
import type { Drawn } from './draw.ts'
import { OpenShape } from './open-shape.tsx'
import { PinShape } from './pin-shape.tsx'
import { PumpShape } from './pump-shape.tsx'
import type { Scale } from './scale.ts'

export type ShapeProps = {
  readonly drawn: Drawn
  readonly scale: Scale
  readonly color: string
  readonly fill: string
  readonly active: boolean
  readonly selected: boolean
  /** Its edge that keys change, or that is being dragged. */
  readonly edge: Edge | null
}

type Props = Omit<ShapeProps, 'color' | 'fill'> & { readonly look: ClassLook }

const SHAPES = { bar: BarShape, open: OpenShape, pin: PinShape, pump: PumpShape } as const

/** The drawing of one mark without its words. */
export function MarkShape({ look, ...rest }: Props) {
  const Shape = SHAPES[rest.drawn.view.mark.shape]
  return <Shape {...rest} color={classColor(look)} fill={classFill(look)} />
}
