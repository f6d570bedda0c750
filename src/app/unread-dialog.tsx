import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ProblemTable } from './problem-table.tsx'
import { showUnread, useUnread } from './unread-file.ts'

/** Why a file was not opened: place, and what was expected there. */
export function UnreadDialog() {
  const file = useUnread((state) => state.file)
  if (file === null) return null
  const close = (): void => showUnread(null)
  return (
    <Dialog
      title={`${file.name} was not opened`}
      onClose={close}
      foot={
        <Button data-first onClick={close}>
          Close
        </Button>
      }
    >
      <p>The day on screen is as it was.</p>
      <ProblemTable problems={file.problems} />
    </Dialog>
  )
}
