import { expect, test } from 'vitest'
import { blankEncounter } from '../encounter/model.ts'
import { encounterValue, writeEncounter } from '../encounter/write.ts'
import { readDayFiles } from './open-days.ts'

const day = blankEncounter('day', '2026-10-06', 'office')
const file = (name: string, text: string): File => new File([text], name)

test('days of several files, and of the lines of one', async () => {
  const lines = [day, { ...day, id: 'b' }].map((one) => JSON.stringify(encounterValue(one))).join('\n')
  const read = await readDayFiles([file('a.json', writeEncounter(day)), file('many.ndjson', `${lines}\n\n`)])
  expect(read.days.map(({ id }) => id)).toEqual(['day', 'day', 'b'])
  expect(read.problems).toEqual([])
})

test('what cannot be read is named with its file and line, the rest is read', async () => {
  const read = await readDayFiles([
    file('bad.json', '{}'),
    file('many.ndjson', `${JSON.stringify(encounterValue(day))}\nnonsense`),
  ])
  expect(read.days).toHaveLength(1)
  expect(read.problems.some(({ path }) => path.startsWith('bad.json: '))).toBe(true)
  expect(read.problems.some(({ path }) => path.startsWith('many.ndjson, line 2'))).toBe(true)
})
