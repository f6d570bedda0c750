/** Which line each drug ran through: places of the text become `port`, `picc`, `piv-1`, `piv-2`. */
import type { Given } from './mar-chain.ts'
import type { DocumentFacts } from './mar-document.ts'
import { accessIn, isAccessReason } from './mar-routes.ts'
import type { AccessText } from './mar-routes.ts'

export type Accesses = {
  readonly of: (given: Given) => string | null | 'unsure'
  /** Why a further line was used, at the first drug through it. */
  readonly reasonOf: (given: Given) => string | null
}

type Note = { readonly row: number; readonly text: string; readonly minute: number | null }

const keyOf = (access: AccessText): string => (access.kind === 'piv' ? `piv ${access.place}` : access.kind)

/** A place of an arm that says less than another one of the same arm is that one. */
function piv(key: string, known: readonly string[]): string {
  if (known.includes(key)) return key
  const words = key.split(' ').slice(1)
  return (
    known.find(
      (one) =>
        words.every((word) => one.includes(word)) ||
        one
          .split(' ')
          .slice(1)
          .every((word) => words.includes(word)),
    ) ?? key
  )
}

/** The notes are lines that tell of an access without a drug, with the minute that they stand at. */
export function accessesOf(given: readonly Given[], facts: DocumentFacts, notes: readonly Note[]): Accesses {
  const numbers = new Map<string, string>()
  const pivs: string[] = []
  const labelOf = (access: AccessText): string => {
    if (access.kind === 'numbered') {
      const line = facts.lines.find((one) => one.number === access.place)
      if (line !== undefined) return labelOf(line.access)
      return `piv-${access.place}`
    }
    if (access.kind !== 'piv') return access.kind
    const key = piv(keyOf(access), pivs)
    if (!pivs.includes(key)) pivs.push(key)
    return `piv-${pivs.indexOf(key) + 1}`
  }
  for (const line of facts.lines) if (line.number !== null) numbers.set(line.number, labelOf(line.access))
  const day = facts.lines.find((line) => line.number === null) ?? null
  const timedNotes = notes.flatMap((note) => {
    const parts = note.text.split(/(?<=[a-z)])\.\s|;|\s-\s/)
    const found =
      parts
        .map((part) => accessIn(part, false))
        .findLast(
          (access, at) =>
            access !== null && !/\b(?:d\/c'?d?|removed|pulled|leaking|infiltrated)\b/i.test(parts[at] ?? ''),
        ) ?? null
    return note.minute === null ? [] : [{ minute: note.minute, access: found, text: note.text }]
  })

  const byGiven = new Map<Given, string | null | 'unsure'>()
  let current: string | null = null
  const inOrder = given.toSorted((a, b) => (a.stretches[0]?.start ?? 1e9) - (b.stretches[0]?.start ?? 1e9))
  let seen = 0
  const changes: { readonly from: number; readonly reason: string | null }[] = []
  const byNote = timedNotes.toSorted((a, b) => a.minute - b.minute)
  for (const one of inOrder) {
    const start = one.stretches[0]?.start ?? null
    while (seen < byNote.length && start !== null && (byNote[seen]?.minute ?? 0) <= start) {
      const note = byNote[seen]
      if (note !== undefined && note.access !== null) {
        const next = labelOf(note.access)
        if (current !== null && next !== current && isAccessReason(note.text))
          changes.push({ from: note.minute, reason: note.text })
        current = next
      }
      seen += 1
    }
    const said =
      one.events.map((event) => event.access).find((access) => access !== null && access !== 'same') ?? null
    if (said === 'unsure') byGiven.set(one, 'unsure')
    else if (said === null) byGiven.set(one, current)
    else {
      const label = labelOf(said)
      byGiven.set(one, label)
      if (one.event.entry.isLine) current = label
    }
  }
  const named =
    day?.access ?? notes.map((note) => accessIn(note.text, false)).find((access) => access !== null) ?? null
  const dayAccess = named !== null ? labelOf(named) : null
  // One line in the whole text is the line of every drug.
  const labels = new Set([...byGiven.values()].filter((label) => label !== null && label !== 'unsure'))
  const single = labels.size === 1 ? ([...labels][0] ?? null) : labels.size === 0 ? dayAccess : null

  const of = (one: Given): string | null | 'unsure' => byGiven.get(one) ?? single
  const first = inOrder.map(of).find((label) => label !== null && label !== 'unsure')
  const firstThrough = new Map<string | null, Given>()
  for (const one of inOrder) if (isVein(one) && !firstThrough.has(of(one))) firstThrough.set(of(one), one)
  const reasonOf = (one: Given): string | null => {
    const label = of(one)
    if (label === null || label === first || firstThrough.get(label) !== one) return null
    const start = one.stretches[0]?.start ?? 0
    const line = facts.lines.find(
      (each) => each.reason !== null && each.number !== null && numbers.get(each.number) === label,
    )
    const own = one.events.map((event) => event.words).find((words) => isAccessReason(words))
    const changed = changes.findLast((change) => change.from <= start)?.reason ?? null
    const reason = own ?? line?.reason ?? changed
    return reason === null || reason === undefined ? null : shortReason(reason)
  }
  return { of, reasonOf }
}

const isVein = (one: Given): boolean => one.event.route === null || /iv|by-vein|pump/.test(one.event.route)

/** The part of a line that tells the reason, without its clock. */
const shortReason = (text: string): string =>
  (text.split(/\n|\.\s|\s-\s|;/).find(isAccessReason) ?? text)
    .replace(/^[\s\d:apm]+(?=[A-Z#])/, '')
    .replace(/█+/g, '')
    .trim()
