/** Where words go: in their mark on a knock-out if they fit, else right of it, else left; never over another mark. */

export type Box = { readonly left: number; readonly right: number }
export type Word = { readonly text: string; readonly strong: boolean }
export type Measure = (text: string, strong: boolean) => number

export type Placed = {
  readonly words: readonly Word[]
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly inside: boolean
  readonly width: number
}

/** A part of a mark with the texts it may carry, the one that says most first, and the ticks they must not cover. */
export type Room = Box & { readonly texts: readonly string[]; readonly ticks: readonly number[] }

const GAP = 8
const PADDING = 4

export const widthOf = (words: readonly Word[], measure: Measure): number =>
  words.reduce((sum, { text, strong }) => sum + measure(text, strong), 0)

/** The part cut at its ticks. */
const betweenTicks = ({ left, right, ticks }: Room): readonly Box[] => {
  const edges = [left, ...ticks.filter((x) => x > left && x < right), right]
  return edges.slice(1).map((to, at) => ({ left: edges[at] ?? left, right: to }))
}

/** The words inside a part of a mark, clear of its ticks, or null where none of its texts fit. */
export function placeInside(room: Room, strong: boolean, measure: Measure): Placed | null {
  const widest = [...betweenTicks(room)].sort((a, b) => b.right - b.left - (a.right - a.left))[0] ?? room
  for (const text of room.texts) {
    const width = measure(text, strong)
    const half = width / 2 + PADDING
    for (const part of [room, widest]) {
      const x = (part.left + part.right) / 2
      if (2 * half > part.right - part.left || room.ticks.some((tick) => Math.abs(tick - x) < half)) continue
      return { words: [{ text, strong }], x, anchor: 'middle', inside: true, width }
    }
  }
  return null
}

const free = (box: Box, plot: Box, others: readonly Box[]): boolean =>
  box.left >= plot.left &&
  box.right <= plot.right &&
  others.every((other) => box.right < other.left || box.left > other.right)

/** The words beside a mark, or null where neither side is free. */
export function placeBeside(
  mark: Box,
  words: readonly Word[],
  plot: Box,
  others: readonly Box[],
  measure: Measure,
): Placed | null {
  if (words.length === 0) return null
  const width = widthOf(words, measure)
  const right = mark.right + GAP
  if (free({ left: mark.right, right: right + width }, plot, others))
    return { words, x: right, anchor: 'start', inside: false, width }
  const left = mark.left - GAP
  if (free({ left: left - width, right: mark.left }, plot, others))
    return { words, x: left, anchor: 'end', inside: false, width }
  return null
}

export type Labelled = {
  readonly mark: Box
  readonly rooms: readonly Room[]
  /** What is said of the mark as a whole, without codes. */
  readonly lead: readonly Word[]
  /** The same in fewer words. */
  readonly brief?: readonly Word[]
  /** Whether the lead may stand in the mark when neither side is free. */
  readonly leadMayEnter: boolean
}

const joined = (lead: readonly Word[], codes: readonly string[]): readonly Word[] =>
  codes.length === 0
    ? lead
    : [
        ...lead,
        ...(lead.length === 0 ? [] : [{ text: ' · ', strong: false }]),
        { text: codes.join(' + '), strong: true },
      ]

/** The words behind a code in its part, in the first part that has room for both; null where none has. */
function besideCode(
  lead: readonly Word[],
  rooms: readonly Room[],
  inside: readonly (Placed | null)[],
  measure: Measure,
): readonly Placed[] | null {
  if (lead.length === 0) return null
  for (const [at, label] of inside.entries()) {
    const room = rooms[at]
    if (label === null || room === undefined) continue
    const words: readonly Word[] = [...label.words, { text: ' · ', strong: false }, ...lead]
    const width = widthOf(words, measure)
    const part = betweenTicks(room).find(({ left, right }) => right - left >= width + 2 * PADDING)
    if (part === undefined) continue
    const both: Placed = { words, x: (part.left + part.right) / 2, anchor: 'middle', inside: true, width }
    return inside.flatMap((one, place) => (place === at ? both : (one ?? [])))
  }
  return null
}

/**
 * All labels of one mark. A code that does not fit in its part joins the words beside the mark; words that fit on neither
 * side join a code in its part.
 */
export function placeLabels(
  { mark, rooms, lead, brief = lead, leadMayEnter }: Labelled,
  plot: Box,
  others: readonly Box[],
  measure: Measure,
): readonly Placed[] {
  const inside = rooms.map((room) => placeInside(room, true, measure))
  const spilled = rooms.flatMap((room, at) => (inside[at] === null ? (room.texts.at(-1) ?? []) : []))
  const placed = inside.filter((label) => label !== null)
  const codes = [...new Set(spilled)]
  const words = joined(lead, codes)
  const beside =
    placeBeside(mark, words, plot, others, measure) ??
    placeBeside(mark, joined(brief, codes), plot, others, measure)
  if (beside !== null) return [...placed, beside]
  if (spilled.length === 0) {
    const within = besideCode(brief, rooms, inside, measure)
    if (within !== null) return within
  } else {
    const alone = placeBeside(mark, joined([], spilled), plot, others, measure)
    if (alone !== null) return [...placed, alone]
  }
  if (!leadMayEnter || placed.length > 0) return placed
  const text = words.map((word) => word.text).join('')
  const within = placeInside({ ...mark, texts: [text], ticks: [] }, false, measure)
  return within === null ? placed : [within]
}
