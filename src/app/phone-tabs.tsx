import { gravestWords, isOpen } from '../findings/finding-words.ts'
import { useCoding, useEncounter } from '../session/use-session.ts'
import type { PhoneTab } from './go-to-place.ts'

type Props = { readonly value: PhoneTab; readonly onChange: (tab: PhoneTab) => void }

/** What is shown of the day, with how much there is of each. */
export function PhoneTabs({ value, onChange }: Props) {
  const { administrations } = useEncounter()
  const { claim } = useCoding()
  const tabs: readonly { readonly id: PhoneTab; readonly text: string; readonly note: string | null }[] = [
    { id: 'day', text: 'Day', note: `${administrations.length} given` },
    { id: 'claim', text: 'Claim', note: `${claim.lines.length} lines` },
    { id: 'findings', text: 'Findings', note: gravestWords(claim.findings.filter(isOpen)) },
    { id: 'more', text: 'More', note: null },
  ]
  return (
    <nav className="phone-tabs" aria-label="Parts of the day">
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          aria-current={tab.id === value ? 'page' : undefined}
          onClick={() => onChange(tab.id)}
        >
          <span>{tab.text}</span>
          {tab.note === null ? null : <span className="phone-note">{tab.note}</span>}
        </button>
      ))}
    </nav>
  )
}
