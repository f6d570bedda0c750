import type { CodeBook } from '../codes/book.ts'
import { nextAdministrationId } from '../encounter/commands.ts'
import { blankAdministration } from '../encounter/model.ts'
import type { Administration, Encounter } from '../encounter/model.ts'
import { isInfusionRoute, needsAccess, ROUTE_WORDS } from '../encounter/route-words.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { timeText } from '../encounter/typed-time.ts'
import { drugLookup, oralName } from '../session/drug-lookup.ts'
import { piecesOf } from './quick-pieces.ts'
import type { Bad, Pieces, Said } from './quick-pieces.ts'
import { asFlush, drugInRun, isFluid } from './quick-drug.ts'
import type { DrugFound } from './quick-drug.ts'
import { NOTHING_READ } from './quick-reading.ts'
import type { Chip, ChipKind, ChipState, Choice, QuickReading, Span } from './quick-reading.ts'
import { settleAmounts } from './settle-quick-dose.ts'
import { pausesBetween, settlePauses, stretchesOf } from './settle-quick-pauses.ts'
import { settleRoute } from './settle-quick-route.ts'
import { settleTimes } from './settle-quick-times.ts'
import type { SettledTime } from './settle-quick-times.ts'
import { tokensOf } from './quick-tokens.ts'

const NO_DRUG_HERE = 'port access, flush'

const LEAVE_OUT: readonly Choice[] = [
  { text: '', label: 'leave it out of this row', note: 'a diluent earns no line' },
]

const quoted = (words: string): string => `“${words}”`

function chip(
  kind: ChipKind,
  value: string,
  state: ChipState,
  { from, to }: Span,
  choices: readonly Choice[] = [],
): Chip {
  return { kind, label: kind === 'word' ? '' : kind, value, state, from, to, choices }
}

const unread = ({ from, to, words, fault }: Bad): Chip =>
  chip('word', `${quoted(words)} ${fault}`, 'unread', { from, to })

const unique = (texts: readonly (string | null)[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== null)),
]

/** The first of several; the others are words at fault. */
function first<T extends Span & { readonly words: string }>(
  list: readonly T[],
  name: string,
  bad: Bad[],
): T | null {
  for (const { from, to, words } of list.slice(1)) bad.push({ from, to, words, fault: `is a second ${name}` })
  return list[0] ?? null
}

function drugOf(pieces: Pieces, book: CodeBook, date: string, bad: Bad[]): DrugFound | null {
  const day = book.at(date)
  let found = first(pieces.drugs, 'drug', bad)
  for (const run of pieces.runs) {
    const inRun = found === null ? drugInRun(run, day, drugLookup(book.drugs)) : null
    found ??= inRun
    for (const { from, to, raw } of run)
      if (inRun === null || from < inRun.from || to > inRun.to)
        bad.push({ from, to, words: raw, fault: 'not read' })
  }
  return found
}

function drugChip(found: DrugFound | null, end: Span): Chip {
  if (found === null) return chip('drug', 'not given', 'missing', end)
  if (found.ofProducts === true)
    return chip(
      'drug',
      `${found.choices.length} products of ${quoted(found.words)}`,
      'choose',
      found,
      found.choices,
    )
  if (found.drug !== null) return chip('drug', found.row?.label ?? found.drug, 'read', found)
  const known = found.choices.some(({ note }) => note.startsWith('as typed')) === false
  const words = known
    ? `${found.choices.length} drugs match ${quoted(found.words)}`
    : `${quoted(found.words)} is not in the drug table`
  return chip('drug', words, 'choose', found, found.choices)
}

/** The access that the line names, or the only one of the day; with several, it is asked. */
function accessOf(
  said: Said<string | null> | null,
  encounter: Encounter,
  isNeeded: boolean,
  end: Span,
): { readonly chip: Chip | null; readonly access: string | null } {
  if (said !== null)
    return { chip: chip('access', said.value ?? 'not documented', 'read', said), access: said.value }
  if (!isNeeded) return { chip: null, access: null }
  const used = encounter.administrations.filter(({ route }) => needsAccess(route))
  const accesses = unique(used.map(({ access }) => access))
  const [only] = accesses
  if (only === undefined) return { chip: chip('access', 'not given', 'missing', end), access: null }
  if (accesses.length === 1 && used.every(({ access }) => access !== null))
    return { chip: chip('access', `${only}, as before`, 'read', end), access: only }
  const choices = [
    ...accesses.map((text) => ({ text, label: text, note: '' })),
    { text: 'no access', label: 'not documented', note: '' },
  ]
  return { chip: chip('access', 'which one?', 'choose', end, choices), access: null }
}

const DECLOT: Choice = { text: 'declot', label: 'declot', note: '' }
/** The ways that a line leaves open; a drug that opens a line is first offered for that. */
const waysFor = (found: DrugFound | null, ways: readonly Choice[]): readonly Choice[] =>
  /declot/.test(found?.row?.label ?? '') ? [DECLOT, ...ways] : ways

const timeChip = (kind: 'start' | 'stop', time: SettledTime): Chip =>
  time.choices.length === 0
    ? chip(kind, timeText(time.minute), 'read', time)
    : chip(kind, time.doubt, 'choose', time, time.choices)

function faultOf(chips: readonly Chip[]): string | null {
  const red = chips.find(({ state }) => state === 'unread')
  if (red !== undefined) return red.value
  const open = chips.find(({ state }) => state === 'choose')
  if (open !== undefined) return `${open.label}: ${open.value}`
  const missing = chips.filter(
    ({ kind, state }) => state === 'missing' && (kind === 'drug' || kind === 'start'),
  )
  return missing.length === 0 ? null : `${missing.map(({ kind }) => kind).join(' and ')} not given`
}

/**
 * Reads one administration from a line, its words in any order: `oxali 170mg 0930-1130 port`. Every word is on a chip
 * or at fault; nothing is guessed. The draft is for the day's next free row; an infusion with pauses has more.
 */
export function readQuickLine(text: string, book: CodeBook, encounter: Encounter): QuickReading {
  const tokens = tokensOf(text)
  if (tokens.length === 0) return NOTHING_READ
  const { administrations } = encounter
  const end: Span = { from: text.trimEnd().length, to: text.trimEnd().length }
  const pieces = piecesOf(text, tokens, book.at(encounter.date), {
    accesses: unique(administrations.map(({ access }) => access)),
    bags: unique(administrations.map(({ bag }) => bag)),
  })
  const bad: Bad[] = [...pieces.bad]

  const service = first(pieces.services, 'access', bad)
  const spoken = drugOf(pieces, book, encounter.date, bad)
  const day = book.at(encounter.date)
  const purpose = first(pieces.purposes, 'purpose', bad)
  const named = spoken !== null && purpose?.value === 'flush' ? asFlush(spoken, day) : spoken
  const amounts = settleAmounts(text, pieces, named, day)
  const ranges = pausesBetween(amounts.times)
  const times = settleTimes(text, ranges.times)
  const isService = service !== null && named === null
  const routeWords: Pieces['routes'] = isService
    ? [{ ...service, value: { route: 'access-flush' } }, ...pieces.routes]
    : pieces.routes
  const { found: way, bad: badRoutes } = settleRoute(routeWords, times.hasStop, end.to, {
    isFluid: isFluid(named),
    isFlush: purpose?.value === 'flush' || named?.row?.special === 'flush',
  })
  const { route } = way
  const { pauses, bad: badPauses } = settlePauses(
    [...ranges.pauses, ...pieces.pauses],
    times.start?.minute ?? null,
    times.stop?.minute ?? null,
    route !== null && isInfusionRoute(route),
  )
  bad.push(...amounts.bad, ...times.bad, ...badRoutes, ...badPauses)
  const oral = route === 'oral' && named !== null && named.drug !== null ? named.row : null
  const found: DrugFound | null =
    oral !== null && named !== null
      ? { ...named, drug: oralName(oral, named.words), row: null }
      : (named ?? (service === null ? null : { ...service, drug: NO_DRUG_HERE, row: null, choices: [] }))
  if (service !== null && named !== null)
    bad.push({ from: service.from, to: service.to, words: service.words, fault: 'is not of a drug' })

  const dose = first(pieces.doses, 'dose', bad)
  const waste = first(pieces.wastes, 'waste', bad)
  const bag = first(pieces.bags, 'bag', bad)
  const reason = first(pieces.reasons, 'reason', bad)
  const order = dose === null ? null : first(pieces.orders, 'order', bad)
  if (dose === null)
    for (const { from, to, words } of pieces.orders)
      bad.push({ from, to, words, fault: 'is an order, not a dose given' })
  const through =
    first(pieces.accesses, 'access', bad) ??
    (isService ? { ...service, value: service.words.startsWith('picc') ? 'picc' : 'port' } : null)
  const access = accessOf(through, encounter, route !== null && needsAccess(route), end)

  const chips: Chip[] = [drugChip(found, end)]
  if (dose !== null) chips.push(chip('dose', amountText(dose.value), 'read', dose))
  else if (!isService && amounts.asked.every(({ kind }) => kind !== 'dose'))
    chips.push(chip('dose', 'not given', 'missing', end))
  if (route !== null) chips.push(chip('route', ROUTE_WORDS[route], 'read', way))
  else if (times.start !== null || way.from < way.to)
    chips.push(chip('route', way.doubt, 'choose', way, waysFor(found, way.choices)))
  chips.push(
    times.start === null ? chip('start', 'not given', 'missing', end) : timeChip('start', times.start),
  )
  if (times.stop !== null) chips.push(timeChip('stop', times.stop))
  else if (!times.hasStop && route !== null && isInfusionRoute(route))
    chips.push(chip('stop', 'not given', 'missing', end))
  for (const pause of pauses)
    chips.push(chip('pause', `${timeText(pause.begins)} to ${timeText(pause.ends)}`, 'read', pause))
  if (access.chip !== null) chips.push(access.chip)
  if (waste !== null)
    chips.push(chip('waste', waste.value.micro === 0 ? 'none' : amountText(waste.value), 'read', waste))
  else if (found !== null && found.row !== null && !isFluid(found) && dose !== null && route !== 'oral')
    chips.push(chip('waste', 'not given', 'missing', end))
  if (purpose !== null) chips.push(chip('purpose', purpose.value, 'read', purpose))
  if (bag !== null) chips.push(chip('bag', bag.value, 'read', bag))
  if (order !== null) chips.push(chip('order', order.words, 'read', order))
  if (reason !== null) chips.push(chip('reason', reason.value, 'read', reason))
  for (const asked of amounts.asked) chips.push(chip(asked.kind, asked.value, 'choose', asked, asked.choices))
  for (const one of pieces.diluents)
    chips.push(chip('diluent', `${quoted(one.words)} is a row of its own`, 'choose', one, LEAVE_OUT))
  chips.push(...bad.sort((a, b) => a.from - b.from).map(unread))

  const fault = faultOf(chips)
  if (fault !== null || route === null || times.start === null) return { chips, draft: null, more: [], fault }
  const drug = found?.drug ?? ''
  const whole: Administration = {
    ...blankAdministration(nextAdministrationId(administrations), drug, route, times.start.minute),
    stop: times.stop?.minute ?? null,
    access: access.access,
    dose: dose?.value ?? null,
    discarded:
      waste === null
        ? null
        : waste.value.micro === 0
          ? { micro: 0, unit: dose?.value.unit ?? 'mg' }
          : waste.value,
    purpose: purpose?.value ?? null,
    bag: bag?.value ?? null,
    order: order?.value ?? null,
    secondAccessReason: reason?.value ?? null,
  }
  const [draft = whole, ...more] = stretchesOf(whole, pauses, administrations)
  return { chips, draft, more, fault: null }
}
