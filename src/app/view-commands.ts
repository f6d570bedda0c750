import { setPreference, usePreferences } from '../session/preferences.ts'
import { resetSwitches, siteChanges } from '../session/site-switches.ts'
import { useSession } from '../session/store.ts'
import { goToPlace } from './go-to-place.ts'
import { goTo } from './pages.ts'
import { showPanel } from './panels.ts'
import { presentDay } from './presenting.ts'
import { goToRegion } from './regions.ts'
import { setTheme } from './theme.ts'
import type { AppCommand } from './command.ts'

/** The field into which one types here: the search of a list, else the line for a new administration. */
function focusEntry(): void {
  const search = document.querySelector<HTMLElement>('[data-page-search]')
  if (search === null) goToPlace('[data-quick-add], .quick input', 'day')
  else search.focus()
}

/** The question to the nurse, read when it is first asked for. */
const askForQuery = async (): Promise<void> => (await import('./query-asked.ts')).askForQuery()

/** Where to go, and what to show. */
export const VIEW_COMMANDS = {
  palette: { id: 'palette', label: 'Find or run…', keys: '$mod+k', run: () => showPanel('palette') },
  keys: {
    id: 'keys',
    label: 'Keys',
    note: () => 'what each key does',
    keys: '?',
    run: () => showPanel('keys'),
  },
  quick: {
    id: 'quick-add',
    label: 'Add an administration',
    note: () => 'in one line',
    keys: '/',
    run: focusEntry,
  },
  whyNot: {
    id: 'why-not',
    label: 'Why not a code…',
    note: () => 'the rule that withholds it',
    keys: 'w',
    run: () => goToPlace('[data-why-not]', 'claim'),
  },
  query: {
    id: 'query',
    label: 'Write the query to the nurse',
    note: () => 'names no time, no code, no amount',
    keys: 'q',
    run: () => void askForQuery(),
  },
  next: { id: 'next-region', label: 'Next region', keys: 'F6', run: () => goToRegion(1) },
  previous: { id: 'previous-region', label: 'Previous region', keys: 'Shift+F6', run: () => goToRegion(-1) },
  day: { id: 'page-day', label: 'Go to the day', run: () => goTo('day') },
  days: { id: 'page-days', label: 'Go to Days', note: () => 'saved days', run: () => goTo('days') },
  regimens: {
    id: 'page-regimens',
    label: 'Go to Regimens',
    note: () => 'ready days by weight and height',
    run: () => goTo('regimens'),
  },
  money: {
    id: 'page-money',
    label: 'Go to Money',
    note: () => 'price bases, doses, costs, files',
    run: () => goTo('money'),
  },
  denials: {
    id: 'page-denials',
    label: 'Go to Denials',
    note: () => 'what each reason code means, and what prevents it',
    run: () => goTo('denials'),
  },
  training: {
    id: 'page-training',
    label: 'Go to Training',
    note: () => 'lessons, errors to spot, drills',
    run: () => goTo('training'),
  },
  present: {
    id: 'present',
    label: 'Present the day',
    note: () => 'large type, answers hidden',
    run: () => void presentDay(),
  },
  reference: {
    id: 'page-reference',
    label: 'Go to Reference',
    note: () => 'drug codes: units, limits, prices, containers',
    run: () => goTo('reference'),
  },
  settings: {
    id: 'settings',
    label: 'Day, payer and prices…',
    note: () => 'date, setting, patient, visit',
    run: () => showPanel('day'),
  },
  authorizations: {
    id: 'authorizations',
    label: 'Authorizations…',
    note: () => 'what is approved, used and left',
    run: () => showPanel('authorizations'),
  },
  visitLevel: {
    id: 'visit-level',
    label: 'Level of the visit…',
    note: () => 'by decision or time, with the reasons',
    run: () => showPanel('visit-level'),
  },
  policy: {
    id: 'policy',
    label: 'Policy and switches…',
    note: () => 'which readings hold here',
    run: () => showPanel('policy'),
  },
  resetSwitches: {
    id: 'reset-switches',
    label: 'Reset all switches to the policy',
    enabled: () => siteChanges(useSession.getState()).length > 0,
    run: resetSwitches,
  },
  receipt: {
    id: 'receipt',
    label: 'Receipt',
    note: () => 'tables, switches, fingerprint',
    run: () => showPanel('receipt'),
  },
  light: { id: 'theme-light', label: 'Light theme', run: () => setTheme('light') },
  dark: { id: 'theme-dark', label: 'Dark theme', run: () => setTheme('dark') },
  system: { id: 'theme-system', label: 'Theme as the system', run: () => setTheme('system') },
  letters: {
    id: 'letter-keys',
    label: 'Keys of one letter: on or off',
    note: () => (usePreferences.getState().letterKeys ? 'on now' : 'off now'),
    run: () => setPreference({ letterKeys: !usePreferences.getState().letterKeys }),
  },
  wipe: { id: 'wipe', label: 'Wipe everything on this computer…', run: () => showPanel('wipe') },
} as const satisfies { readonly [name: string]: AppCommand }
