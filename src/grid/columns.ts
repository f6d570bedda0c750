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
  'line',
] as const
export type Column = (typeof COLUMNS)[number]

export const EDITABLE = ['drug', 'route', 'start', 'stop', 'dose', 'discarded', 'access', 'purpose'] as const
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
  line: 'Line',
}
