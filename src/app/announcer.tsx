import { useEffect, useRef, useState } from 'react'
import { totalsOf } from '../session/totals.ts'
import { formatCents } from '../lib/money.ts'
import { useSettled } from '../session/settled.ts'

const PAUSE = 500

/** Says the claim's size and amount to screen readers, once, when edits have paused. */
export function Announcer() {
  const { claim } = useSettled(({ coding }) => coding)
  const [said, setSaid] = useState('')
  const first = useRef(true)
  const totals = totalsOf(claim)
  const lines = `${claim.lines.length} ${claim.lines.length === 1 ? 'line' : 'lines'}`
  const words = `Claim: ${lines}${totals === null ? '' : `, ${formatCents(totals.total)}`}`
  useEffect(() => {
    if (first.current) {
      first.current = false
      return undefined
    }
    const timer = setTimeout(() => setSaid(words), PAUSE)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <div className="hidden-words" role="status">
      {said}
    </div>
  )
}
