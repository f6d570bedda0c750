import type { KeyboardEvent, PointerEvent } from 'react'
import { classNames } from './class-names.ts'

type Props = {
  readonly label: string
  /** `x`: it stands upright and moves left and right. */
  readonly axis: 'x' | 'y'
  readonly value: number
  readonly min: number
  readonly max: number
  /** 1: the value grows right and down; −1: it grows left and up. */
  readonly direction: 1 | -1
  readonly onChange: (value: number) => void
}

const STEP = 16

/** The edge between two regions, moved by dragging or with the arrow keys. */
export function Divider({ label, axis, value, min, max, direction, onChange }: Props) {
  const set = (next: number): void => onChange(Math.round(Math.max(min, Math.min(max, next))))

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    const bar = event.currentTarget
    const origin = axis === 'x' ? event.clientX : event.clientY
    bar.setPointerCapture(event.pointerId)
    const move = (moved: globalThis.PointerEvent): void =>
      set(value + direction * ((axis === 'x' ? moved.clientX : moved.clientY) - origin))
    const end = (): void => {
      bar.removeEventListener('pointermove', move)
      bar.removeEventListener('pointerup', end)
      bar.removeEventListener('pointercancel', end)
    }
    bar.addEventListener('pointermove', move)
    bar.addEventListener('pointerup', end)
    bar.addEventListener('pointercancel', end)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const [back, on] = axis === 'x' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
    if (event.key !== back && event.key !== on) return
    event.preventDefault()
    set(value + direction * (event.key === on ? STEP : -STEP))
  }

  return (
    // A separator that can be focused is a widget: https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={label}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      className={classNames('divider', `divider-${axis}`)}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  )
}
