import { light, select, unlight } from '../session/selection.ts'
import type { Drawn } from './draw.ts'

type Props = { readonly drawn: Drawn; readonly selected: boolean; readonly reachable: boolean }

/** What a pointer, a key and a screen reader find where a mark is drawn. */
export function MarkButton({ drawn, selected, reachable }: Props) {
  const { id } = drawn.view.mark
  const shine = (): void => light([id])
  return (
    <button
      type="button"
      data-row={id}
      className="mark"
      aria-label={drawn.view.spoken}
      aria-pressed={selected}
      tabIndex={reachable ? 0 : -1}
      style={{ left: drawn.box.left, width: drawn.box.right - drawn.box.left }}
      onClick={() => select(id)}
      onFocus={() => {
        select(id)
        shine()
      }}
      onBlur={unlight}
      onPointerEnter={shine}
      onPointerLeave={unlight}
    />
  )
}
