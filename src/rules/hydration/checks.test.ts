/** What is asked about reported hydration, and where the minutes of fluid go. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Switches } from '../policy.ts'
import { sentenceOf } from '../step.ts'
import { coder, day, give, inf, linesText, push, saline } from '../testing.ts'
import type { Row } from '../testing.ts'

const code = coder(fullBook)
const unsaid = { purpose: null }
const pump = give('fluorouracil', 'pump-initiation', '09:50')

const asked = (rows: readonly Row[]): readonly string[] =>
  code(day('office', rows)).findings.flatMap(({ check, because, administrations }) =>
    check.id.startsWith('hydration/')
      ? [`${check.id.slice('hydration/'.length)} ${because[0]?.facts['code']} ${administrations.join(' ')}`]
      : [],
  )

describe('questions about hydration', () => {
  it.each<readonly [point: string, rows: readonly Row[], wanted: readonly string[]]>([
    ['R-HYD-8: no purpose', [saline('10:00', '10:31', unsaid)], ['purpose-not-stated 96360 a1']],
    [
      'R-HYD-8: no purpose, beside an initial service',
      [saline('10:00', '10:31', unsaid), push('ondansetron', '09:00')],
      ['purpose-not-stated 96361 a1'],
    ],
    ['R-HYD-8: a purpose', [saline('10:00', '10:31')], []],
    ['R-HYD-8: not reported', [saline('10:00', '10:30', unsaid)], []],
    [
      'R-HYD-8: two bags of a run, one with a purpose',
      [saline('10:00', '10:31', unsaid), saline('10:31', '11:00')],
      [],
    ],
    [
      'R-HYD-8: two bags of a run without one',
      [saline('10:00', '10:31', unsaid), saline('10:31', '11:00', unsaid)],
      ['purpose-not-stated 96360 a1 a2'],
    ],
    ['R-CONC-7: beside a pump alone', [saline('10:00', '10:31'), pump], ['beside-pump 96360 a1']],
    ['R-CONC-7: a push too', [saline('10:00', '10:31'), pump, push('ondansetron', '09:00')], []],
    ['R-CONC-7: an infusion too', [saline('10:00', '10:31'), pump, inf('cefepime', '08:00', '09:00')], []],
  ])('%s', (_, rows, wanted) => {
    expect(asked(rows)).toEqual(wanted)
  })
})
