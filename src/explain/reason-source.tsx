import type { RuleNumber } from '../rules/index.ts'
import { gradeWords, shortTitle, useReference } from './reference.ts'
import { RuleLink } from './rule-link.tsx'

/** Where a reason comes from: the rule's number, its first citation, and how sure it is. */
export function ReasonSource({ rule }: { readonly rule: RuleNumber }) {
  const reference = useReference()
  const entry = reference?.findRule(rule)
  if (reference === null || entry === undefined)
    return (
      <p className="reason-source">
        <RuleLink rule={rule} />
      </p>
    )
  const cite = entry.cites[0]
  const title = cite === undefined ? 'ours' : shortTitle(cite, reference)
  const at = cite === undefined || cite.at === null ? '' : ` ${cite.at}`
  return (
    <p className="reason-source" title={`${title}${at}`}>
      <RuleLink rule={rule} /> · <span className="reason-title">{title}</span>
      {at} · {gradeWords(entry.grade)}
    </p>
  )
}
