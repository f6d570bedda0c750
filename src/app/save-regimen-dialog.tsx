import { useState } from 'react'
import { addRegimen, removeRegimen } from '../session/own-regimens.ts'
import { encounterNow } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast-store.ts'
import { showPanel } from './panels.ts'

/** Keeps the day on screen as a pattern for others. */
export function SaveRegimenDialog() {
  const [title, setTitle] = useState(() => encounterNow().title)
  const close = (): void => showPanel(null)
  const save = (): void => {
    if (title.trim() === '') return
    addRegimen(encounterNow(), title.trim()).then(
      ({ id }) =>
        showToast(`“${title.trim()}” is kept under Regimens`, {
          text: 'Undo',
          run: () => void removeRegimen(id),
        }),
      () => showToast('Not kept: this browser did not take it'),
    )
    close()
  }
  return (
    <Dialog title="Save this day as a regimen" onClose={close}>
      <form
        className="popover-form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p>What was given and when is kept, without the patient. Never a patient’s name.</p>
        <TextField
          label="Name of the regimen"
          data-first
          maxLength={120}
          value={title}
          fault={title.trim() === '' ? 'a name is needed' : null}
          onChange={(event) => setTitle(event.target.value)}
        />
        <div>
          <Button type="submit" look="strong">
            Save regimen
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
