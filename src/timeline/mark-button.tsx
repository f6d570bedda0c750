import type { PointerEvent } from 'react'
import { light, select, unlight } from '../session/selection.ts'
import { boardNow } from './board-store.ts'
import type { Drawn } from './draw.ts'
import { gripAt } from './grips.ts'

type Props = { readonly drawn: Drawn; readonly selected: boolean; readonly reachable: boolean }

/** What a pointer, a key and a screen reader find where a mark is drawn. */
export function MarkButton({ drawn, selected, reachable }: Props) {
  const { box, view } = drawn
  const { id, shape } = view.mark
  const shine = (): void => light([id])
  // While something is dragged, what the pointer passes over stays dark.
  const still = (act: () => void) => (): void => {
    if (boardNow().drag === null) act()
  }
  const showGrip = (event: PointerEvent<HTMLElement>): void => {
    const grip = selected ? 'whole' : gripAt(shape, box, event.nativeEvent.offsetX + box.left)
    event.currentTarget.dataset['over'] = grip
  }
  return (
    // The place is not the button's own: so a move changes a box that has no other style.
    <span style={{ marginLeft: box.left, width: box.right - box.left }}>
      <button
        type="button"
        data-row={id}
        className={selected ? 'mark mark-selected' : 'mark'}
        aria-label={view.spoken}
        aria-pressed={selected}
        tabIndex={reachable ? 0 : -1}
        onClick={() => select(id)}
        onFocus={() => {
          select(id)
          shine()
        }}
        onBlur={still(unlight)}
        onPointerEnter={still(shine)}
        onPointerLeave={still(unlight)}
        onPointerMove={showGrip}
      />
    </span>
  )
}
