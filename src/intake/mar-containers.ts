/** What one container held: a drug in its fluid, several drugs, or a fluid with what was added to it. */
import type { Amount } from '../encounter/model.ts'
import type { DrugRow } from '../codes/book.ts'
import { amountsIn, bareNumberIn } from './mar-amounts.ts'
import { unknownName } from './mar-drug-names.ts'
import type { DrugNames, Mention } from './mar-drug-names.ts'

export type Component = {
  readonly name: string
  readonly row: DrugRow | null
  readonly isFluid: boolean
  /** The amount beside its name, if it is no strength. */
  readonly amount: Amount | null
  /** A number beside its name without a unit, in millionths. */
  readonly bare: number | null
}

const ADDITIVES =
  /^(?:potassium|magnesium|calcium|sodium bicarbonate|multivitamin|mvi|thiamine|folic|phosphate)/i
const INTO = /(?:\bin\b|\/|\bwith\b|\bw\/|\bmixed\b|\(|\+)[^+/]*$/i

const isFluid = (mention: Mention): boolean =>
  (mention.row !== null && mention.row.fluid !== null) || /^(?:water|sterile water|swfi)/i.test(mention.name)

const sameThing = (a: Mention, b: Mention, between: string): boolean =>
  (a.row !== null && a.row.id === b.row?.id && !/[+]/.test(between)) ||
  (/^\s*[\w-]{0,8}\s*\d{0,3}\s?%?\s*\(\s*$/.test(between) && !isFluid(b))

/** The drugs of an order's text; the fluid that a drug was mixed in is not one of them. */
export function containerOf(text: string, names: DrugNames): readonly Component[] {
  const known = containers.get(names) ?? new Map<string, readonly Component[]>()
  containers.set(names, known)
  const found = known.get(text) ?? readContainer(text, names)
  if (known.size > MOST_KEPT) known.clear()
  known.set(text, found)
  return found
}

/** The same order stands on many rows. */
const containers = new WeakMap<DrugNames, Map<string, readonly Component[]>>()
const MOST_KEPT = 2000

function readContainer(text: string, names: DrugNames): readonly Component[] {
  const mentions = names.mentions(text)
  const groups: { mention: Mention; from: number; to: number }[] = []
  for (const mention of mentions) {
    const last = groups.at(-1)
    if (last !== undefined && sameThing(last.mention, mention, text.slice(last.to, mention.from))) {
      // A brand in brackets says more than the name before it.
      if (mention.row !== null) last.mention = { ...mention, from: last.from }
      last.to = mention.to
    } else groups.push({ mention, from: mention.from, to: mention.to })
  }
  const [first] = groups
  if (first === undefined) {
    const name = unknownName(text)
    return name === null
      ? []
      : [{ name, row: null, isFluid: false, amount: amountsIn(text, 'whole')[0]?.amount ?? null, bare: null }]
  }
  const leading = unknownName(text.slice(0, first.from))
  const kept: Component[] = []
  if (
    leading !== null &&
    isFluid(first.mention) &&
    /\b(?:in|with|w\/)\s*$|[/+]\s*$/.test(text.slice(0, first.from))
  )
    kept.push({
      name: leading,
      row: null,
      isFluid: false,
      amount: amountsIn(text.slice(0, first.from))[0]?.amount ?? null,
      bare: null,
    })
  const others = groups.slice(1).filter((group) => !isFluid(group.mention))
  const baseCounts = others.every((group) => ADDITIVES.test(group.mention.name))
  groups.forEach((group, at) => {
    const fluid = isFluid(group.mention)
    if (fluid && (at > 0 || kept.length > 0) && (INTO.test(text.slice(0, group.from)) || kept.length > 0))
      return
    if (fluid && at === 0 && !baseCounts) return
    if (
      at > 0 &&
      !fluid &&
      !/[+\n]|\bin\b|\band\b|&|\/|\bwith\b|,/.test(text.slice(groups[at - 1]?.to ?? 0, group.from))
    )
      return
    const until = groups[at + 1]?.from ?? text.length
    const behind = text.slice(group.to, until)
    kept.push({
      name: group.mention.name,
      row: group.mention.row,
      isFluid: fluid,
      amount: amountsIn(behind, fluid ? 'given' : 'whole')[0]?.amount ?? null,
      bare: bareNumberIn(behind),
    })
  })
  return kept
}
