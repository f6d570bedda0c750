import { Button } from '../ui/button.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { FileMenu } from './file-menu.tsx'
import { MOD } from './key-words.ts'
import { PAGES, usePage } from './pages.ts'
import { showPanel } from './panels.ts'
import { UndoButtons } from './undo-buttons.tsx'
import { VIEW_COMMANDS } from './view-commands.ts'
import { ViewMenu } from './view-menu.tsx'

/** The top line: pages on the left, what can be done anywhere on the right. */
export function NavBar() {
  const page = usePage()
  return (
    <header className="nav">
      <h1 className="hidden-words">Infusion day workbench</h1>
      <nav aria-label="Pages">
        {PAGES.map(({ id, text }) => (
          <a key={id} className="nav-page" href={`#${id}`} aria-current={id === page ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
      <div className="nav-actions">
        <UndoButtons />
        <button
          type="button"
          className="nav-find"
          aria-haspopup="dialog"
          onClick={() => showPanel('palette')}
        >
          Find or run <KeyCap>{`${MOD}K`}</KeyCap>
        </button>
        <Button look="quiet" onClick={VIEW_COMMANDS.present.run}>
          Present
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
