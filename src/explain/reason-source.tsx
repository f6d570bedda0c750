import type { RuleNumber } from '../rules/index.ts'
import { RuleLink } from './rule-link.tsx'
import { citationWords, gradeWords } from './reference.ts'
import { useReference } from './use-reference.ts'

/** Where a reason comes from: the rule's number, its first citation, and how sure it is. */
export function ReasonSource({ rule }: { readonly rule: RuleNumber }) {
  const entry = useReference()?.[rule]
  const cite = entry?.cites[0]
  return (
    <p className="reason-source">
      <RuleLink rule={rule} />
      {cite === undefined ? null : <> · {citationWords(cite)}</>}
      {entry === undefined ? null : <> · {gradeWords(entry.grade)}</>}
    </p>
  )
}
