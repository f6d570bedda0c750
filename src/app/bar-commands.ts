import { drugName } from '../explain/class-look.ts'
import { timeText } from '../encounter/typed-time.ts'
import { selectionNow } from '../session/selection.ts'
import { encounterNow, useSession } from '../session/store.ts'
import { clearStop, duplicate, remove } from '../timeline/mark-edits.ts'
import type { DayBook } from '../codes/book.ts'
import type { Administration } from '../encounter/model.ts'
import { goToPlace } from './go-to-place.ts'
import { askForQuery } from './query-asked.ts'
import type { AppCommand } from './command.ts'

const timeWords = (minute: number | null): string => (minute === null ? 'not documented' : timeText(minute))

type Bar = { readonly administration: Administration; readonly book: DayBook; readonly name: string }

/** The selected administration with its name; null while none is. */
export function selectedBar(): Bar | null {
  const { administration: id } = selectionNow()
  const { book } = useSession.getState()
  const encounter = encounterNow()
  const administration = encounter.administrations.find((one) => one.id === id)
  if (administration === undefined || book === null) return null
  const dayBook = book.at(encounter.date)
  return { administration, book: dayBook, name: drugName(administration, dayBook) }
}

/** What can be done with the selected bar. Its keys are heard where the bar has the focus. */
export function barCommands(): readonly AppCommand[] {
  const bar = selectedBar()
  if (bar === null) return []
  const { administration, book } = bar
  const { start, stop } = administration
  const commands: AppCommand[] = [
    {
      id: 'bar-stop',
      label: 'Type the stop time',
      note: () => timeWords(stop),
      keys: 's',
      run: () => goToPlace('[data-time="stop"]', 'day'),
    },
    {
      id: 'bar-start',
      label: 'Type the start time',
      note: () => timeWords(start),
      keys: 'b',
      run: () => goToPlace('[data-time="start"]', 'day'),
    },
    {
      id: 'bar-no-stop',
      label: 'Mark the stop as not documented',
      note: () => 'shows the range',
      keys: 'Shift+s',
      enabled: () => stop !== null,
      run: () => clearStop(administration, book),
    },
    {
      id: 'bar-query',
      label: 'Write a query about the stop',
      note: () => 'names no time',
      keys: 'q',
      enabled: () => stop === null,
      run: askForQuery,
    },
    {
      id: 'bar-duplicate',
      label: 'Duplicate the administration',
      keys: 'd',
      run: () => void duplicate(administration, book),
    },
    {
      id: 'bar-delete',
      label: 'Delete the administration',
      keys: 'Delete',
      run: () => remove(administration, book, null),
    },
  ]
  return commands.filter((command) => command.enabled?.() ?? true)
}
