import type { Role } from './answers.ts'

/** The administration codes by family and technique. Numbers only; labels are in the code book. */
export const CODES = {
  chemo: {
    infusion: { initial: '96413', further: '96417', hour: '96415' },
    push: { initial: '96409', further: '96411' },
  },
  therapeutic: {
    infusion: { initial: '96365', further: '96367', hour: '96366' },
    push: { initial: '96374', further: '96375', again: '96376' },
  },
  hydration: { initial: '96360', hour: '96361' },
  concurrent: '96368',
  concurrentChemo: '96549',
  flush: '96523',
  unlisted: '96379',
  nurseVisit: '99211',
} as const

const ROLE_OF = new Map<string, Role>([
  ...['96360', '96365', '96374', '96409', '96413'].map((code): [string, Role] => [code, 'initial']),
  ...['96366', '96370', '96415', '96423'].map((code): [string, Role] => [code, 'additional-hour']),
  ...['96367', '96417'].map((code): [string, Role] => [code, 'sequential']),
  ...['96368', '96549'].map((code): [string, Role] => [code, 'concurrent']),
  ...['96375', '96376', '96411'].map((code): [string, Role] => [code, 'push']),
  ...['96372', '96377', '96401', '96402', '96405', '90471', '90472', 'G0008', 'G0009', 'G0010'].map(
    (code): [string, Role] => [code, 'injection'],
  ),
  ['96361', 'hydration'],
  ...['96416', '96425', 'C8957', 'G0498'].map((code): [string, Role] => [code, 'prolonged']),
])

/** The giving of vaccines. */
export const VACCINE_CODES: ReadonlySet<string> = new Set(['90471', '90472', 'G0008', 'G0009', 'G0010'])

/** The place of an administration code in the order of lines (procedure 19.1). */
export const roleOf = (code: string): Role => ROLE_OF.get(code) ?? 'other'

export const isInitialCode = (code: string): boolean => ROLE_OF.get(code) === 'initial'
