import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { showUnread, useUnread } from './unread-file.ts'

const SHOWN = 50

/** Why a file was not opened: place, and what was expected there. */
export function UnreadDialog() {
  const file = useUnread((state) => state.file)
  if (file === null) return null
  const close = (): void => showUnread(null)
  const more = file.problems.length - SHOWN
  return (
    <Dialog
      title={`${file.name} was not opened`}
      onClose={close}
      foot={
        <Button autoFocus onClick={close}>
          Close
        </Button>
      }
    >
      <p>The day on screen is as it was.</p>
      <table className="problems">
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {file.problems.slice(0, SHOWN).map((problem) => (
            <tr key={`${problem.path} ${problem.text}`}>
              <td>
                <code>{problem.path === '' ? 'the file' : problem.path}</code>
              </td>
              <td>{problem.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p>and {more} more</p> : null}
    </Dialog>
  )
}
