/** Five minutes hold a pointer this far, in pixels; but never so far that the minutes between are out of reach. */
const HOLD = 6
const MOST = 0.9
const FIVE = 5

/** Rounded, without a negative nought. */
const whole = (number: number): number => Math.round(number) || 0

/** The whole minute for a place on the axis: one of the fives while near it, unless the pointer is `free`. */
export function snapped(minute: number, pixelsPerMinute: number, free: boolean): number {
  const nearest = whole(minute)
  if (free) return nearest
  const five = whole(minute / FIVE) * FIVE
  const hold = Math.min(MOST, HOLD / pixelsPerMinute)
  return Math.abs(minute - five) <= Math.max(hold, 0.5) ? five : nearest
}
