import UFuzzy from '@leeoniya/ufuzzy'
import { LONGEST } from '../session/drug-lookup.ts'

/** What the palette lists: its words, what stands beside them, and what it does. */
export type PaletteItem = {
  readonly id: string
  readonly label: string
  readonly note: string | null
  /** More words by which it is found; not shown. */
  readonly also?: string
  readonly keys?: readonly string[]
  readonly run: () => void
}

export type PaletteGroup = {
  readonly title: string
  readonly items: readonly PaletteItem[]
  /** What is found stays in this order. */
  readonly ordered?: true
}

/** A stretch of a text, and whether it matched. */
export type Stretch = { readonly text: string; readonly hit: boolean }

export type FoundItem = {
  readonly item: PaletteItem
  readonly label: readonly Stretch[]
  readonly note: readonly Stretch[]
}
export type FoundGroup = { readonly title: string; readonly items: readonly FoundItem[] }

const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 })
const BETWEEN = ' \u2013 '

/** A text cut where matches begin and end; `ranges` are pairs of places. */
export function stretches(text: string, ranges: readonly number[]): readonly Stretch[] {
  const parts: Stretch[] = []
  let at = 0
  for (let index = 0; index < ranges.length; index += 2) {
    const from = Math.min(text.length, Math.max(at, ranges[index] ?? 0))
    const to = Math.min(text.length, Math.max(from, ranges[index + 1] ?? 0))
    if (from > at) parts.push({ text: text.slice(at, from), hit: false })
    if (to > from) parts.push({ text: text.slice(from, to), hit: true })
    at = to
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false })
  return parts
}

function marked(item: PaletteItem, ranges: readonly number[]): FoundItem {
  const noteFrom = item.label.length + BETWEEN.length
  const moved = ranges.map((place) => place - noteFrom)
  return {
    item,
    label: stretches(
      item.label,
      ranges.map((place) => Math.min(place, item.label.length)),
    ),
    note: stretches(
      item.note ?? '',
      moved.map((place) => Math.max(place, 0)),
    ),
  }
}

const lineOf = (item: PaletteItem): string =>
  `${item.label}${BETWEEN}${item.note ?? ''}${BETWEEN}${item.also ?? ''}`

/** Where the words of a search stand in a line, in the order of the line. */
function placesOf(line: string, needle: string): readonly number[] {
  const low = line.toLowerCase()
  return needle
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => {
      const at = low.indexOf(word)
      return at < 0 ? [] : [[at, at + word.length] as const]
    })
    .sort((a, b) => a[0] - b[0])
    .flat()
}

/** 0: the label begins so; 1: one of its words does; 2: it is in the label; 3: elsewhere. */
function sureness(label: string, needle: string): number {
  const [low, typed] = [label.toLowerCase(), needle.toLowerCase()]
  if (low.startsWith(typed)) return 0
  return low.includes(` ${typed}`) ? 1 : low.includes(typed) ? 2 : 3
}

function searchGroup(group: PaletteGroup, needle: string, most: number): FoundGroup {
  if (needle === '')
    return { title: group.title, items: group.items.slice(0, most).map((item) => marked(item, [])) }
  const lines = group.items.map(lineOf)
  const [found, info, order] = fuzzy.search(lines, needle, 1, 1000)
  const ranked: readonly (readonly [at: number, ranges: readonly number[]])[] =
    info === null || order === null
      ? // Words in another order are found without their places.
        (found ?? []).map((at) => [at, placesOf(lines[at] ?? '', needle)])
      : order.map((place) => [info.idx[place] ?? -1, info.ranges[place] ?? []])
  // What the label itself says comes before what stands beside it, and its beginning before its middle.
  const surest = ranked
    .map(([at, ranges], place) => ({
      at,
      ranges,
      place,
      sure: group.ordered === true ? at : sureness(group.items[at]?.label ?? '', needle),
    }))
    .sort((a, b) => a.sure - b.sure || a.place - b.place)
  return {
    title: group.title,
    items: surest.slice(0, most).flatMap(({ at, ranges }) => {
      const item = group.items[at]
      return item === undefined ? [] : [marked(item, ranges)]
    }),
  }
}

/** The groups with what matches, groups without a match left out; in each the best first. */
export const searchGroups = (
  groups: readonly PaletteGroup[],
  needle: string,
  most: number,
): readonly FoundGroup[] =>
  groups
    .map((group) => searchGroup(group, needle.trim().slice(0, LONGEST), most))
    .filter(({ items }) => items.length > 0)
