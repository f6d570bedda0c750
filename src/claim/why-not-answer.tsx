import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Chain } from '../explain/chain.tsx'
import { whyNot } from '../rules/index.ts'
import type { WhyNot } from '../rules/index.ts'
import { useCoding } from '../session/use-session.ts'
import { IconButton } from '../ui/icon-button.tsx'

const WORDS: { readonly [S in WhyNot['status']]: string } = {
  'on-claim': 'is on the claim.',
  withheld: 'is not on this claim.',
  unknown: 'is no administration code of these rules.',
}

type Props = { readonly code: string; readonly onClose: () => void }

/** The rule that kept a code off the claim, computed anew with every change of the day. */
export function WhyNotAnswer({ code, onClose }: Props) {
  const { claim, day } = useCoding()
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    void ref.current?.scrollIntoView({ block: 'nearest' })
  }, [code])
  const { status, because } = whyNot(claim, code)
  return (
    <section ref={ref} className="why-not" aria-label={`Why not ${code}`}>
      <p role="status">
        <b>{code}</b> {WORDS[status]}
      </p>
      <IconButton label="Close the answer" onClick={onClose}>
        <X size={14} aria-hidden />
      </IconButton>
      <Chain steps={because} day={day} />
    </section>
  )
}
