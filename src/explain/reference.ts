import { useEffect } from 'react'
import { create } from 'zustand'
import { loadSources } from '../codes/sources.ts'
import type { Source } from '../codes/sources.ts'
import type { Cite, Grade, RuleReference } from '../rules/reference.ts'

export type Reference = {
  readonly findRule: (rule: string) => RuleReference | undefined
  readonly sources: ReadonlyMap<string, Source>
}

const useStore = create<{ readonly reference: Reference | null }>()(() => ({ reference: null }))

let asked: Promise<void> | null = null

/** Reads the rules in words and the titles of what they cite, once. Without them a reason shows its rule's number alone. */
export function readReference(): Promise<void> {
  asked ??= Promise.all([import('../rules/reference.ts'), loadSources()]).then(
    ([{ findRule }, sources]) => useStore.setState({ reference: { findRule, sources } }),
    (thrown: unknown) => {
      asked = null
      console.error(thrown)
    },
  )
  return asked
}

/** The rules in words; read when the first reason is shown, null until then. */
export function useReference(): Reference | null {
  useEffect(() => void readReference(), [])
  return useStore((state) => state.reference)
}

export const sourceTitle = (cite: Cite, reference: Reference): string =>
  reference.sources.get(cite.source)?.title ?? cite.source

/** The title without what only a library needs, and without a section that the place in it names better. */
export function shortTitle(cite: Cite, reference: Reference): string {
  const title = sourceTitle(cite, reference)
    .replace(/,? (?:"|incl\.).*$/, '')
    .replace(/, Pub\. [\d-]+/, '')
  return cite.at?.startsWith('§') === true ? title.replace(/ §[\d.]+$/, '') : title
}

/** A citation in full: title, edition, place. */
export function citationWords(cite: Cite, reference: Reference): string {
  const edition = reference.sources.get(cite.source)?.edition ?? null
  return [sourceTitle(cite, reference), edition, cite.at].filter((part) => part !== null).join(', ')
}

const GRADES: { readonly [G in Grade]: string } = {
  A: 'grade A',
  B: 'grade B, read second-hand',
  C: 'grade C, our reading, unconfirmed',
  'A/B': 'grade A, in part second-hand',
  'A/C': 'grade A, in part our reading',
  'B/C': 'grade B, in part our reading',
  'A/B/C': 'grades A to C, in part our reading',
}

/** How sure a rule is; what is not first-hand is said in words. */
export const gradeWords = (grade: Grade): string => GRADES[grade]
