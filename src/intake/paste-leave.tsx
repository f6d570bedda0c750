import { useEffect, useRef } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

type Props = { readonly onStay: () => void; readonly onLeave: () => void }

/** What is lost by leaving now. */
export function PasteLeave({ onStay, onLeave }: Props) {
  const safe = useRef<HTMLButtonElement>(null)
  useEffect(() => safe.current?.focus(), [])
  return (
    <Dialog
      title="Leave the pasted record?"
      onClose={onStay}
      foot={
        <>
          <Button ref={safe} onClick={onStay}>
            Stay
          </Button>
          <Button look="danger" onClick={onLeave}>
            Leave without adding
          </Button>
        </>
      }
    >
      <p>Nothing of it is in the day yet. The text and the answers are not kept.</p>
    </Dialog>
  )
}
