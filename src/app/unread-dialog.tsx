import { saveText } from '../exports/save-text.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ProblemTable } from './problem-table.tsx'
import { showUnread, useUnread } from './unread-file.ts'

/** Why a file was not opened: place, and what was expected there. */
export function UnreadDialog() {
  const file = useUnread((state) => state.file)
  if (file === null) return null
  const { text } = file
  const close = (): void => showUnread(null)
  return (
    <Dialog
      title={`${file.name} was not opened`}
      onClose={close}
      foot={
        <>
          {text === undefined ? null : (
            <Button onClick={() => saveText('kept-day.txt', text, 'text/plain')}>Save its text</Button>
          )}
          <Button data-first onClick={close}>
            Close
          </Button>
        </>
      }
    >
      <p>The day on screen is as it was.</p>
      <ProblemTable problems={file.problems} />
    </Dialog>
  )
}
