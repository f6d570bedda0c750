/** The columns of the day's table. */

export const COLUMNS = [
  'number',
  'drug',
  'route',
  'start',
  'stop',
  'minutes',
  'dose',
  'discarded',
  'access',
  'purpose',
  'class',
  'containers',
  'encounter',
  'reason',
  'line',
] as const
export type Column = (typeof COLUMNS)[number]

/** What few rows need: shown when it is asked for. */
export const MORE = ['class', 'containers', 'encounter', 'reason'] as const satisfies readonly Column[]

/** The columns that are shown at first. */
export const USUAL: readonly Column[] = COLUMNS.filter((column) => !MORE.some((one) => one === column))

export const EDITABLE = [
  'drug',
  'route',
  'start',
  'stop',
  'dose',
  'discarded',
  'access',
  'purpose',
  ...MORE,
] as const
export type EditableColumn = (typeof EDITABLE)[number]

export const isEditable = (column: Column): column is EditableColumn => EDITABLE.some((one) => one === column)

export const HEADS: { readonly [C in Column]: string } = {
  number: '#',
  drug: 'Drug',
  route: 'Route',
  start: 'Start',
  stop: 'Stop',
  minutes: 'Min',
  dose: 'Dose',
  discarded: 'Discarded',
  access: 'Access',
  purpose: 'Purpose, bag',
  class: 'Class',
  containers: 'Containers',
  encounter: 'Encounter',
  reason: 'Reason for 2nd access',
  line: 'Line',
}
