import type { RuleNumber } from '../rules/index.ts'
import { showRule } from './shown-rule.ts'

/** A rule's number; it opens what the rule says. */
export function RuleLink({ rule }: { readonly rule: RuleNumber }) {
  return (
    <button type="button" className="rule-link" aria-haspopup="dialog" onClick={() => showRule(rule)}>
      {rule}
    </button>
  )
}
