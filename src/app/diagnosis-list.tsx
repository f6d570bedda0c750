import type { Diagnosis } from '../codes/book.ts'

type Props = {
  readonly id: string
  readonly options: readonly Diagnosis[]
  readonly active: number
  readonly onPick: (diagnosis: Diagnosis) => void
}

/** What the table of diagnoses has for the text in the field. It never takes focus: keys stay in the field. */
export function DiagnosisList({ id, options, active, onPick }: Props) {
  return (
    <div id={id} role="listbox" aria-label="Diagnoses found" tabIndex={-1} className="diagnosis-list">
      {options.map((option, at) => (
        // Keys are handled by the field that owns the list.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={option.code}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          className="diagnosis-option"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
        >
          <span className="diagnosis-code">{option.code}</span>
          <span>{option.text}</span>
          {option.billable ? null : <span className="diagnosis-note">divided further</span>}
        </div>
      ))}
    </div>
  )
}
