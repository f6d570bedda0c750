import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { addContainers } from '../session/price-book.ts'
import { useBook } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'

/** Shows what is inside once the table of containers is read: some days turn on the product of a vial. */
export function WithContainers({ children }: { readonly children: ReactNode }) {
  const { hasContainers } = useBook()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!hasContainers && !failed) addContainers().catch(() => setFailed(true))
  }, [hasContainers, failed])
  if (hasContainers) return children
  return failed ? (
    <div className="empty" role="alert">
      <p>The table of containers could not be read.</p>
      <Button onClick={() => setFailed(false)}>Try again</Button>
    </div>
  ) : (
    <p className="empty">Reading the table of containers…</p>
  )
}
