import { knowSaved, knowStamp } from '../session/autosave.ts'
import { dayOf, findDay } from '../session/day-records.ts'
import { newId } from '../session/ids.ts'
import { encounterNow, switchTo, useSession } from '../session/store.ts'
import { settled, useElsewhere } from '../session/tabs.ts'
import { Button } from '../ui/button.tsx'
import { SeverityIcon } from '../ui/severity-icon.tsx'
import { showToast } from '../ui/toast-store.ts'

async function takeTheirs(): Promise<void> {
  const { record } = useSession.getState()
  const theirs = await findDay(record)
  const day = theirs === null ? null : dayOf(theirs)
  if (theirs === null || day === null) {
    showToast('The version of the other tab could not be read')
    return
  }
  knowStamp(record, theirs.stamp)
  knowSaved(record, day)
  switchTo(day, record, 'take the version of the other tab')
  settled()
}

function keepMine(): void {
  const mine = encounterNow()
  switchTo({ ...mine, title: `${mine.title}, copy` }, newId(), 'keep this version as a copy')
  settled()
}

/** What another tab did to the day on screen: nothing is overwritten, the user chooses. */
export function ElsewhereWords() {
  const elsewhere = useElsewhere((state) => state.elsewhere)
  if (elsewhere === 'gone')
    return (
      <p className="notice notice-warn">
        <SeverityIcon severity="warning" />
        This day had been removed from this browser, by another tab or by the browser. It is kept again.
        <Button onClick={settled}>Hide</Button>
      </p>
    )
  if (elsewhere === 'open')
    return (
      <p className="notice notice-warn">
        <SeverityIcon severity="warning" />
        This day is open in another tab.
        <Button onClick={keepMine}>Work on a copy</Button>
        <Button onClick={() => useElsewhere.setState({ hidden: true })}>Hide</Button>
      </p>
    )
  return (
    <p className="notice notice-warn">
      <SeverityIcon severity="warning" />
      This day was saved in another tab. Nothing is overwritten until you choose.
      <Button onClick={() => void takeTheirs()}>Take theirs</Button>
      <Button onClick={keepMine}>Keep mine as a copy</Button>
    </p>
  )
}
