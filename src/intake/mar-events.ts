/** What an entry says, word by word: which drugs in which container, what was done, how much, through what. */
import type { Amount, Order, Vial } from '../encounter/model.ts'
import { actionIn, statusIn } from './mar-actions.ts'
import type { Action } from './mar-actions.ts'
import { amountsIn, amountsOfCell, orderIn, orderOfCell, ratesIn, vialsIn, wasteIn } from './mar-amounts.ts'
import type { DrugNames } from './mar-drug-names.ts'
import type { DocumentFacts } from './mar-document.ts'
import type { Entry } from './mar-entry.ts'
import { containerOf } from './mar-containers.ts'
import type { Component } from './mar-containers.ts'
import type { Moments } from './mar-moments.ts'
import { accessIn, isBag, isPump, isTablet, isTopical, purposesIn, routeIn } from './mar-routes.ts'
import type { AccessText, RouteWord } from './mar-routes.ts'

export type MarEvent = Moments & {
  readonly entry: Entry
  readonly rows: readonly number[]
  readonly drugs: readonly Component[]
  readonly action: Action
  /** A row that only names a drug and a clock: given, as far as it says. */
  readonly isBare: boolean
  readonly dose: readonly (Amount | null)[]
  readonly waste: Amount | 'none' | null
  readonly rate: number | null
  readonly route: RouteWord | null
  readonly access: AccessText | 'same' | 'unsure' | null
  readonly order: Order | null
  readonly vials: readonly Vial[]
  readonly purposes: readonly string[]
  /** Words about the event, for a purpose that no list holds. */
  readonly words: string
  readonly bag: string | null
  readonly isRepeat: boolean
}

const BAG =
  /\b(?:bag|bottle|unit|syringe|cassette|part) ?(?:#|no\.?|number)? ?(\d{1,2})\b(?! ?(?:ml|mg|g\b|l\b|units?))/i
const REPEAT = /\b(?:duplicate|double charted|already charted|re-?scan(?:ned)?|charted twice)\b/i
const UNSURE = /\?\?|\bor (?:iv |line |piv )?#?\d\b/i
const DITTO = /^\s*(?:"|''|〃|ditto|same)\s*$/i

/** Words that are left of a line when its drug, amounts, clocks and routes are taken away. */
const wordsLeft = (text: string): string =>
  text
    .replace(/"|█+/g, ' ')
    .split(/\s{2,}|\n/)
    .filter(
      (piece) =>
        (piece.match(/[A-Za-z]{2,}/g) ?? []).length > 1 &&
        amountsIn(piece).length === 0 &&
        !/^\d{1,2}:?\d{2}/.test(piece),
    )
    .join('; ')
    .trim()

const firstOf = <T>(...values: readonly (T | null)[]): T | null =>
  values.find((value) => value !== null) ?? null

const techniqueIn = (text: string): RouteWord | null =>
  /\b(?:iv ?push|ivp|slow push|push(?:ed)?)\b/i.test(text)
    ? 'iv-push'
    : /\b(?:ivpb|piggy-?back)\b/i.test(text)
      ? 'iv-infusion'
      : null

/** The route in a line of words; a fluid is never by mouth, whatever else the line says. */
function lineRoute(words: string, isFluid: boolean): RouteWord | null {
  const route = routeIn(words)
  return isFluid && (route === 'oral' || route === 'im' || route === 'sc') ? null : route
}

const OF_THE_LINE =
  /\b(?:pt|patient|piv|iv|line|port|catheter|needle|vs)\b[^.;,]{0,24}?\b(?:d\/c'?d?|discharged|removed|out|off|discontinued|stopped|done|complete[d]?|started|infused)(?![\w-])/gi

/** A start or a dose before what is told of its rate: `hung @ 0915 at 50 mL/hr, rate increased every 30 min`. */
const beganIn = (text: string): Action | null => {
  const action = actionIn(text)
  return action === 'start' || action === 'given' ? action : null
}

/** The action in a line: beside its drug before anywhere else; a line that is removed is no end of a drug. */
function actionInLine(words: string, drug: string): Action | null {
  const text = words.replace(OF_THE_LINE, ' ')
  const [behind = '', lead = ''] = text.split('\n')
  const [clause = ''] = behind.split(/\.\s|;|\s-\s/)
  const whole = actionIn(text)
  if (whole === 'not-given' || whole === 'held') return whole
  if (/\bflush/i.test(lead)) return 'given'
  const [before = ''] = clause.split(',')
  return (
    beganIn(before) ??
    actionIn(`${clause}${/\bin$/i.test(clause) ? '.' : ''}`.slice(0, Math.max(drug.length, 240))) ??
    actionIn(lead) ??
    whole
  )
}

const DENIED =
  /\b(?:held|refused|not (?:given|transfused|done|administered)|cancel+ed|in error|returned to|declined|voided|wrong)\b/i

/** What the cells beside the action say against it. */
function deniedIn({ cells, notes }: Entry): Action | null {
  let text = notes.join('\n')
  for (const [role, cell] of Object.entries(cells))
    if (role !== 'drug' && role !== 'route') text += `\n${cell}`
  return DENIED.test(text)
    ? actionIn(
        text
          .split('\n')
          .filter((part) => DENIED.test(part))
          .join('\n'),
      )
    : null
}

/** The action of a row, from its own column before the words beside it. */
function actionOf(entry: Entry, facts: DocumentFacts, words: string, moments: Moments): Action | null {
  const cell = entry.cells.action ?? ''
  const legend = facts.legend.get(cell.trim().toLowerCase())
  const status = statusIn(entry.cells.status ?? '') ?? (legend === undefined ? null : actionIn(legend))
  if (status !== null) return status
  const own = actionIn(legend ?? cell)
  const inCells = deniedIn(entry)
  if (own !== null) {
    const denied =
      inCells === 'not-given' &&
      (own === 'given' || own === 'start') &&
      /\b(?:not (?:given|done|transfused|administered)|cancel+ed entry|in error)\b/i.test(
        `${entry.cells.comment ?? ''} ${entry.notes.join(' ')}`,
      )
    return denied ? 'not-given' : own
  }
  if (inCells === 'not-given' || inCells === 'held') return inCells
  if (entry.isLine || entry.cells.action === undefined) {
    const routed = actionIn(entry.cells.route ?? '')
    if (!entry.isLine && (moments.start !== null || moments.stop !== null)) return null
    return entry.isLine
      ? actionInLine(words, entry.order.text)
      : (routed ?? (entry.cells.status === undefined ? null : 'given'))
  }
  return null
}

/** Reads one entry. Null where no drug is in it. */
export function eventOf(
  entry: Entry,
  moments: Moments,
  names: DrugNames,
  facts: DocumentFacts,
): MarEvent | null {
  const { cells } = entry
  const drugs = containerOf(entry.order.text, names)
  if (drugs.length === 0) return null
  const comment = [cells.comment ?? '', ...entry.notes].filter((text) => text !== '').join('\n')
  const details = entry.order.details.join('\n')
  const orderText = `${entry.order.text}\n${details}`
  const first = drugs[0]
  const behind = entry.isLine ? lineBehind(comment, entry.order.text) : comment
  const action = actionOf(entry, facts, behind, moments)
  const named = firstOf(
    routeIn(cells.route ?? ''),
    entry.isLine ? lineRoute(behind, first?.isFluid === true) : null,
  )
  // The action or a comment may say how, where the route says only that it went into a vein.
  const beside = entry.isLine ? null : techniqueIn(`${cells.action ?? ''}\n${cells.comment ?? ''}`)
  const acted = named ?? (entry.isLine ? null : routeIn(cells.action ?? ''))
  const routeWord = acted === null || acted === 'by-vein' ? (beside ?? acted) : acted
  const ordered = firstOf(
    routeIn(details.replace(/^order(?:ed)? details:/i, '')),
    lineRoute(entry.order.text, first?.isFluid === true),
  )
  const route =
    routeWord === null || routeWord === 'by-vein'
      ? isPump(`${cells.route ?? ''} ${comment}`) && (routeWord ?? ordered) !== 'oral'
        ? 'pump-initiation'
        : ordered === 'iv-push' || ordered === 'pump-initiation'
          ? ordered
          : ordered === 'iv-infusion' ||
              (isBag(orderText) && (routeWord !== null || !isTablet(entry.order.text)))
            ? 'iv-infusion'
            : (routeWord ??
              ordered ??
              (isTopical(entry.order.text) ? 'no-such-route' : isTablet(entry.order.text) ? 'oral' : null))
      : isPump(`${cells.route ?? ''} ${routeWord === 'iv-infusion' ? comment : ''}`) && routeWord !== 'oral'
        ? 'pump-initiation'
        : routeWord
  const siteText = cells.site ?? ''
  const access: MarEvent['access'] = DITTO.test(siteText)
    ? 'same'
    : UNSURE.test(`${siteText} ${entry.isLine ? comment : ''}`) &&
        /#?\d or|or #?\d|\?\?/.test(`${siteText} ${comment}`)
      ? 'unsure'
      : firstOf(accessIn(siteText, true), entry.isLine || siteText === '' ? accessIn(comment, false) : null)
  const rates = [
    ...ratesIn(cells.rate ?? ''),
    ...(cells.rate !== undefined && /^\s*\d+(?:\.\d+)?\s*$/.test(cells.rate) ? [Number(cells.rate)] : []),
    ...ratesIn(entry.isLine ? comment : ''),
  ]
  const text = `${entry.isLine ? '' : comment}\n${cells.action ?? ''}`
  const waste = firstOf<Amount | 'none'>(
    cells.waste === undefined
      ? null
      : (amountsOfCell(cells.waste, entry.unit)[0] ??
          (/^\s*0\s*$|^none$/i.test(cells.waste) ? 'none' : null)),
    action === 'waste' ? null : wasteIn(comment),
  )
  const { stop } = moments
  const whole =
    moments.start !== null &&
    stop !== null &&
    ['start', 'stop', 'verify', 'rate', 'given'].includes(action ?? 'given')
  return {
    ...moments,
    stop,
    entry,
    rows: entry.rows,
    drugs,
    action: whole ? 'given' : (action ?? 'given'),
    isBare: action === null || whole,
    dose: doseOf(entry, drugs, behind, action),
    waste,
    rate: rates[0] ?? null,
    route,
    access,
    order: firstOf(
      cells.ordered === undefined ? null : orderOfCell(cells.ordered),
      orderIn(`${orderText}\n${cells.dose ?? ''}`),
      entry.isLine ? orderIn(comment) : null,
    ),
    vials: [
      ...vialsIn(cells.vials ?? '', true, cells.ndc ?? ''),
      ...(cells.vials === undefined ? vialsIn(comment, false, `${cells.ndc ?? ''}\n${comment}`) : []),
    ],
    purposes: purposesIn(`${comment}\n${details}\n${first?.isFluid === true ? entry.order.text : ''}`),
    words: entry.isLine ? wordsLeft(behind) : text.replace(/█+/g, '').trim(),
    bag: firstOf(BAG.exec(comment)?.[1] ?? null, BAG.exec(entry.order.text)?.[1] ?? null),
    isRepeat: REPEAT.test(comment),
  }
}

/** What stands in a line behind and before the drug's name, its amounts and its orders. */
function lineBehind(comment: string, drug: string): string {
  const at = comment.indexOf(drug)
  return at < 0 ? comment : `${comment.slice(at)}\n${comment.slice(0, at)}`
}

function doseOf(
  entry: Entry,
  drugs: readonly Component[],
  words: string,
  action: Action | null,
): readonly (Amount | null)[] {
  const { cells } = entry
  const fluid = drugs[0]?.isFluid === true
  const cell = cells.dose === undefined ? [] : amountsOfCell(cells.dose, entry.unit)
  if (cell.some((amount) => amount !== null))
    return drugs.map((drug, at) => cell[at] ?? (at > 0 ? drug.amount : null))
  const volume = cells.volume === undefined ? [] : amountsOfCell(cells.volume, 'mL')
  if ((fluid || drugs[0]?.row?.class === 'blood-product') && Boolean(volume[0]))
    return drugs.map((drug, at) => (at === 0 ? (volume[0] ?? null) : drug.amount))
  if (entry.isLine) {
    const own = drugs.map((drug) => drug.amount)
    if (own[0] !== null && own[0] !== undefined && words.includes(entry.order.text.slice(0, 12))) return own
    const amounts = amountsIn(words.replace(entry.order.text, ' '), 'given').filter(
      ({ from }) =>
        action === 'waste' ||
        !/\b(?:volume|vol|waste[d]?|vial|of)\W{0,3}$/i.test(
          words.replace(entry.order.text, ' ').slice(Math.max(0, from - 10), from),
        ),
    )
    const [found] = action === 'verify' || action === 'rate' ? [] : amounts
    return drugs.map((drug, at) => (at === 0 ? (found?.amount ?? null) : drug.amount))
  }
  const inText =
    fluid && /\d ?ml (?:finished|infused|given|in)\b/i.test(words)
      ? (amountsIn(words)[0]?.amount ?? null)
      : null
  if (inText !== null) return drugs.map((drug, at) => (at === 0 ? inText : drug.amount))
  if (entry.nameHoldsDose) return drugs.map((drug) => drug.amount)
  return drugs.map((drug, at) => (at > 0 ? drug.amount : null))
}
