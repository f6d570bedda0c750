import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { rememberFocus } from '../ui/focus-back.ts'
import { IconButton } from '../ui/icon-button.tsx'
import type { Case } from './case.ts'
import { PresentCase } from './present-case.tsx'
import './training.css'
import './present.css'
import { WithContainers } from './with-containers.tsx'

type Props = {
  readonly cases: readonly Case[]
  /** The place of the first case that is shown, from 0. */
  readonly start: number
  readonly onLeave: () => void
}

/** Cases before a class: the whole window, large type, the light theme, answers hidden until they are asked for. */
export function Present({ cases, start, onLeave }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const [at, setAt] = useState(start)
  const one = cases[at]
  useEffect(() => {
    const giveBack = rememberFocus()
    const { dataset } = document.documentElement
    const theme = dataset['theme']
    dataset['theme'] = 'light'
    ref.current?.showModal()
    ref.current?.querySelector<HTMLElement>('[data-next]')?.focus()
    return () => {
      if (theme === undefined) delete dataset['theme']
      else dataset['theme'] = theme
      giveBack()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className="present"
      aria-label="Presentation"
      onCancel={(event) => {
        event.preventDefault()
        onLeave()
      }}
    >
      <WithContainers>
        {one === undefined ? null : (
          <PresentCase
            key={one.id}
            one={one}
            head={
              <>
                <h2>{one.title}</h2>
                <p>
                  case {at + 1} of {cases.length} · {one.day.setting}
                </p>
                {cases.length > 1 ? (
                  <>
                    <IconButton label="Previous case" disabled={at === 0} onClick={() => setAt(at - 1)}>
                      <ChevronLeft size={20} aria-hidden />
                    </IconButton>
                    <IconButton
                      label="Next case"
                      disabled={at === cases.length - 1}
                      onClick={() => setAt(at + 1)}
                    >
                      <ChevronRight size={20} aria-hidden />
                    </IconButton>
                  </>
                ) : null}
                <IconButton label="Leave the presentation" className="present-leave" onClick={onLeave}>
                  <X size={20} aria-hidden />
                </IconButton>
              </>
            }
          />
        )}
      </WithContainers>
    </dialog>
  )
}
