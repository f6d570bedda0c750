import { redo, undo } from '../session/store.ts'
import { useUndoWords } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { FileMenu } from './file-menu.tsx'
import { MOD } from './key-words.ts'
import { showPanel } from './panels.ts'
import { ViewMenu } from './view-menu.tsx'

/** The top line: pages on the left, what can be done anywhere on the right. */
export function NavBar() {
  const words = useUndoWords()
  return (
    <header className="nav">
      <h1 className="hidden-words">Infusion day workbench</h1>
      <nav aria-label="Pages">
        <a className="nav-page" href="#day" aria-current="page">
          Day
        </a>
      </nav>
      <div className="nav-actions">
        <Button look="quiet" disabled={words.undo === null} title={words.undo ?? undefined} onClick={undo}>
          Undo <KeyCap>{`${MOD}Z`}</KeyCap>
        </Button>
        <Button look="quiet" disabled={words.redo === null} title={words.redo ?? undefined} onClick={redo}>
          Redo
        </Button>
        <FileMenu />
        <ViewMenu />
        <Button look="quiet" aria-haspopup="dialog" onClick={() => showPanel('keys')}>
          Keys <KeyCap>?</KeyCap>
        </Button>
      </div>
    </header>
  )
}
