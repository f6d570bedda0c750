import type { Sketch } from './board-store.ts'
import { DragLabel } from './drag-label.tsx'
import { xOf } from './scale.ts'
import type { Scale } from './scale.ts'

type Props = { readonly sketch: Sketch; readonly scale: Scale }

/** A bar that is being drawn, or waits for its drug. */
export function SketchBar({ sketch, scale }: Props) {
  const left = xOf(scale, sketch.start)
  const side = sketch.moving === 'start' ? 'left' : 'right'
  return (
    <>
      <span
        className="sketch"
        style={{ marginLeft: left, width: xOf(scale, sketch.stop) - left }}
        aria-hidden
      />
      <DragLabel grip={sketch.moving} times={sketch} side={side} scale={scale} />
    </>
  )
}
