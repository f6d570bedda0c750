import { saveClaim } from '../exports/save-claim.ts'
import { saveDay } from '../exports/save-day.ts'
import { codingOf } from '../session/coding.ts'
import { encounterNow, useSession } from '../session/store.ts'
import { newDay, pickFile } from './day-actions.ts'
import { showPanel } from './panels.ts'
import { printWorksheet } from './printing.ts'
import { goBack, goForward, redoWords, undoWords } from './way-back.ts'
import type { AppCommand } from './command.ts'

/** What is done with kept days, and what others may see of them, is read when it is done. */
const keptActions = () => import('./kept-actions.ts')

async function turnSharing(): Promise<void> {
  const { shareComputer, unshareComputer } = await import('../session/shared-computer.ts')
  await (useSession.getState().shared ? unshareComputer() : shareComputer())
}

/** What is done with the whole day. */
export const DAY_COMMANDS = {
  undo: {
    id: 'undo',
    label: 'Undo',
    note: undoWords,
    keys: '$mod+z',
    outsideText: true,
    enabled: () => undoWords() !== null,
    run: goBack,
  },
  redo: {
    id: 'redo',
    label: 'Redo',
    note: redoWords,
    keys: '$mod+Shift+z',
    alsoKeys: ['$mod+y'],
    outsideText: true,
    enabled: () => redoWords() !== null,
    run: goForward,
  },
  newDay: { id: 'new-day', label: 'New day', keys: 'n', run: newDay },
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
  importDays: {
    id: 'import-days',
    label: 'Import files of days…',
    note: () => 'each becomes a kept day',
    run: () => void keptActions().then(({ pickDays }) => pickDays()),
  },
  exportDays: {
    id: 'export-days',
    label: 'Export all kept days',
    run: () => void keptActions().then(({ exportAll }) => exportAll()),
  },
  share: {
    id: 'shared-computer',
    label: 'Shared computer: keep nothing, on or off',
    note: () => (useSession.getState().shared ? 'on now' : 'off now'),
    run: () => void turnSharing(),
  },
  saveRegimen: {
    id: 'save-regimen',
    label: 'Save this day as a regimen…',
    enabled: () => encounterNow().administrations.length > 0,
    run: () => showPanel('save-regimen'),
  },
} as const satisfies { readonly [name: string]: AppCommand }
