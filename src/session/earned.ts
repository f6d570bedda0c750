import type { Claim, Line, Role, RuleNumber, ServiceView } from '../rules/index.ts'

/** What one administration earned: its administration lines in claim order, or the rule that withheld one. */
export type Earned = {
  readonly codes: readonly { readonly code: string; readonly units: number; readonly role: Role }[]
  /** The rule that keeps it, or some of its minutes, off the claim. */
  readonly rule: RuleNumber | null
}

export const NOTHING: Earned = { codes: [], rule: null }

type Open = { codes: { code: string; units: number; role: Role }[]; rule: RuleNumber | null }

/** The units of a line that one service earned: a line may stand for several, each with units of its own. */
function unitsOf(line: Line, service: ServiceView | undefined): number {
  if (service === undefined || line.administrations.every((id) => service.administrations.includes(id)))
    return line.administrations.length === 1 || service !== undefined ? line.units : 1
  if (service.intervals.length > 1) return 1
  return Math.max(1, service.segments.filter(({ code }) => code === line.code).length)
}

const byClaim = new WeakMap<Claim, ReadonlyMap<string, Earned>>()

/** What each administration of a claim earned, by its id. */
export function earnedOf(claim: Claim): ReadonlyMap<string, Earned> {
  const known = byClaim.get(claim)
  if (known !== undefined) return known
  const services = new Map(
    claim.services.flatMap((service) => service.administrations.map((id) => [id, service])),
  )
  const found = new Map<string, Open>()
  const open = (id: string): Open => {
    const here = found.get(id) ?? { codes: [], rule: null }
    found.set(id, here)
    return here
  }
  for (const line of claim.lines) {
    if (line.kind !== 'administration') continue
    const { code, role } = line
    for (const id of line.administrations)
      open(id).codes.push({ code, role, units: unitsOf(line, services.get(id)) })
  }
  for (const { codes } of found.values())
    codes.sort((a, b) => Number(a.role === 'additional-hour') - Number(b.role === 'additional-hour'))
  for (const { administrations, because } of claim.unbilled)
    for (const id of administrations) open(id).rule ??= because.at(-1)?.says.rule ?? null
  byClaim.set(claim, found)
  return found
}

/** `96413 + 96415 × 2`, or `none · R-HYD-7`. */
export function earnedText(earned: Earned): string {
  if (earned.codes.length === 0) return earned.rule === null ? 'none' : `none · ${earned.rule}`
  return earned.codes.map(({ code, units }) => (units === 1 ? code : `${code} × ${units}`)).join(' + ')
}
