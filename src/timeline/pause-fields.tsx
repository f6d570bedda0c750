import { useId, useState } from 'react'
import type { Administration } from '../encounter/model.ts'
import { readTypedTime, timeText } from '../encounter/typed-time.ts'
import { drugName } from '../explain/class-look.ts'
import { TIME_FAULTS } from '../session/edit-words.ts'
import { select } from '../session/selection.ts'
import { encounterNow, endGesture, run } from '../session/store.ts'
import { useBook, useDayPart } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { endBurst } from './edit-times.ts'
import { pauseCommands, pauseProblem } from './pause-split.ts'

type Props = { readonly administration: Administration }

const FAULTS = {
  'before-start': 'not after the start',
  'not-after-pause': 'not after the pause began',
  'after-stop': 'not before the stop',
} as const

function read(
  text: string,
  start: number,
): { readonly minute: number | null; readonly fault: string | null } {
  const typed = readTypedTime(text, start)
  return typed.ok ? { minute: typed.value, fault: null } : { minute: null, fault: TIME_FAULTS[typed.error] }
}

/** Two typed times that split an infusion into two stretches of one bag. */
export function PauseFields({ administration }: Props) {
  const id = useId()
  const date = useDayPart('date')
  const book = useBook().at(date)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const paused = read(from, administration.start)
  const restarted = read(to, paused.minute ?? administration.start)
  const both =
    paused.minute === null || restarted.minute === null
      ? null
      : { paused: paused.minute, restarted: restarted.minute }
  const problem = both === null ? null : pauseProblem(administration, both)
  const words =
    problem !== null
      ? FAULTS[problem]
      : both === null
        ? 'Two times as documented, for example 0935 and 1005 or +30m'
        : `${timeText(both.paused)} to ${timeText(both.restarted)}, ${both.restarted - both.paused} minutes`

  const split = (): void => {
    if (both === null || problem !== null) return
    endBurst()
    const gesture = `pause ${administration.id}`
    const name = drugName(administration, book)
    for (const command of pauseCommands(administration, both, encounterNow().administrations))
      run(command, `${name} paused ${timeText(both.paused)} to ${timeText(both.restarted)}`, gesture)
    endGesture()
    select(administration.id)
    document.getElementById(id)?.closest<HTMLElement>('[popover]')?.hidePopover()
  }
  return (
    <form
      id={id}
      className="pause-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        split()
      }}
    >
      <TextField
        label="Paused at"
        value={from}
        fault={paused.fault}
        autoComplete="off"
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextField
        label="Restarted at"
        value={to}
        fault={restarted.fault}
        autoComplete="off"
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <p className={problem === null ? 'pause-words' : 'pause-words pause-fault'}>{words}</p>
      <Button type="submit" look="strong" disabled={both === null || problem !== null}>
        Split
      </Button>
    </form>
  )
}
