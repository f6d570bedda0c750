import { useState } from 'react'
import { redo, undo, useSession } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { MOD } from './key-words.ts'

type Words = { readonly undo: string | undefined; readonly redo: string | undefined }

function wordsNow(): Words {
  const { past, future } = useSession.getState().history
  return { undo: past.at(-1)?.words, redo: future[0]?.words }
}

/** Undo and redo. What they would do changes with every edit and is only looked up when it is asked for. */
export function UndoButtons() {
  const canUndo = useSession((state) => state.history.past.length > 0)
  const canRedo = useSession((state) => state.history.future.length > 0)
  const [words, setWords] = useState<Words>({ undo: undefined, redo: undefined })
  const ask = (): void => setWords(wordsNow())
  return (
    <>
      <Button look="quiet" disabled={!canUndo} title={words.undo} onPointerEnter={ask} onClick={undo}>
        Undo <KeyCap>{`${MOD}Z`}</KeyCap>
      </Button>
      <Button look="quiet" disabled={!canRedo} title={words.redo} onPointerEnter={ask} onClick={redo}>
        Redo
      </Button>
    </>
  )
}
