import type { Route } from '../encounter/model.ts'

/** Words of a route: where it goes, how it goes, or both at once. */
export type RouteWord =
  | { readonly route: Route }
  | { readonly into: 'iv' | 'ia' | 'sc' }
  | { readonly by: 'push' | 'infusion' }

const route = (one: Route): RouteWord => ({ route: one })

export const ROUTE_PHRASES: ReadonlyMap<string, RouteWord> = new Map<string, RouteWord>([
  ...['iv', 'intravenous'].map((word) => [word, { into: 'iv' }] as const),
  ...['ia', 'intra-arterial', 'intraarterial'].map((word) => [word, { into: 'ia' }] as const),
  ...['sc', 'subq', 'sq', 'subcut', 'subcutaneous', 'subcutaneously'].map(
    (word) => [word, { into: 'sc' }] as const,
  ),
  ...['push', 'bolus', 'slow push'].map((word) => [word, { by: 'push' }] as const),
  ...['infusion', 'infused', 'inf', 'drip', 'gtt'].map((word) => [word, { by: 'infusion' }] as const),
  ...['ivp', 'iv-push'].map((word) => [word, route('iv-push')] as const),
  ...['ivpb', 'piggyback', 'iv-infusion', 'iv piggyback'].map(
    (word) => [word, route('iv-infusion')] as const,
  ),
  ['sci', route('sc-infusion')],
  ['sc-infusion', route('sc-infusion')],
  ['im', route('im')],
  ['intramuscular', route('im')],
  ...['id', 'intradermal'].map((word) => [word, route('intradermal')] as const),
  ['ia-push', route('ia-push')],
  ['ia-infusion', route('ia-infusion')],
  ...['it', 'intrathecal'].map((word) => [word, route('intrathecal')] as const),
  ['intraventricular', route('intraventricular')],
  ['intrapleural', route('intrapleural')],
  ...['ip', 'intraperitoneal'].map((word) => [word, route('intraperitoneal')] as const),
  ['intralesional', route('intralesional')],
  ...['intravesical', 'bladder'].map((word) => [word, route('intravesical')] as const),
  ...['pump', 'pump start', 'pump-start', 'pump-initiation', 'cadd'].map(
    (word) => [word, route('pump-initiation')] as const,
  ),
  ['pump refill', route('pump-refill-portable')],
  ...['declot', 'catheter-declot'].map((word) => [word, route('catheter-declot')] as const),
  ...['po', 'oral', 'orally', 'by mouth'].map((word) => [word, route('oral')] as const),
])

/** An access that was opened or rinsed, and nothing else. */
export const ACCESS_SERVICE: ReadonlySet<string> = new Set([
  'port access flush',
  'port access',
  'port flush',
  'access flush',
  'access-flush',
  'picc flush',
])

const SIDES: readonly (readonly [string, string])[] = [
  ['left', 'left'],
  ['right', 'right'],
  ['l', 'left'],
  ['r', 'right'],
]
const PLACES = ['arm', 'forearm', 'hand', 'wrist', 'antecubital', 'ac', 'chest', 'foot', 'leg']

export const ACCESS_PHRASES: ReadonlyMap<string, string> = new Map([
  ...['port', 'mediport', 'portacath', 'port-a-cath', 'powerport'].map((word) => [word, 'port'] as const),
  ...['piv', 'peripheral', 'peripheral iv'].map((word) => [word, 'piv'] as const),
  ...['picc', 'picc line'].map((word) => [word, 'picc'] as const),
  ...['cvc', 'central line', 'hickman', 'midline'].map((word) => [word, word] as const),
  ...[1, 2, 3, 4].flatMap((n) =>
    [`piv-${n}`, `piv${n}`, `piv ${n}`].map((word) => [word, `piv-${n}`] as const),
  ),
  ...SIDES.flatMap(([said, side]) =>
    PLACES.map((place) => [`${said} ${place}`, `${side} ${place === 'ac' ? 'antecubital' : place}`] as const),
  ),
  ['lac', 'left antecubital'],
  ['rac', 'right antecubital'],
])

/** The access is not in the record, and the line says so. */
export const NO_ACCESS: ReadonlySet<string> = new Set(['no access', 'access none'])

export const PURPOSE_PHRASES: ReadonlyMap<string, string> = new Map([
  ['hydration', 'hydration'],
  ...['pre-hydration', 'prehydration', 'pre hydration'].map((word) => [word, 'pre-hydration'] as const),
  ...['post-hydration', 'posthydration', 'post hydration'].map((word) => [word, 'post-hydration'] as const),
  ['dehydration', 'dehydration'],
  ...['keep-open', 'keep open', 'keep vein open'].map((word) => [word, 'keep-open'] as const),
  ...['kvo', 'tko', 'diluent', 'flush', 'carrier'].map((word) => [word, word] as const),
])

/** Words that carry nothing. */
export const FILLERS: ReadonlySet<string> = new Set([
  'at',
  'via',
  'through',
  'given',
  'by',
  'of',
  'the',
  '-',
  '–',
])
