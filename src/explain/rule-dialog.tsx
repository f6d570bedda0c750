import { onDemand } from '../ui/on-demand.tsx'
import { useShownRule } from './shown-rule.ts'

const shownRule = onDemand(async () => (await import('./shown-rule-dialog.tsx')).ShownRule)

/** What the rule that was asked for says, and where that stands. */
export function RuleDialog() {
  const rule = useShownRule((state) => state.rule)
  return rule === null ? null : <shownRule.Shown rule={rule} />
}
