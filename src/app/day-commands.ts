import { saveClaim } from '../exports/save-claim.ts'
import { saveDay } from '../exports/save-day.ts'
import { codingOf } from '../session/coding.ts'
import { encounterNow, historyNow, redo, undo, useSession } from '../session/store.ts'
import { newDay, pickFile } from './day-actions.ts'
import { showPanel } from './panels.ts'
import { printWorksheet } from './print-worksheet.ts'
import type { AppCommand } from './command.ts'

/** What is done with the whole day. */
export const DAY_COMMANDS = {
  undo: {
    id: 'undo',
    label: 'Undo',
    note: () => historyNow().past.at(-1)?.words ?? null,
    keys: '$mod+z',
    outsideText: true,
    enabled: () => historyNow().past.length > 0,
    run: undo,
  },
  redo: {
    id: 'redo',
    label: 'Redo',
    note: () => historyNow().future[0]?.words ?? null,
    keys: '$mod+Shift+z',
    alsoKeys: ['$mod+y'],
    outsideText: true,
    enabled: () => historyNow().future.length > 0,
    run: redo,
  },
  newDay: { id: 'new-day', label: 'New day', run: newDay },
  open: { id: 'open', label: 'Open…', note: () => 'a file of a day', keys: '$mod+o', run: pickFile },
  paste: {
    id: 'paste-record',
    label: 'Paste a record…',
    note: () => 'a medication record becomes administrations',
    run: () => showPanel('paste'),
  },
  save: {
    id: 'save',
    label: 'Save file',
    note: () => 'the day as it was documented',
    keys: '$mod+s',
    run: () => saveDay(encounterNow()),
  },
  saveClaim: {
    id: 'save-claim',
    label: 'Save claim file',
    note: () => 'lines, reasons, findings',
    run: () => {
      const state = useSession.getState()
      void saveClaim(codingOf(state).claim, state.history.present.title)
    },
  },
  print: {
    id: 'print',
    label: 'Print the worksheet',
    note: () => 'lines, reasons, findings, blanks to sign',
    keys: '$mod+p',
    run: () => void printWorksheet(),
  },
  saveRegimen: {
    id: 'save-regimen',
    label: 'Save this day as a regimen…',
    enabled: () => encounterNow().administrations.length > 0,
    run: () => showPanel('save-regimen'),
  },
} as const satisfies { readonly [name: string]: AppCommand }
