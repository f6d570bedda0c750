import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { encounterValue } from '../encounter/write.ts'
import { EXAMPLES } from './examples.ts'

const folder = new URL('examples/', import.meta.url)

it('lists every file of the folder once', () => {
  expect(EXAMPLES).toHaveLength(readdirSync(folder).length)
  expect(new Set(EXAMPLES.map((example) => example.id)).size).toBe(EXAMPLES.length)
})

it.each(EXAMPLES)('$id is read, and its file is as the program writes it', async ({ id, title, load }) => {
  const encounter = await load()
  expect([encounter.id, encounter.title]).toEqual([id, title])
  const files = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { id: string },
  )
  const file = files.find((one) => one.id === id)
  expect(JSON.stringify(encounterValue(encounter))).toBe(JSON.stringify(file))
})
