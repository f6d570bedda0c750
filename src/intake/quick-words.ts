import type { Route } from '../encounter/model.ts'

/** Words of a route: where it goes, how it goes, or both at once. */
export type RouteWord =
  | { readonly route: Route }
  | { readonly into: 'iv' | 'ia' | 'sc' }
  | { readonly by: 'push' | 'infusion' | 'bolus' | 'continuous' }

const route = (one: Route): RouteWord => ({ route: one })

export const ROUTE_PHRASES: ReadonlyMap<string, RouteWord> = new Map<string, RouteWord>([
  ...['iv', 'intravenous'].map((word) => [word, { into: 'iv' }] as const),
  ...['ia', 'intra-arterial', 'intraarterial'].map((word) => [word, { into: 'ia' }] as const),
  ...['sc', 's/c', 'subq', 'sub-q', 'sub q', 'sq', 'subcut', 'sub-cut', 'subcutaneous', 'subcutaneously'].map(
    (word) => [word, { into: 'sc' }] as const,
  ),
  ...['push', 'slow push'].map((word) => [word, { by: 'push' }] as const),
  ['bolus', { by: 'bolus' }],
  ...['ci', 'continuous', 'continuous infusion'].map((word) => [word, { by: 'continuous' }] as const),
  ...['infusion', 'infused', 'infusing', 'inf', 'drip', 'gtt', 'new bag', 'no stop'].map(
    (word) => [word, { by: 'infusion' }] as const,
  ),
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
  ...[
    'po',
    'oral',
    'orally',
    'by mouth',
    'odt',
    'tab',
    'tabs',
    'tablet',
    'tablets',
    'cap',
    'caps',
    'capsule',
    'capsules',
  ].map((word) => [word, route('oral')] as const),
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
  ['lt', 'left'],
  ['rt', 'right'],
]
const SHORT_PLACES: { readonly [word: string]: string } = { ac: 'antecubital', fa: 'forearm' }
const PLACES = ['arm', 'forearm', 'fa', 'hand', 'wrist', 'antecubital', 'ac', 'chest', 'foot', 'leg']
const PORTS = ['port', 'chest port', 'arm port', 'picc']

export const ACCESS_PHRASES: ReadonlyMap<string, string> = new Map([
  ...['port', 'mediport', 'portacath', 'port-a-cath', 'powerport'].map((word) => [word, 'port'] as const),
  ...['piv', 'peripheral', 'peripheral iv'].map((word) => [word, 'piv'] as const),
  ...['picc', 'picc line'].map((word) => [word, 'picc'] as const),
  ...['cvc', 'central line', 'hickman', 'midline'].map((word) => [word, word] as const),
  ...[1, 2, 3, 4].flatMap((n) =>
    [`piv-${n}`, `piv${n}`, `piv ${n}`, `piv #${n}`].map((word) => [word, `piv-${n}`] as const),
  ),
  ...SIDES.flatMap(([said, side]) =>
    PLACES.map((place) => [`${said} ${place}`, `${side} ${SHORT_PLACES[place] ?? place}`] as const),
  ),
  ...SIDES.flatMap(([said, side]) => PORTS.map((port) => [`${said} ${port}`, `${side} ${port}`] as const)),
  ['chest port', 'chest port'],
  ['lac', 'left antecubital'],
  ['rac', 'right antecubital'],
])

/** The access is not in the record, and the line says so. */
export const NO_ACCESS: ReadonlySet<string> = new Set(['no access', 'access none'])

export const PURPOSE_PHRASES: ReadonlyMap<string, string> = new Map([
  ...['hydration', 'hyd'].map((word) => [word, 'hydration'] as const),
  ...['pre-hydration', 'prehydration', 'pre hydration'].map((word) => [word, 'pre-hydration'] as const),
  ...['post-hydration', 'posthydration', 'post hydration'].map((word) => [word, 'post-hydration'] as const),
  ['dehydration', 'dehydration'],
  ...['keep-open', 'keep open', 'keep vein open'].map((word) => [word, 'keep-open'] as const),
  ...['kvo', 'tko', 'diluent', 'flush', 'carrier'].map((word) => [word, word] as const),
])

/** Words that say which time follows. */
export const STARTS: ReadonlySet<string> = new Set(['start', 'started', 'begin', 'began', 'hung', 'from'])
export const STOPS: ReadonlySet<string> = new Set([
  'stop',
  'stopped',
  'end',
  'ended',
  'finished',
  'until',
  'till',
  'to',
])

/** Words that carry nothing. */
export const FILLERS: ReadonlySet<string> = new Set([
  'at',
  '@',
  'from',
  'then',
  'and',
  'via',
  'through',
  'given',
  'by',
  'of',
  'the',
  '-',
  '–',
])
