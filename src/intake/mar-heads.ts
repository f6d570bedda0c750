/** What the head of a column, or the label before a value, says that it holds. */
import { remembered } from './mar-memo.ts'
import type { Role } from './mar-reading.ts'

type Wording = readonly [role: Role, pattern: RegExp]

/** In order: the first that fits the words counts. Heads are compared in lower case, signs as spaces. */
const HEADS: readonly Wording[] = [
  ['ndc', /\bndc\b/],
  ['lot', /\b(?:lot|exp|expir(?:y|ation|es)|batch)\b/],
  [
    'identity',
    /^(?:patient|pt|patient name|pat name|name|mrn|dob|fin|csn|acct|account|birth date|date of birth|patient id|pat id|encounter|encounter id|visit id|visit number|har|unit no|unit no din|din|unit number|donation (?:number|no)|sex|age|ssn|surname|[fl]name|phone|telephone|address|email|zip|(?:pt|pat|patient|client|subject|person|member|insurance|policy|subscriber)\b.*\b(?:names?|id|no|num|number|first|last|dob|ssn|phone|email|address)|(?:first|last|middle|full|legal|preferred|family|given|sur) name)$/,
  ],
  ['waste', /\b(?:waste[d]?|discard(?:ed)?|wastage)\b/],
  ['vials', /\b(?:vials?|containers?)\b/],
  [
    'person',
    /^(?:rn|nurse|user|initials?|init|by|provider|staff|clinician|witness|cosigner|co sign(?:er|ed)?|(?:.* )?by(?: .*)?|.*\b(?:nurse|user|rn) (?:name|id|initials)|administering user|2 rn|second rn)$/,
  ],
  ['version', /^(?:ver|version|rev|revision)$/],
  [
    'order-id',
    /^(?:id|order id|order no|order number|order|order med id|rx|rx no|rx number|mar id|admin id|order med|prescription|resource|med order id|seq|row id|record id)$/,
  ],
  [
    'other-clock',
    /\b(?:sched(?:uled)?|due|saved?|doc|documented|documentation|recorded|verif(?:y|ied)|iss?ued|check(?:ed)?|signed|sign off|co ?sign(?:ed)?|entered|entry|filed|charted|printed|dispensed|ordered (?:time|date|at)|order (?:time|date)|order start|order end|order stop|updated|modified|expected|planned|estimated|last|next|vs|vitals|received|expires|created|instant)\b/,
  ],
  [
    'ordered',
    /^(?:ordered|order dose|ordered dose|dose ordered|prescribed(?: dose)?|rx dose|planned dose|order dosage|calc(?:ulated)? dose|dose per .*|order details?)$/,
  ],
  ['rate', /\brate\b(?! unit| uom)|\bflow\b|\bspeed\b/],
  [
    'ignored',
    /\b(?:rate unit|rate uom|bsa|weight|duration|frequency|freq|minutes|elapsed|total time|charge|price|hcpcs|cpt|j ?code|diagnosis|department|dept|pain|bp|pulse|volume unit|infuse over)\b/,
  ],
  [
    'unit',
    /^(?:dose ?units?|units?|uom|unit of measure|dose uom|units? of measure|admin units?|given unit)$/,
  ],
  [
    'stop',
    /\b(?:stop(?:ped)?|end(?:ed)?|complet(?:ed|ion)|finish(?:ed)?|off|until|effective end|ende|taken down)\b/,
  ],
  ['start', /\b(?:start(?:ed)?|begin|began|begun|hung|effective start|initiated|on|infusion time)\b/],
  ['date', /^date (?:given|administered|taken|performed|of administration)$/],
  [
    'at',
    /\b(?:taken|given|administered|performed|effective|actual|admin|action)\b.*\b(?:time|date|datetime|at|on|dttm|instant)\b|^(?:taken|admin|administered|administered at|administration|performed|effective|actual|when|clock|time given|date time given|time taken|time admin(?:istered)?|admin date|charted for|event time|time of (?:action|event|administration)|occurred|occurrence)$/,
  ],
  [
    'drug',
    /\b(?:medication|drug|med|medicine|product|item|fluid|solution|description|mnemonic|order name|medication name|generic|treatment|infusion)\b|^order(?:ed)? (?:name|description|display)$|^mar$|^what$/,
  ],
  ['volume', /\b(?:vol|volume|volume infused|intake|amount infused|ml infused)\b/],
  ['action', /\b(?:action|act|event|activity|task|mar action|what happened|step|type)\b/],
  ['status', /\bstatus\b|^result$|^state$/],
  [
    'route',
    /^(?:route|rte|via|rt|admin route|route of (?:admin|administration)|method|how|technique|mode)$|\broute\b/,
  ],
  ['site', /\b(?:site|line|access|lumen|location|iv site|body site)\b/],
  ['dose', /\b(?:dose|dosage|amount|amt|qty|quantity|strength given|given|administered dose)\b/],
  [
    'comment',
    /\b(?:comments?|notes?|remarks?|reason|details?|annotation|narrative|free text|indication|instructions?|purpose)\b/,
  ],
  ['at', /\b(?:time|date ?time|datetime|timestamp|dttm|hour|hr|hrs|zeit|clock|day time)\b/],
  ['date', /^(?:date|day|dos|date of service|service date|admin date|taken date|datum)$|\bdate$/],
]

export const plainHead = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bdt tm\b/, 'dttm')
    .trim()

/** The role of a head; null where its words say nothing. */
export const roleOfHead = remembered((text: string): Role | null => {
  const head = plainHead(text)
  if (head === '' || head.length > 40) return null
  for (const [role, pattern] of HEADS) if (pattern.test(head)) return role
  return null
})

/** How surely the head of a clock says that the clock is the one of the act: the greatest is taken. */
export function sureOfClock(text: string): number {
  const head = plainHead(text)
  if (/\b(?:taken|given|administered|performed|effective|actual)\b/.test(head)) return 4
  if (/\b(?:admin|action|administration)\b/.test(head)) return 3
  if (/^(?:time|date time|datetime|when|event time)$/.test(head)) return 2
  return 1
}

/** The unit that a head names in brackets: `Dose (mg)`. */
export const unitOfHead = (text: string): string =>
  /[([]\s*(mg|mcg|g|ml|units?|meq)\s*[)\]]/i.exec(text)?.[1] ?? /_(mg|mcg|ml)$/i.exec(text)?.[1] ?? ''
