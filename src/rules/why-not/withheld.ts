import { BY_OTHER_ROUTES } from './by-other-routes.ts'
import { BY_VEIN } from './by-vein.ts'
import type { Withheld } from './looks.ts'

/** For each administration code: where the reasons lie that most often withhold it, and what it would need. */
export const WITHHELD: { readonly [code: string]: Withheld } = { ...BY_VEIN, ...BY_OTHER_ROUTES }
