import { expect, test } from 'vitest'
import { searchGroups, stretches } from './palette-search.ts'

const item = (label: string, note: string | null = null) => ({ id: label, label, note, run: () => {} })
const groups = [
  { title: 'Commands', items: [item('Type the stop time', '11:32'), item('Save file', 'the day')] },
  { title: 'Rules', items: [item('R-TIME-7', 'No stop time: push, or not billed'), item('R-JW-1')] },
]

test('matches are marked in label and note, groups keep their order', () => {
  const found = searchGroups(groups, 'stop', 9)
  expect(found.map(({ title }) => title)).toEqual(['Commands', 'Rules'])
  expect(found[0]?.items[0]?.label).toEqual([
    { text: 'Type the ', hit: false },
    { text: 'stop', hit: true },
    { text: ' time', hit: false },
  ])
  expect(found[1]?.items[0]?.note[1]).toEqual({ text: 'stop', hit: true })
  expect(found[1]?.items[0]?.label).toEqual([{ text: 'R-TIME-7', hit: false }])
})

test('words in any order, and a slip', () => {
  expect(searchGroups(groups, 'time stop', 9)[0]?.items).toHaveLength(1)
  expect(searchGroups(groups, 'sotp', 9)[0]?.items[0]?.item.label).toBe('Type the stop time')
})

test('nothing typed lists everything, up to a number; nothing found is no group', () => {
  expect(searchGroups(groups, '', 1).map(({ items }) => items.length)).toEqual([1, 1])
  expect(searchGroups(groups, 'zzzz', 9)).toEqual([])
})

test('ranges outside the text are cut', () => {
  expect(stretches('abc', [1, 9])).toEqual([
    { text: 'a', hit: false },
    { text: 'bc', hit: true },
  ])
})

test('what a label begins with comes first, whatever stands beside another', () => {
  const undo = {
    title: 'Commands',
    items: [item('Undo', 'a policy of oxaliplatin'), item('Policy and switches')],
  }
  expect(searchGroups([undo], 'pol', 9)[0]?.items.map(({ item: { label } }) => label)).toEqual([
    'Policy and switches',
    'Undo',
  ])
})
