import type { Administration } from '../../encounter/model.ts'
import { remarksOn } from '../rule.ts'
import type { Remark } from '../rule.ts'
import { accessOf, isVenous } from '../working.ts'
import type { Context, Given, Site } from '../working.ts'

type SiteFacts = { readonly session: number; readonly access: string; readonly reason: string | null }

/** Why a site or an encounter has an initial service of its own. */
export const siteRemarks: readonly Remark<SiteFacts>[] = [
  {
    id: 'sites/justified',
    rule: 'R-SITE-2',
    when: (f) => f.access !== '' && f.reason !== null,
    because: 'The record gives a reason for a second site at {access}: {reason}.',
  },
  {
    id: 'sites/any-second-access',
    rule: 'R-SITE-2',
    when: (f) => f.access !== '' && f.reason === null,
    because: 'By this policy {access}, a second access, is a site of its own.',
  },
  {
    id: 'sites/returned',
    rule: 'R-SESS-1',
    when: (f) => f.session > 1,
    because:
      'The patient left and came back: encounter {session} of the day has an initial service of its own.',
  },
]

/**
 * Venous accesses of one encounter in order of first use; what step 3 set aside counts too (procedure 4.2).
 * Administrations come in order of start.
 */
const accessesOf = (administrations: readonly Administration[]): readonly string[] => [
  ...new Set(administrations.filter(isVenous).map(accessOf)),
]

/** Accesses that are sites of their own (procedure 4.3). */
function justifiedOf(
  ctx: Context,
  accesses: readonly string[],
  reasons: ReadonlyMap<string, string>,
): readonly string[] {
  if (ctx.switches.secondSite === 'never') return []
  if (ctx.switches.secondSite === 'any-second-access') return accesses.slice(1)
  const justified = accesses.filter((access) => reasons.has(access))
  return justified.length === accesses.length ? justified.slice(1) : justified
}

/** The numbers of the encounters of the day, in order. */
function sessionsOf(administrations: readonly Administration[]): readonly number[] {
  const sessions: number[] = []
  for (const { session } of administrations) if (!sessions.includes(session)) sessions.push(session)
  return sessions.sort((a, b) => a - b)
}

/** The encounters of the day and their sites, `main` first, then in order of first use (procedure step 4). */
export function sitesOf(ctx: Context, going: readonly Given[]): readonly Site[] {
  const sessions = sessionsOf(ctx.encounter.administrations)
  const sites: Site[] = []
  for (const [encounter, session] of sessions.entries()) {
    const here =
      sessions.length === 1
        ? ctx.encounter.administrations
        : ctx.encounter.administrations.filter((a) => a.session === session)
    const accesses = accessesOf(here)
    const reasons = new Map<string, string>()
    for (const a of here)
      if (a.secondAccessReason !== null && isVenous(a) && !reasons.has(accessOf(a)))
        reasons.set(accessOf(a), a.secondAccessReason)
    const justified = justifiedOf(ctx, accesses, reasons)
    const main = accesses.filter((access) => !justified.includes(access))
    const siteAt = (own: readonly string[], isMain: boolean): Site => {
      const access = isMain ? '' : (own[0] ?? '')
      return {
        session,
        encounter,
        main: isMain,
        accesses: own,
        given: going.filter((g) => g.a.session === session && isVenous(g.a) && own.includes(accessOf(g.a))),
        because: remarksOn(
          siteRemarks,
          {
            session: encounter + 1,
            access: isMain ? '' : access || 'the other access',
            reason: reasons.get(access) ?? null,
          },
          here.filter((a) => isMain || accessOf(a) === access).map((a) => a.id),
          ctx.date,
        ),
      }
    }
    sites.push(siteAt(main, true))
    for (const access of justified) sites.push(siteAt([access], false))
  }
  return sites
}
