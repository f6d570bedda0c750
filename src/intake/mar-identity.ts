/**
 * What identifies a person: found on each line, counted by kind, and struck from every text that is kept. Names are
 * found by the words before them and by their usual forms; a name found once is struck wherever it stands.
 */
import { roleOfHead } from './mar-heads.ts'
import type { LeftOut, LeftOutKind } from './mar-reading.ts'

export const STRUCK = '█'

const anyCase = (words: string): string =>
  words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
const BY =
  'performed recorded given administered verified signed cosigned co-signed charted entered hung witnessed pushed'
const LABELS =
  'witness cosign co-sign cosigned cosigner sign-off attend attending provider nurse user prescriber'
const STAFF_LABELS = anyCase([...BY.split(' ').map((word) => `${word} by`), ...LABELS.split(' ')].join('|'))

type Finder = readonly [kind: LeftOutKind, pattern: RegExp]

/** In each the first group is what is kept in front, the second what is struck. */
const FINDERS: readonly Finder[] = [
  [
    'record-number',
    /(\b(?:mrn|fin|csn|acct|account|har|encounter (?:id|no|number|#)|encounter(?= \d{5})|insurance(?: (?:id|no|number|#))?|visit (?:id|no|number|#)|unit ?#|chart ?(?:#|no\.?)|patient id|pat_?id|medical record(?: (?:no|number|#))?|record (?:no|number|#)|ssn|policy(?: (?:no|number|#))?|member (?:id|no)|group (?:id|no)|subscriber id)[ \t]*[:=#.]?\s*)([A-Za-z]{0,3}-?\d[\w-]*)/gi,
  ],
  [
    'birth-date',
    /(\b(?:dob|d\.o\.b\.?|birth ?date|date of birth|born)[ \t]*[:=]?\s*)((?:\d{1,4}[-/. ]\w{1,9}[-/. ]\d{2,4})|(?:[A-Za-z]{3,9}\.? \d{1,2},? \d{4})|\d{8})/gi,
  ],
  ['contact', /(^|[^\w.])([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g],
  ['contact', /(^|[^\d.-])((?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[.-]\d{4})(?![\d-])/g],
  [
    'contact',
    /(\b(?:(?:home|street|mailing|patient)[ \t]+)?addr(?:ess)?[ \t]*[:=][ \t]*)([^\t|]+?)(?=\s{3}|[\t|]|$)/gi,
  ],
  ['contact', /(\baddress[ \t]+)(\d+ [A-Z][\w.]*(?: [A-Z][\w.]*)*)/g],
  [
    'contact',
    /(\b(?:tel(?:ephone)?|phone|cell|mobile|fax)(?: ?(?:no\.?|number|#))?[ \t]*[:=#][ \t]*)(\+?[\d(][\d() .-]{6,})/gi,
  ],
  // Behind a colon a name may have more than two words.
  [
    'name',
    /(\b(?:[Pp]atient(?: [Nn]ame)?|PATIENT(?: NAME)?|[Pp]t(?: [Nn]ame)?|PT|[Nn]ame|NAME)[ \t]*[:=][ \t]*)((?:[A-Z][A-Za-z'’.-]*,? ){1,3}[A-Z][A-Za-z'’.-]*)(?=[ \t]*(?:[(;|,\t]|$| {2}|MRN|DOB|D\.O\.B|Age|AGE|Sex|SEX))/g,
  ],
  [
    'name',
    /(\b(?:[Pp]atient(?: [Nn]ame)?|PATIENT(?: NAME)?|[Pp]t(?: [Nn]ame)?|PT|[Nn]ame|NAME)(?:\s*[:=]\s*|[ \t]{1,2}))((?:[A-Z][A-Z'-]+|[A-Z][a-z'-]+)(?:,[ ]?|[ ])(?:[A-Z][A-Za-z'.-]*)(?: [A-Z]\.?(?![A-Za-z]))?)/g,
  ],
  ['name', /(^\s*)([A-Z][a-z'-]+, ?[A-Z][a-z'-]+(?: [A-Z]\.?)?)(?= *\(?(?:MRN|DOB|[FM]\)|\d{1,2}\/))/g],
  ['name', /(^|[\t|>] ?)([A-Z]{2,}, ?[A-Z]{2,}(?: [A-Z]\.?)?)(?= *(?:\(|MRN|DOB|\||\t|$| {2,}))/g],
  [
    'staff-name',
    new RegExp(
      `(\\b(?:${STAFF_LABELS})(?:[ \\t]*[:=][ \\t]*|[ \\t]{1,2}))([A-Z][A-Za-z'.-]*(?:,? ?[A-Z][A-Za-z'.-]*){0,2})(?=,? ?(?:RN|MD|LPN|APRN|NP|PA|PharmD)\\b|\\s*$|[,;\\t\\n|]| {2,}|\\s+\\d)`,
      'g',
    ),
  ],
  ['staff-name', /(\b(?:Dr|DR|dr)\.? )([A-Z][A-Za-z'-]+)/g],
  [
    'staff-name',
    /((?:^|[\s(]))((?:[A-Z]\. ?[A-Z][a-z]+|[A-Z][a-z]+, ?[A-Z]\.?(?:,)?|[A-Z][a-z]+ [A-Z]\.?,?|[A-Z]{2,}, ?[A-Z],?|[A-Z]{2})(?= ?,? ?(?:RN|LPN|APRN)\b))/g,
  ],
  ['staff-name', /(\b)(NURS\.[A-Z]{2})\b/g],
  ['lot', /(\blot(?: (?:no|number|#))?[ \t]*[:=#]\s*)([A-Z0-9-]*\d[A-Z0-9-]*)/gi],
  ['lot', /(^|[\s\t])([A-Z]\d{4,} ?\/ ?\d{2}-\d{2})(?=\s|$)/g],
  ['donation-number', /(^|\s)([A-Z]\d{4} ?\d{2} ?\d{6})(?=\s|$)/g],
]

const NOT_A_NAME =
  /^(?:(?:has|had|is|was|on|to|in|c\/o|tolerated|denies|reports|states|given|id|name|dizzy|education|own|objection|refused|mrn|dob|chart|date|objections?|iv|ivp|ivpb|port|piv|push|infusion|hand|pump|gravity|protocol|pharmacy|phone|order)\b)/i

export type Identities = {
  readonly leftOut: readonly LeftOut[]
  readonly lines: readonly string[]
}

const strike = (text: string): string => STRUCK.repeat(text.length)

/** Strikes what identifies from the lines of a paste, and says what was struck where. */
export function withoutIdentities(lines: readonly string[]): Identities {
  const leftOut: LeftOut[] = []
  const names = new Set<string>()
  const noted = new Set<string>()
  const note = (kind: LeftOutKind, row: number): void => {
    if (noted.has(`${kind} ${row}`)) return
    noted.add(`${kind} ${row}`)
    leftOut.push({ kind, row })
  }
  const struck = lines.map((line, at) => {
    if (!/[A-Za-z]/.test(line)) return line
    let text = line.length > 5000 ? line.slice(0, 5000) : line
    for (const [kind, pattern] of FINDERS)
      text = text.replace(pattern, (whole: string, before: string, found: string) => {
        if (
          found === '' ||
          found.includes(STRUCK) ||
          ((kind === 'name' || kind === 'staff-name') &&
            (NOT_A_NAME.test(found) || roleOfHead(found) !== null))
        )
          return whole
        note(kind, at + 1)
        if (kind === 'name' && found.trim().length > 4) names.add(found.trim())
        return `${before}${strike(found)}`
      })
    return text
  })
  if (names.size === 0) return { leftOut, lines: struck }
  return {
    leftOut,
    lines: struck.map((line) =>
      [...names].slice(0, 20).reduce((text, name) => text.replaceAll(name, strike(name)), line),
    ),
  }
}
