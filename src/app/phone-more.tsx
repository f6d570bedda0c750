import { useSession } from '../session/store.ts'
import { useSaving } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { FileMenu } from './file-menu.tsx'
import { showPanel } from './panels.ts'
import { savingWords } from './saving-words.ts'
import { ViewMenu } from './view-menu.tsx'
import { goBack, goForward, useWayBack } from './way-back.ts'

/** Everything that has no place of its own on a phone. */
export function PhoneMore() {
  const words = useWayBack()
  const saving = useSaving()
  const shared = useSession((state) => state.shared)
  return (
    <div className="phone-more">
      <Button disabled={words.undo === null} onClick={goBack}>
        {words.undo === null ? 'Nothing to undo' : `Undo: ${words.undo}`}
      </Button>
      <Button disabled={words.redo === null} onClick={goForward}>
        {words.redo === null ? 'Nothing to redo' : `Redo: ${words.redo}`}
      </Button>
      <a className="button" href="#days">
        Days
      </a>
      <a className="button" href="#regimens">
        Regimens
      </a>
      <a className="button" href="#denials">
        Denials
      </a>
      <Button onClick={() => showPanel('palette')}>Find or run…</Button>
      <FileMenu />
      <ViewMenu />
      <Button look="quiet" aria-haspopup="dialog" onClick={() => showPanel('receipt')}>
        Receipt: tables and policy
      </Button>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => showPanel('keys')}>
        Keys
      </Button>
      <p className="phone-saving">{savingWords(saving, shared)}</p>
    </div>
  )
}
