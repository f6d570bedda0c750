/** Routes, lines and purposes as a record words them. */
import { remembered } from './mar-memo.ts'
import type { Route } from '../encounter/model.ts'

/** What the text says of the route: one of the file, by vein with the technique left open, or one the file lacks. */
export type RouteWord = Route | 'by-vein' | 'no-such-route'

type Wording = readonly [word: RouteWord, pattern: RegExp]

const ROUTES: readonly Wording[] = [
  [
    'pump-initiation',
    /\b(?:ambulatory pump|home (?:infusion )?pump|home infusion|cadd|elastomeric|pump (?:start|hook-?up|connect)|civi|curlin|easypump)\b/i,
  ],
  ['intrathecal', /\b(?:intrathecal(?:ly)?|via lp)\b|^it$/i],
  ['intraventricular', /\b(?:intraventricular|ommaya)\b/i],
  ['intraperitoneal', /\bintraperitoneal(?:ly)?\b|^ip$/i],
  ['intrapleural', /\bintrapleural(?:ly)?\b/i],
  ['intravesical', /\b(?:intravesical(?:ly)?|bladder instillation)\b/i],
  ['intralesional', /\bintralesional(?:ly)?\b/i],
  ['intradermal', /\bintraderm(?:al(?:ly)?)?\b|^id$/i],
  [
    'no-such-route',
    /\b(?:topical(?:ly)?|inhal(?:ation|ed)?|nebuli[sz]er?|nebuli[sz]ed|nasal(?:ly)?|intranasal|rectal(?:ly)?|per rectum|transdermal|ophthalmic|otic|buccal|vaginal|eye drops?|patch|swish|mouthwash)\b|^(?:pr|neb|inh|top)$/i,
  ],
  ['sc-infusion', /\b(?:sc|sub-?cut(?:aneous)?|subq) infusion\b/i],
  ['sc', /\b(?:sub-?cut(?:aneous(?:ly)?)?|sub-?q|sq|sc|subcu|obi|on-?body(?: injector)?|onpro)\b|^s\.c\.?$/i],
  ['im', /\b(?:intramuscular(?:ly)?|im)\b|^i\.m\.?$/i],
  ['oral', /\b(?:oral(?:ly)?|po|by mouth|per os|sublingual|sl|enteral|ng)\b|^p\.o\.?$/i],
  ['ia-infusion', /\bintra-?arterial(?:ly)? infusion\b/i],
  ['ia-push', /\bintra-?arterial(?:ly)?\b/i],
  ['catheter-declot', /\b(?:declot(?:ting)?|cathflo)\b/i],
  [
    'access-flush',
    /\b(?:intracatheter|intra-?catheter|catheter flush|heparin lock|port flush(?:ed)?|access flush)\b/i,
  ],
  [
    'iv-push',
    /\b(?:ivp|iv ?push|i\.?v\.? ?push|intravenous(?:ly)?,? ?\(?push\)?|slow push|slow iv|i\.?v\.? ?bolus|direct iv|push(?:ed)?)\b/i,
  ],
  [
    'iv-infusion',
    /\b(?:ivpb|iv ?pb|piggy-?back|iv infusion|intravenous infusion|infusion|iv drip|drip|continuous(?: iv)?|iv piggy-?back)\b/i,
  ],
  ['by-vein', /\b(?:iv|intravenous(?:ly)?|i\.v\.?|central line|peripheral line|by vein)\b/i],
]

/** The route that a text names; null where it names none. */
export const routeIn = remembered((text: string): RouteWord | null => {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed === '-') return null
  for (const [route, pattern] of ROUTES) if (pattern.test(trimmed)) return route
  return null
})

export const isTablet = (text: string): boolean =>
  /\b(?:tab(?:let)?s?|cap(?:sule)?s?|elixir|oral solution|chewable|caplets?|odt)\b/i.test(text)
export const isTopical = (text: string): boolean =>
  /\b(?:cream|ointment|gel|lotion|patch|eye drops|inhaler|nebulizer|suppository|application)\b/i.test(text)
/** A bag is named: whatever the route says, it ran. */
export const isBag = remembered((text: string): boolean =>
  /\b(?:ivpb|piggy-?back|bag|premix(?:ed)?|minibag|over \d+ ?(?:hr?s?|hours?))\b/i.test(text),
)
export const isPump = remembered((text: string): boolean =>
  /\b(?:ambulatory pump|pump\b.*\b(?:connect|attach|hook)ed\b|cadd|elastomeric|home (?:infusion|pump)|curlin|over (?:2[0-9]|[3-9][0-9]|1\d\d) ?(?:h|hrs?|hours?))\b/i.test(
    text,
  ),
)

/** An access that a text names: what it is, and for a vein of the arm where. */
export type AccessText = {
  readonly kind: 'port' | 'picc' | 'central' | 'midline' | 'piv' | 'numbered'
  readonly place: string
}

const SIDE = /\b(?:(l|left|lt)|(r|right|rt))(?=\b|fa\b|ac\b|hand\b)/i
const SITES: readonly (readonly [site: string, pattern: RegExp])[] = [
  ['hand', /\bhand\b|\b[lr]?h\b/i],
  ['wrist', /\bwrist\b/i],
  ['forearm', /\bfore-?arm\b|\b[lr]?fa\b/i],
  ['ac', /\b(?:[lr]?ac|antecub(?:ital)?)\b/i],
  ['arm', /\b(?:upper )?arm\b/i],
  ['foot', /\bfoot\b/i],
]
const INJECTION_SITE =
  /\b(?:delt(?:oid)?|abd(?:omen|ominal)?|thigh|glut(?:eal|eus)?|ventrogluteal|buttock|vastus|[lr]uq|[lr]lq)\b/i

/** The access that a cell or a piece of a line names; injection sites are none. */
export const accessIn = (text: string, isCell: boolean): AccessText | null =>
  isCell ? accessOfCell(text) : accessOfWords(text)

const accessOfCell = remembered((text) => readAccess(text, true))
const accessOfWords = remembered((text) => readAccess(text, false))

function readAccess(text: string, isCell: boolean): AccessText | null {
  if (
    /\b(?:port|mediport|port-?a-?cath|portacath|powerport)\b/i.test(text) &&
    !/\b(?:port site|report|side ?port)\b/i.test(text)
  )
    return { kind: 'port', place: '' }
  if (/\bpicc\b/i.test(text)) return { kind: 'picc', place: '' }
  if (
    /\b(?:hickman|broviac|groshong|cvc|central (?:line|venous)|tunnel(?:l)?ed|permcath|tlc|triple lumen|vas-?cath)\b/i.test(
      text,
    )
  )
    return { kind: 'central', place: '' }
  if (/\bmidline\b/i.test(text)) return { kind: 'midline', place: '' }
  const numbered =
    /(?:^|\s)(?:(?:iv|line|piv|site|access) ?)?#(\d)(?![\d,])|\b(?:piv|iv|line)[- ](\d)(?![\d,])(?! ?(?:mg|ml|g\b|l\b|unit))/i.exec(
      text,
    )
  if (numbered !== null) return { kind: 'numbered', place: numbered[1] ?? numbered[2] ?? '' }
  if (INJECTION_SITE.test(text)) return null
  const isVein =
    /\b(?:pivs?|peripheral(?: iv)?|saline lock|angio(?:cath)?|iv site|(?:1[68]|2[0246]) ?g(?:a|auge)?\b)/i.test(
      text,
    )
  const side = SIDE.exec(text)
  const sideWord =
    side?.[1] !== undefined
      ? 'l'
      : side?.[2] !== undefined
        ? 'r'
        : /\blfa\b|\blac\b|\blh\b/i.test(text)
          ? 'l'
          : /\brfa\b|\brac\b|\brh\b/i.test(text)
            ? 'r'
            : ''
  const site = SITES.find(([, pattern]) => pattern.test(text))?.[0] ?? ''
  if (!isVein && !(isCell && site !== '' && sideWord !== '')) return null
  return { kind: 'piv', place: `${sideWord} ${site}`.trim() }
}

const PURPOSES: readonly (readonly [purpose: string, pattern: RegExp])[] = [
  ['keep-open', /\b(?:kvo|tko|keep[- ](?:vein[- ])?open|keep vein open|to keep open)\b/i],
  ['pre-hydration', /\bpre-?hydrat(?:ion|e)\b|\bhydration (?:before|prior to)\b/i],
  ['post-hydration', /\bpost-?hydrat(?:ion|e)\b|\bhydration (?:after|following)\b/i],
  ['dehydration', /\b(?:dehydrat(?:ion|ed)|volume deplet(?:ion|ed)|hypovol[a-z]+)\b/i],
  ['hydration', /\b(?:hydration|hydrate|rehydration|ivf)\b/i],
  [
    'carrier',
    /\b(?:carrier|main ?line|primary line|chaser|maintenance line|line (?:prime|flush)|flush (?:line|bag)|prime)\b/i,
  ],
  ['flush', /\bflush\b/i],
  ['diluent', /\bdiluent\b/i],
]

/** Every purpose of a fluid that a text names, the ones that say most first. */
export const purposesIn = remembered((text: string): readonly string[] =>
  PURPOSES.filter(([, pattern]) => pattern.test(text)).map(([purpose]) => purpose),
)

/** A reason why another line was placed or used. */
export const isAccessReason = (text: string): boolean =>
  /\b(?:2nd iv|second iv|new iv|another (?:iv|line|access)|second (?:line|access|site)|2nd (?:line|access|site)|leak(?:ing|ed)?|infiltrat(?:ed|ion)|sluggish|occlud(?:ed)?|occlusion|incompatib(?:le|ility)|blown|blew|phlebitis|no blood return|positional|clotted)\b/i.test(
    text,
  )
