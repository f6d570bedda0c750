import { Suspense, useId, useState } from 'react'
import type { ReactNode } from 'react'
import { formatCents } from '../lib/money.ts'
import { useSettled } from '../session/settled.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { AnatomyBars } from './anatomy-bars.tsx'
import { useKept } from '../ui/use-kept.ts'
import { anatomyOf } from './anatomy.ts'

type Props = {
  readonly headed?: boolean
  /** What the link opens: every line, and the year. */
  readonly details: ReactNode
}

/** The make-up of the day's amount in two bars on one scale. */
export function AnatomyPanel({ headed = true, details }: Props) {
  const id = useId()
  const { claim } = useSettled(({ coding }) => coding)
  const [open, setOpen] = useState(false)
  const anatomy = useKept(anatomyOf(claim))
  return (
    <section className="anatomy" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id} className={headed ? undefined : 'hidden-words'}>
          Anatomy
        </h2>
        {anatomy === null ? null : (
          <>
            <p className="panel-about">of ${formatCents(anatomy.total)}</p>
            <Button look="link" className="anatomy-more" onClick={() => setOpen(true)}>
              Per line, per year
            </Button>
          </>
        )}
      </div>
      {anatomy === null ? <p className="empty">No amount to show.</p> : <AnatomyBars anatomy={anatomy} />}
      {open ? (
        <Dialog title="Anatomy of the amount" className="anatomy-dialog" onClose={() => setOpen(false)}>
          <Suspense>{details}</Suspense>
        </Dialog>
      ) : null}
    </section>
  )
}
