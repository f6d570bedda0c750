import { gradeWords, shortTitle, useReference } from '../explain/reference.ts'
import { RuleLink } from '../explain/rule-link.tsx'
import type { PublishedError } from './published.ts'

/** Where a correction stands: its rule, what that cites, and how sure it is. */
export function ErrorSource({ error }: { readonly error: PublishedError }) {
  const reference = useReference()
  const entry = reference?.findRule(error.rule)
  const cite = (error.kind === 'statement' ? error.source : undefined) ?? entry?.cites[0]
  return (
    <p className="reason-source">
      <RuleLink rule={error.rule} />
      {entry === undefined ? null : (
        <>
          {' '}
          · {entry.title} ·{' '}
          {reference === null || cite === undefined ? 'rules reference' : shortTitle(cite, reference)} ·{' '}
          {gradeWords(entry.grade)}
        </>
      )}
    </p>
  )
}
