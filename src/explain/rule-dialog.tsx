import { Dialog } from '../ui/dialog.tsx'
import { citationWords, gradeWords } from './reference.ts'
import { showRule, useShownRule } from './shown-rule.ts'
import { useReference } from './use-reference.ts'

/** What the rule that was asked for says, and where that stands. */
export function RuleDialog() {
  const rule = useShownRule((state) => state.rule)
  const reference = useReference()
  if (rule === null) return null
  const entry = reference?.[rule]
  return (
    <Dialog title={entry === undefined ? rule : `${rule} · ${entry.title}`} onClose={() => showRule(null)}>
      {entry === undefined ? (
        <p>The text of this rule is not in the reference.</p>
      ) : (
        <div className="rule-text">
          <p>{entry.text}</p>
          <p className="rule-cites">{gradeWords(entry.grade)}</p>
          <ul className="rule-cites" aria-label="Citations">
            {entry.cites.map((cite) => (
              <li key={`${cite.source} ${cite.at}`}>{citationWords(cite)}</li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  )
}
