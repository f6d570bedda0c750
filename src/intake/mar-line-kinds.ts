/** Lines that are not events, by how they begin. */

export const RULE = /^[\s\-=_|+*.~#:>]*$/
export const SIGNED =
  /^\s*(?:(?:dual|2-?rn|two).{0,12}sign|co-?sign|sign-?off|witness|verified by|signed|page \d|printed|run (?:date|time)|\*\* ?end|-+ ?end|end of)/i
export const DETAIL =
  /^\s*(?:order(?:ed)?(?: details?| dose| rate| comments?)?|instructions?|sig|infuse over|administer over|frequency|scheduled|comments?|notes?|indication|dispense|rate)\b ?:/i
export const LATE = /\b(?:late entry|addendum|correction)\b/i
export const ACCESS_LINE = /^\s*(?:iv|piv|line|access) ?#\d\b.*\(/i
export const HEADING =
  /^\s*(?:patient|name|date range|allerg(?:y|ies)|dx|diagnos[ie]s|treatment|regimen|protocol|plan|cycle|indication|access|from|to|subject|attending|location|encounter)\b ?[:=\t]/i
/** Words before the drug of a heading. */
export const LEAD =
  /^\s*(?:(?:all )?administrations? (?:history )?(?:of|for)|(?:medication|med|drug|order|infusion)(?: name)? ?[:=])\s*/i
export const DITTO = /^\s*(?:"|''|〃|ditto|same)(?=\s|$)/i

/** Whether a drug that stands behind this text begins its line. */
export const isLead = (text: string): boolean =>
  /^[\s"•*>#[\]()\d.-]{0,8}$/.test(text.replace(LEAD, '').replace(/^\s+/, ''))

/** Whether a text in the drug's place begins with an amount, so that it says more of the drug above. */
export const isAmountFirst = (text: string, isDrug: (text: string) => boolean): boolean =>
  /^[\d(]/.test(text) && !(isDrug(text.slice(0, 12)) && /^\d?-?[a-z]/i.test(text))
