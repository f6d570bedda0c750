/**
 * One administration that runs 1, 2, 3 … 600 minutes, on days that are otherwise the same: the lines of each
 * length as a printed table beside this file. `npm run ladders` prints them anew; what changes is read as a diff.
 */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { SETTINGS } from '../../encounter/model.ts'
import type { Setting } from '../../encounter/model.ts'
import { coder, day, inf, linesText, push, run, saline } from '../testing.ts'
import type { Row } from '../testing.ts'

const code = coder(fullBook)

const LONGEST = 600
const clock = (minutes: number): string =>
  `${10 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** The days of a ladder: what begins at 10:00 and stops at `stop`, and what else there is. */
type Ladder = {
  readonly name: string
  readonly says: string
  readonly rows: (stop: string) => readonly Row[]
}

const arm = { access: 'arm', secondAccessReason: 'drugs that must not meet' }

const LADDERS: readonly Ladder[] = [
  {
    name: 'therapeutic-infusion',
    says: 'vancomycin alone',
    rows: (stop) => [inf('vancomycin', '10:00', stop)],
  },
  {
    name: 'chemotherapy-infusion',
    says: 'cisplatin alone',
    rows: (stop) => [inf('cisplatin', '10:00', stop)],
  },
  { name: 'hydration', says: 'saline alone', rows: (stop) => [saline('10:00', stop)] },
  {
    name: 'hydration-and-push',
    says: 'saline, and a push of ondansetron from 10:10 to 10:15',
    rows: (stop) => [saline('10:00', stop), push('ondansetron', '10:10', { stop: 615 })],
  },
  {
    name: 'hydration-and-chemotherapy',
    says: 'saline, and cisplatin from 10:30 to 12:00',
    rows: (stop) => [saline('10:00', stop), inf('cisplatin', '10:30', '12:00')],
  },
  {
    name: 'under-the-skin',
    says: 'immunoglobulin under the skin alone',
    rows: (stop) => [run('Hizentra', 'sc-infusion', '10:00', stop)],
  },
  {
    name: 'into-an-artery',
    says: 'fluorouracil into an artery alone',
    rows: (stop) => [run('fluorouracil', 'ia-infusion', '10:00', stop)],
  },
  {
    name: 'pump',
    says: 'a pump with fluorouracil alone',
    rows: (stop) => [run('fluorouracil', 'pump-initiation', '10:00', stop)],
  },
  {
    name: 'sequential-therapeutic',
    says: 'vancomycin after cefepime from 08:00 to 09:00',
    rows: (stop) => [inf('cefepime', '08:00', '09:00'), inf('vancomycin', '10:00', stop)],
  },
  {
    name: 'sequential-chemotherapy',
    says: 'cyclophosphamide after rituximab from 08:00 to 09:00',
    rows: (stop) => [inf('rituximab', '08:00', '09:00'), inf('cyclophosphamide', '10:00', stop)],
  },
  {
    name: 'concurrent-therapeutic',
    says: 'leucovorin beside oxaliplatin from 10:00 to 12:00',
    rows: (stop) => [inf('oxaliplatin', '10:00', '12:00'), inf('leucovorin', '10:00', stop)],
  },
  {
    name: 'concurrent-chemotherapy',
    says: 'cisplatin beside gemcitabine from 10:00 to 12:00',
    rows: (stop) => [inf('gemcitabine', '10:00', '12:00'), inf('cisplatin', '10:00', stop)],
  },
  {
    name: 'overlap',
    says: 'vancomycin beside cefepime from 11:00 to 13:00',
    rows: (stop) => [inf('cefepime', '11:00', '13:00'), inf('vancomycin', '10:00', stop)],
  },
  {
    name: 'same-drug-soon',
    says: 'vancomycin again, 60 minutes after 60 minutes of it',
    rows: (stop) => [inf('vancomycin', '08:00', '09:00'), inf('vancomycin', '10:00', stop)],
  },
  {
    name: 'same-drug-later',
    says: 'vancomycin again, 61 minutes after 60 minutes of it',
    rows: (stop) => [inf('vancomycin', '07:59', '08:59'), inf('vancomycin', '10:00', stop)],
  },
  {
    name: 'same-chemotherapy-later',
    says: 'cisplatin again, 120 minutes after 60 minutes of it',
    rows: (stop) => [inf('cisplatin', '07:00', '08:00'), inf('cisplatin', '10:00', stop)],
  },
  {
    name: 'push-of-the-same-drug',
    says: 'pantoprazole, and a push of it at 12:00',
    rows: (stop) => [inf('pantoprazole', '10:00', stop), push('pantoprazole', '12:00')],
  },
  {
    name: 'second-site',
    says: 'vancomycin at a second site with a reason, docetaxel at the first from 10:00 to 11:00',
    rows: (stop) => [
      inf('docetaxel', '10:00', '11:00', { access: 'port' }),
      inf('vancomycin', '10:00', stop, arm),
    ],
  },
  {
    name: 'second-encounter',
    says: 'vancomycin after the patient came back, vancomycin from 07:00 to 09:00 before',
    rows: (stop) => [inf('vancomycin', '07:00', '09:00'), inf('vancomycin', '10:00', stop, { session: 2 })],
  },
]

/** Neighbouring minutes with the same lines as one row. */
function rungs(ladder: Ladder, setting: Setting): readonly string[] {
  const rows: { from: number; to: number; lines: string }[] = []
  for (let minutes = 1; minutes <= LONGEST; minutes += 1) {
    const lines = linesText(code(day(setting, ladder.rows(clock(minutes))))) || 'nothing'
    const last = rows.at(-1)
    if (last?.lines === lines) last.to = minutes
    else rows.push({ from: minutes, to: minutes, lines })
  }
  return rows.map(
    ({ from, to, lines }) => `${String(from).padStart(3)} to ${String(to).padStart(3)}  ${lines}`,
  )
}

function printed(ladder: Ladder): string {
  const [office, facility] = SETTINGS.map((setting) => rungs(ladder, setting).join('\n'))
  const tables =
    office === facility ? `office and facility\n${office}` : `office\n${office}\n\nfacility\n${facility}`
  return `${ladder.says}\n\n${tables}\n`
}

const unitsOf = (rung: string): number =>
  rung
    .slice(12)
    .split(', ')
    .reduce((sum, line) => sum + (line === 'nothing' ? 0 : Number(/ × (\d+)$/.exec(line)?.[1] ?? 1)), 0)

describe('ladders', () => {
  it.each(LADDERS.map((ladder) => [ladder.name, ladder] as const))('%s', async (name, ladder) => {
    await expect(printed(ladder)).toMatchFileSnapshot(`./${name}.txt`)
  })

  it('a lone administration made longer never loses a unit', () => {
    for (const ladder of LADDERS.filter(({ says }) => says.endsWith('alone')))
      for (const setting of SETTINGS) {
        const units = rungs(ladder, setting).map(unitsOf)
        // Beyond eight hours into an artery one code for the pump takes the place of the hours.
        const hours = ladder.name === 'into-an-artery' ? units.slice(0, -1) : units
        expect({ ladder: ladder.name, hours }).toEqual({
          ladder: ladder.name,
          hours: hours.toSorted((x, y) => x - y),
        })
      }
  })
})
