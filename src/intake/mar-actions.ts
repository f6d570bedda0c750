/** What the words of an event say was done. */

import { remembered } from './mar-memo.ts'

export type Action =
  | 'start'
  | 'stop'
  | 'pause'
  | 'resume'
  | 'rate'
  | 'verify'
  | 'given'
  | 'waste'
  | 'held'
  | 'not-given'
  | 'unknown'
  | 'sign-off'

type Wording = readonly [action: Action, pattern: RegExp]

/** The first that fits counts; so what undoes an event stands before the event. */
const WORDS: readonly Wording[] = [
  [
    'not-given',
    /\b(?:not[- ](?:given|done|administered|transfused|infused|indicated|available)|refus(?:ed|es|al)|declin(?:ed|es)|missed|cancel+ed|cancel+ed entry|void(?:ed)?|(?:entered[- ])?in[- ]error|charted in error|erroneous|undo(?:ne)?|retracted|deleted|see alternative|omitted|deferred|not-done|returned (?:to|un)|wrong (?:patient|order|entry)|patient objection|order discontinued|discontinued order)\b/i,
  ],
  [
    'not-given',
    /^(?:due|overdue|scheduled|ordered|pending|future|due at .*|prn|available|dispensed|verified order|no|n)$/i,
  ],
  ['unknown', /^(?:unknown|unk|\?+|not known|uncertain)$/i],
  [
    'sign-off',
    /^(?:(?:dual |2-?rn |two-?nurse )?(?:sign-?off|check|co-?sign(?:ed|ature)?|verification)|witness(?:ed)?|verif(?:y|ied)(?: by\b.*)?$|hand-?off|assessment|order verified|barcode scan)/i,
  ],
  ['waste', /^(?:waste[ds]?|wasting|wastage|discard(?:ed)?)\b/i],
  ['resume', /\b(?:re-?start(?:ed)?|resum(?:ed?|ing)|re-?initiated|re-?connected|back on)\b/i],
  [
    'pause',
    /\b(?:paus(?:ed|e)|interrupt(?:ed|ion)?|temporarily stopped|on hold|suspended|infusion held|stopped temporarily)\b/i,
  ],
  ['held', /\b(?:held|hold|holding)\b/i],
  [
    'rate',
    /\b(?:rate\/?dose change|rate ?(?:change|chg|increase|decrease|adjust|up|down)d?|titrat(?:ed?|ion)|change(?:d)? rate|increased? to|decreased? to|slowed)\b/i,
  ],
  [
    'verify',
    /\b(?:rate ?verif(?:y|ied)|verify rate|continu(?:ed|ing|es)|cont\.? to infuse|still infusing|infusing well|in progress|handoff|infuse)\b/i,
  ],
  [
    'stop',
    /\b(?:stop(?:ped)?|infusion (?:end|stop|complete)(?:ed|d)?|complet(?:ed?|ion)|ended|end|iv end|finish(?:ed)?|done|infused|bag empty|emptied|disconnect(?:ed)?|taken down|discontinued|d\/c(?:'?d)?|^dc(?:'?e?d)?$|(?<=\s|^)down$|turned off|off|in\.|all in)(?![\w-])/i,
  ],
  [
    'start',
    /\b(?:new ?bag|begin(?: bag)?|began|begun|start(?:ed)?|iv start|hung|hang|infusing|initiat(?:ed?|ion)|spiked|connected|bag hung|next bag|running|new syringe|new container|new cassette|applied to pump|commenced)\b|(?<=\s|^)up$/i,
  ],
  [
    'given',
    /\b(?:given|gave|admin(?:istered)?|push(?:ed)?|ivp|bolus(?:ed)?|applied|inject(?:ed|ion)|performed|charted|auth|taken|active|patch applied|self administered|yes|y)\b/i,
  ],
]

/** Letters of a legend such as `G=GIVEN  S=IV START`. */
export function legendIn(text: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  for (const match of text.matchAll(
    /(?<![\w=])([A-Z]{1,2}) ?= ?([A-Za-z][A-Za-z ]*?)(?= {2,}|[,;.]|\s+[A-Z]{1,2} ?=|$)/g,
  ))
    letters.set((match[1] ?? '').toLowerCase(), match[2] ?? '')
  return letters
}

/** What an action cell, or a whole note, says was done. Null: no word of an action. */
export const actionIn = remembered((text: string): Action | null => {
  const trimmed = text.trim()
  if (trimmed === '') return null
  for (const [action, pattern] of WORDS) if (pattern.test(trimmed)) return action
  return null
})

/** The words of status columns: whether the event happened at all. */
export function statusIn(text: string): Action | null {
  if (/^\s*(?:complete[d]?|in-?progress|active|final|done|auth.*|modified|on-?hold|stopped)\s*$/i.test(text))
    return null
  const action = actionIn(text)
  return action === 'not-given' || action === 'unknown' || action === 'held' ? action : null
}

/** The words before a clock that say which clock it is. */
export function clockBefore(text: string): 'start' | 'stop' | 'other' | null {
  const words = text.slice(-48)
  if (
    /\b(?:sched(?:uled)?|due|saved|doc(?:umented)?|charted|recorded|verif(?:y|ied)|signed?|sign-?off|co-?sign(?:ed)?|witness|check(?:ed)?|iss?ued|print(?:ed)?|modified|updated|entered|ordered|expected|planned|anticipated|disconnect|placed|dispensed|received|last|next|late entry|titrated|reviewed|exp(?:ires)?|removed|pulled|out|d\/c'?d|returns?|will deliver|accessed|vs|vitals|run time|time of (?:print|entry))\b[^.;\d]{0,32}$/i.test(
      words,
    )
  )
    return 'other'
  if (
    /(?:\b(?:stop(?:ped)?|end(?:ed)?|complet(?:ed?|ion)|finish(?:ed)?|done|off|until|till?|to|thru|through|infused|empty|in)\b[ :@(-]{0,3}(?:at |by |on )?|\d ?(?:[ap]m?)? ?(?:-|to|→|>) ?)$/i.test(
      words,
    )
  )
    return 'stop'
  if (
    /\b(?:start(?:ed)?|began|begin|begun|hung|from|given|taken|administered|admin|performed|initiated)\b[ :@(-]{0,3}(?:at |on )?$/i.test(
      words,
    )
  )
    return 'start'
  return null
}
