import type { RuleNumber } from '../rules/index.ts'
import { Dialog } from '../ui/dialog.tsx'
import { dateWords } from './dates.ts'
import { citationWords, gradeWords, useReference } from './reference.ts'
import { showRule } from './shown-rule.ts'

/** A rule in words, and where it stands. */
export function ShownRule({ rule }: { readonly rule: RuleNumber }) {
  const reference = useReference()
  const entry = reference?.findRule(rule)
  const close = (): void => showRule(null)
  if (reference === null || entry === undefined)
    return (
      <Dialog title={rule} onClose={close}>
        <p>The text of this rule is not in the reference.</p>
      </Dialog>
    )
  const { title, text, grade, cites, from, to } = entry
  return (
    <Dialog title={`${rule} · ${title}`} onClose={close}>
      <div className="rule-text">
        <p>{text}</p>
        {from === undefined && to === undefined ? null : (
          <p>
            For dates of service{from === undefined ? '' : ` from ${dateWords(from)}`}
            {to === undefined ? '' : ` to ${dateWords(to)}`}.
          </p>
        )}
        <h3>{cites.length === 0 ? 'This rule is ours' : 'Where it stands'}</h3>
        <ul className="rule-cites">
          {cites.map((cite) => (
            <li key={`${cite.source} ${cite.at}`}>{citationWords(cite, reference)}</li>
          ))}
        </ul>
        <p className="rule-cites">{gradeWords(grade)}</p>
      </div>
    </Dialog>
  )
}
