/** The tables about claims, as `build/` writes them; each is read when the page that shows it is opened. */

/** A claim adjustment reason code in our own words. `source`: keys of the sources table, and the place. */
export type DenialCode = {
  readonly code: string
  /** CO, OA or PR: who owes the amount. */
  readonly group: string
  readonly meaning: string
  readonly causes: string
  readonly prevention: string
  readonly note: string | null
  readonly source: string
}

export type DenialsTable = { readonly rows: readonly DenialCode[] }

/** One thing that a payer asks for; `when` is initial, renewal, change, claim, or several of them. */
export type ChecklistRow = {
  readonly class: string
  readonly element: string
  readonly when: string
  readonly source: string
  readonly note: string | null
}

/** A heading of the checklist: groups of the drug table, and words with which the id of a drug begins. */
export type ChecklistClass = {
  readonly name: string
  readonly groups: readonly string[]
  readonly drugs: readonly string[]
}

export type ChecklistTable = {
  readonly classes: readonly ChecklistClass[]
  readonly rows: readonly ChecklistRow[]
}

export type VisitLevelsTable = {
  /** Office visits that have a level; the least minutes of the practitioner on that day. */
  readonly visits: readonly {
    readonly code: string
    readonly patient: 'new' | 'established'
    readonly minutes: number
    readonly level: 'straightforward' | 'low' | 'moderate' | 'high'
    readonly note: string | null
  }[]
  readonly elements: readonly {
    readonly level: 'straightforward' | 'low' | 'moderate' | 'high'
    readonly element: 'problems' | 'data' | 'risk'
    readonly threshold: string
    readonly example: string
  }[]
  readonly notes: readonly string[]
}
