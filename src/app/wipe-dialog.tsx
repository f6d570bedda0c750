import { useEffect, useState } from 'react'
import { listDays } from '../session/day-records.ts'
import { daysOnDisk, wipeEverything } from '../session/shared-computer.ts'
import { ownPolicies, useSession } from '../session/store.ts'
import { useSiteChanges } from '../session/use-session.ts'
import { everything, KEYS } from '../session/storage.ts'
import { readTraining } from '../session/training-record.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { showToast } from '../ui/toast-store.ts'
import { exportAll } from './kept-actions.ts'
import { showPanel } from './panels.ts'

const many = (count: number, one: string): string | null =>
  count === 0 ? null : `${count} ${one}${count === 1 ? '' : 's'}`

type Loss = { readonly days: number; readonly regimens: number; readonly rules: number }

async function lossNow(): Promise<Loss> {
  const [days, onDisk, all] = await Promise.all([listDays(), daysOnDisk(), everything()])
  const regimens = all.find(([key]) => key === KEYS.regimens)?.[1]
  return {
    days: Math.max(days.length, onDisk),
    regimens: Array.isArray(regimens) ? regimens.length : 0,
    rules: Object.keys(readTraining(all.find(([key]) => key === KEYS.training)?.[1]).rules).length,
  }
}

/** Asks before everything that this page keeps is removed; it names the loss, and the safe answer has the focus. */
export function WipeDialog() {
  const [loss, setLoss] = useState<Loss | null>(null)
  const policies = useSession((state) => ownPolicies(state.policies).length)
  const changes = useSiteChanges().length
  useEffect(() => {
    lossNow().then(setLoss, () => setLoss({ days: 0, regimens: 0, rules: 0 }))
  }, [])
  const parts = [
    many(loss?.days ?? 0, 'day'),
    many(loss?.regimens ?? 0, 'regimen'),
    many(policies, 'payer profile'),
    many(changes, 'chosen reading'),
    loss === null || loss.rules === 0
      ? null
      : `training progress on ${loss.rules} rule${loss.rules === 1 ? '' : 's'}`,
    'the layout and the theme',
  ].filter((part) => part !== null)
  const close = (): void => showPanel(null)
  const wipe = async (): Promise<void> => {
    try {
      await wipeEverything()
      showToast('Everything on this computer is wiped')
    } catch {
      showToast('The browser did not allow it. Clear the data of this site in its settings.')
    }
    close()
  }
  return (
    <Dialog
      title="Wipe everything on this computer"
      onClose={close}
      foot={
        <>
          <Button onClick={() => void exportAll()}>Save a file</Button>
          <Button data-first onClick={close}>
            Keep
          </Button>
          <Button look="danger" onClick={() => void wipe()}>
            Wipe
          </Button>
        </>
      }
    >
      <p>
        {loss === null ? 'Counting…' : `${parts.join(', ')}.`} This cannot be undone; a file can be saved
        first.
      </p>
    </Dialog>
  )
}
