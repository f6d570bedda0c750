import { redo, undo } from '../session/store.ts'
import { useUndoWords } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { MOD } from './key-words.ts'

/** Undo and redo, which name what they would do. Every edit changes them, so they stand apart. */
export function UndoButtons() {
  const words = useUndoWords()
  return (
    <>
      <Button look="quiet" disabled={words.undo === null} title={words.undo ?? undefined} onClick={undo}>
        Undo <KeyCap>{`${MOD}Z`}</KeyCap>
      </Button>
      <Button look="quiet" disabled={words.redo === null} title={words.redo ?? undefined} onClick={redo}>
        Redo
      </Button>
    </>
  )
}
