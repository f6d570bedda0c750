/** Pushes among the other services of a day: which comes first, which time counts, what is said. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { chainOf, coder, day, expectLines, inf, push } from '../testing.ts'
import type { DayMore, Row } from '../testing.ts'

const code = coder(fullBook)
const mixed = { bag: 'syringe' }

describe('pushes of a day', () => {
  it.each<readonly [point: string, rows: readonly Row[], office: string, facility: string, more: DayMore]>([
    [
      'R-PUSH-6: 30 minutes after the end of the last of two infusions',
      [
        inf('pantoprazole', '08:00', '08:30'),
        inf('pantoprazole', '10:00', '10:30'),
        push('pantoprazole', '11:00'),
      ],
      '96365, 96366',
      '96365, 96366',
      {},
    ],
    [
      'R-PUSH-6: at the minute of the end',
      [inf('pantoprazole', '08:00', '08:30'), push('pantoprazole', '08:30')],
      '96365',
      '96365',
      {},
    ],
    [
      'R-PUSH-6: a minute before the end',
      [inf('pantoprazole', '08:00', '08:30'), push('pantoprazole', '08:29')],
      '96365',
      '96365, 96376',
      {},
    ],
    [
      'R-PUSH-6: 31 minutes after it',
      [
        inf('pantoprazole', '08:00', '08:30'),
        inf('pantoprazole', '10:00', '10:30'),
        push('pantoprazole', '11:01'),
      ],
      '96365, 96366',
      '96365, 96366, 96376',
      {},
    ],
    [
      'R-PUSH-6: a drug of a mixture that was infused',
      [
        inf('pantoprazole', '08:00', '08:30', { bag: 'b' }),
        inf('ondansetron', '08:00', '08:30', { bag: 'b' }),
        push('pantoprazole', '09:00'),
      ],
      '96365',
      '96365',
      {},
    ],
    [
      'R-PUSH-6: a stretch without a stop has no end to be near to',
      [
        inf('pantoprazole', '00:00', null, { bag: 'b' }),
        push('pantoprazole', '00:20'),
        inf('pantoprazole', '00:40', '01:10', { bag: 'b' }),
      ],
      '96365',
      '96365, 96376',
      {},
    ],
    [
      'R-PUSH-5: of two drugs in a syringe the one pushed last counts',
      [
        push('ondansetron', '08:00'),
        push('pantoprazole', '09:00'),
        push('ondansetron', '09:30', mixed),
        push('pantoprazole', '09:30', mixed),
      ],
      '96374, 96375',
      '96374, 96375',
      {},
    ],
    [
      'R-PUSH-5: 31 minutes after it',
      [
        push('ondansetron', '08:00'),
        push('pantoprazole', '09:00'),
        push('ondansetron', '09:31', mixed),
        push('pantoprazole', '09:31', mixed),
      ],
      '96374, 96375',
      '96374, 96375, 96376',
      {},
    ],
    [
      'R-PUSH-4: the primary reason is coded first, the same drug before it is the repeat',
      [push('morphine', '08:00'), push('morphine', '08:40')],
      '96374',
      '96374, 96376',
      { primaryReason: 'a2' },
    ],
    [
      'R-PUSH-1: a chemotherapy push that was the reason leads',
      [push('doxorubicin', '08:00'), push('vincristine', '08:20'), push('doxorubicin', '08:40')],
      '96409, 96411',
      '96409, 96411',
      { primaryReason: 'a3' },
    ],
  ])('%s', (_, rows, office, facility, more) => {
    expectLines(code(day('office', rows, more)), office)
    expectLines(code(day('facility', rows, more)), facility)
  })

  it('R-PUSH-3: is said beside a chemotherapy infusion only', () => {
    const chainOf411 = (rows: readonly Row[]) => {
      const line = code(day('office', rows)).lines.find((one) => one.code === '96411')
      return chainOf(line ?? { because: [] })
    }
    expect(chainOf411([push('doxorubicin', '08:00'), push('vincristine', '08:20')])).toEqual([
      'R-CLS-1',
      'R-PUSH-7',
      'R-PUSH-1',
    ])
    expect(chainOf411([inf('cisplatin', '08:00', '09:00'), push('vincristine', '09:20')])).toEqual([
      'R-CLS-1',
      'R-PUSH-7',
      'R-PUSH-1',
      'R-PUSH-3',
    ])
  })

  it('R-PUSH-6: authorities differ only over a drug that is infused', () => {
    const readings = (rows: readonly Row[]) =>
      code(day('facility', rows)).findings.filter(({ check }) => check.readings === 'pushOfInfusedDrug')
    expect(readings([inf('vancomycin', '08:00', '09:00'), push('pantoprazole', '10:00')])).toEqual([])
    expect(readings([inf('pantoprazole', '08:00', '09:00'), push('pantoprazole', '09:30')])).toEqual([])
    expect(readings([inf('pantoprazole', '08:00', '09:00'), push('pantoprazole', '09:31')])).toHaveLength(1)
  })
})
