import { describe, expect, test } from 'vitest'
import { apply } from '../encounter/commands.ts'
import { blankAdministration, blankEncounter } from '../encounter/model.ts'
import { pauseCommands, pauseProblem } from './pause-split.ts'

const infusion = {
  ...blankAdministration('a1', 'rituximab', 'iv-infusion', 540),
  stop: 800,
  access: 'port',
  dose: { micro: 700_000_000, unit: 'mg' as const },
}
const other = { ...blankAdministration('a2', 'saline', 'iv-infusion', 540), bag: 'bag 1' }
const day = { ...blankEncounter('day', '2026-10-06', 'office'), administrations: [infusion, other] }

test('a pause makes two stretches of one bag, the dose with the first', () => {
  const after = pauseCommands(infusion, { paused: 605, restarted: 635 }, day.administrations).reduce(
    apply,
    day,
  )
  expect(after.administrations).toHaveLength(3)
  expect(after.administrations[0]).toMatchObject({ id: 'a1', start: 540, stop: 605, bag: 'bag 2' })
  expect(after.administrations[1]).toMatchObject({
    id: 'a3',
    drug: 'rituximab',
    access: 'port',
    start: 635,
    stop: 800,
    bag: 'bag 2',
    dose: null,
  })
})

test('a bag that is known is kept', () => {
  const [first] = pauseCommands(
    { ...infusion, bag: 'x' },
    { paused: 605, restarted: 635 },
    day.administrations,
  )
  expect(first).toMatchObject({ changes: { bag: 'x' } })
})

describe('a pause lies inside the infusion', () => {
  test.each([
    [540, 800, 540, 600, 'before-start'],
    [540, 800, 600, 600, 'not-after-pause'],
    [540, 800, 600, 800, 'after-stop'],
    [540, 800, 600, 799, null],
    [540, null, 600, 2000, null],
  ] as const)('%d to %s, paused %d to %d: %s', (start, stop, paused, restarted, problem) => {
    expect(pauseProblem({ start, stop }, { paused, restarted })).toBe(problem)
  })
})
