import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

/** A sliver at the edge of a scrolling region is not yet in sight. */
const LEAST = 0.02

/** Whether a part of an element is in sight; the element is there as long as who asks. */
export function useInSight(element: RefObject<Element | null>): boolean {
  const [inSight, setInSight] = useState(false)
  useEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    const observer = new IntersectionObserver(
      (seen) => setInSight((seen.at(-1)?.intersectionRatio ?? 0) >= LEAST),
      { threshold: LEAST },
    )
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return inSight
}
