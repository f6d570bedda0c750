/** What was given, as administrations of the file: routes, lines, bags, purposes; and what of it is open. */
import type { DayBook } from '../codes/book.ts'
import { blankAdministration } from '../encounter/model.ts'
import type { Amount, Route } from '../encounter/model.ts'
import { needsAccess } from '../encounter/route-words.ts'
import { nameOfRow } from '../session/drug-lookup.ts'
import type { Given } from './mar-chain.ts'
import type { Component } from './mar-containers.ts'
import type { Accesses } from './mar-accesses.ts'
import type { DraftAdministration, QuestionField } from './mar-reading.ts'
import { isBag, isPump } from './mar-routes.ts'

export type Drafted = {
  readonly draft: DraftAdministration
  readonly given: Given
  /** First of its container: questions are about it. */
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly open: readonly QuestionField[]
}

const NO_STOP = ['keep-open', 'carrier', 'flush', 'diluent']
const KEPT_OPEN = ['keep-open', 'carrier']

/** The route, where the words and what was charted decide it; `none` where the file has no such route. */
export function routeOf(given: Given): Route | 'none' | null {
  const { event, ran } = given
  const words = given.events.map((one) => one.route)
  const named =
    words.find((route) => route !== null && route !== 'by-vein') ??
    words.find((route) => route !== null) ??
    null
  const fluid = event.drugs[0]?.isFluid === true
  const text = `${event.entry.order.text}\n${event.entry.order.details.join('\n')}`
  const blood = event.drugs[0]?.row?.class === 'blood-product'
  if (named === 'no-such-route') return 'none'
  if (named === 'iv-push' && fluid && (ran || typeof given.stretches[0]?.stop === 'number'))
    return 'iv-infusion'
  if (named === 'pump-initiation') return 'pump-initiation'
  if (named !== null && named !== 'by-vein')
    return named === 'iv-infusion' && isPump(text) ? 'pump-initiation' : named
  if (event.drugs[0]?.row?.special === 'on-body-kit') return 'sc'
  const stops = given.stretches.some((stretch) => stretch.stop !== null)
  const rate = given.events.some((one) => one.rate !== null)
  if (isPump(text) && ran) return 'pump-initiation'
  if (ran || rate || fluid || blood || stops) return 'iv-infusion'
  if (isBag(text)) return 'iv-infusion'
  return null
}

const purposeOf = (given: Given, others: readonly Given[]): string | null => {
  const { event } = given
  if (event.drugs[0]?.isFluid !== true) return null
  const named = [...new Set(given.events.flatMap((one) => [...one.purposes]))]
  if (named.includes('pre-hydration') && named.includes('post-hydration')) {
    const siblings = others.filter((one) => one.event.entry.order === event.entry.order)
    if (siblings.length === 2) return siblings[0] === given ? 'pre-hydration' : 'post-hydration'
    return null
  }
  if (named[0] !== undefined) return named[0]
  const words =
    given.events.map((one) => one.words).find((text) => (text.match(/[A-Za-z]{3,}/g) ?? []).length > 1) ?? ''
  const isPlain =
    /^(?:bolus|new|bag|complete|infus|rate|stop|start|blood return|no reaction|line flushed|piv|iv|port|tolerated)/i.test(
      words,
    )
  return words === '' ||
    isPlain ||
    words.length > 120 ||
    /\b(?:blood return|tolerat|no reaction|flushed|complete|bag empty|no stop charted)\b/i.test(words)
    ? null
    : words
}

const EARLY =
  /\b(?:(?:stopped|ended|terminated|discontinued) (?:early|short|prematurely)|not (?:all|fully|completely) (?:infused|given)|incomplete(?:ly)?|partial(?:ly)? (?:dose|infus\w+|given)|only \d[\d,.]* ?(?:ml|cc|mg|%)|\d[\d,.]* ?(?:ml|cc) (?:out )?of (?:the )?\d[\d,.]* ?(?:ml|cc)|(?:not|never) (?:restarted|resumed)|aborted)\b/i

/** It ended before all of it was in, as far as the words about it say. */
const endedEarly = (one: Given): boolean => one.events.some(({ words }) => EARLY.test(words))

const nameOf = (drug: Component, book: DayBook): string =>
  drug.row === null ? drug.name : nameOfRow(drug.row, book)

/** Drafts of everything given, in order of time. */
export function draftsOf(given: readonly Given[], accesses: Accesses, book: DayBook): readonly Drafted[] {
  const drafted: Drafted[] = []
  let number = 0
  let bags = 0
  for (const one of given) {
    const route = routeOf(one)
    if (route === 'none') continue
    const { event } = one
    const purpose = route === 'access-flush' ? 'flush' : purposeOf(one, given)
    const ordered =
      [...new Set(one.events.flatMap((each) => (each.order === null ? [] : [each.order])))][0] ?? null
    const vials = one.events.find((each) => each.vials.length > 0)?.vials ?? []
    const access = accesses.of(one)
    const isFluid = event.drugs[0]?.isFluid === true
    const runs = route === 'iv-infusion' || route === 'sc-infusion' || route === 'ia-infusion'
    const keeps = purpose !== null && NO_STOP.includes(purpose)
    const bag = one.stretches.length > 1 || event.drugs.length > 1 ? `bag ${(bags += 1)}` : null
    const reason = access === 'unsure' || access === null ? null : accesses.reasonOf(one)
    one.stretches.forEach((stretch, at) => {
      event.drugs.forEach((drug, part) => {
        number += 1
        const dose: Amount | null =
          at > 0 || (isFluid && part === 0 && purpose !== null && KEPT_OPEN.includes(purpose))
            ? null
            : (one.dose[part] ??
              (isFluid || !one.events.every((each) => each.entry.isLine) ? null : drug.amount))
        const waste = at > 0 || part > 0 ? null : one.waste
        const isBackward = stretch.stop !== null && stretch.start !== null && stretch.stop < stretch.start
        const stop = isBackward || route === 'pump-initiation' ? null : stretch.stop
        const draft: DraftAdministration = {
          ...blankAdministration(
            `a${number}`,
            route === 'access-flush' && drug.row?.id === 'heparin' ? 'heparin flush' : nameOf(drug, book),
            route ?? 'iv-push',
            stretch.start ?? 0,
          ),
          start: stretch.start,
          route,
          stop,
          access: access === 'unsure' || (route !== null && !needsAccess(route)) ? null : access,
          secondAccessReason: part === 0 && at === 0 ? reason : null,
          bag,
          dose,
          discarded: waste === 'none' ? { micro: 0, unit: dose?.unit ?? 'mg' } : waste,
          vials: at > 0 || part > 0 ? [] : vials,
          purpose: part === 0 ? purpose : null,
          order: at > 0 || part > 0 ? null : ordered,
          sourceRows: [...new Set(stretch.rows)].sort((a, b) => a - b),
        }
        const open: QuestionField[] = []
        if (draft.start === null || event.unsure) open.push('start')
        if (route === null) open.push('route')
        if (runs && stop === null && !keeps) open.push('stop')
        if (
          part === 0 &&
          !open.includes('stop') &&
          ((one.gap && runs && at === 0) ||
            isBackward ||
            (one.stops.length > 0 && at === one.stretches.length - 1))
        )
          open.push('stop')
        if (
          at === 0 &&
          dose === null &&
          !(isFluid && keeps) &&
          route !== 'access-flush' &&
          !(isFluid && stop !== null)
        )
          open.push('dose')
        if (isFluid && part === 0 && at === 0 && purpose === null && route === 'iv-infusion')
          open.push('purpose')
        if (part === 0 && at === 0 && dose !== null && !isFluid && runs && endedEarly(one)) open.push('dose')
        if (access === 'unsure') open.push('access')
        drafted.push({
          draft,
          given: one,
          isFirst: part === 0 && at === 0,
          isLast: at === one.stretches.length - 1 && part === 0,
          open: part > 0 ? open.filter((field) => field === 'dose') : open,
        })
      })
    })
  }
  return drafted
}
