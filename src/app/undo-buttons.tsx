import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { MOD } from './key-words.ts'
import { goBack, goForward, redoWords, undoWords, useCanGo } from './way-back.ts'

type Words = { readonly undo: string | undefined; readonly redo: string | undefined }

/** Undo and redo. What they would do changes with every edit and is only looked up when it is asked for. */
export function UndoButtons() {
  const can = useCanGo()
  const [words, setWords] = useState<Words>({ undo: undefined, redo: undefined })
  const ask = (): void => setWords({ undo: undoWords() ?? undefined, redo: redoWords() ?? undefined })
  return (
    <>
      <Button look="quiet" disabled={!can.back} title={words.undo} onPointerEnter={ask} onClick={goBack}>
        Undo <KeyCap>{`${MOD}Z`}</KeyCap>
      </Button>
      <Button
        look="quiet"
        disabled={!can.forward}
        title={words.redo}
        onPointerEnter={ask}
        onClick={goForward}
      >
        Redo
      </Button>
    </>
  )
}
