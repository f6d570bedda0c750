import { Autocomplete } from '@base-ui/react/autocomplete'
import type { KeyboardEvent } from 'react'

export type ComboboxOption = { readonly value: string; readonly label: string; readonly note?: string }

type Props = {
  readonly label: string
  readonly value: string
  readonly options: readonly ComboboxOption[]
  /** Every keystroke; the caller ranks and cuts `options`. */
  readonly onType: (text: string) => void
  readonly onPick: (option: ComboboxOption) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly onBlur?: () => void
  readonly placeholder?: string
  readonly className?: string
  readonly autoFocus?: boolean
}

/** Free text with suggestions. What is typed stands; a suggestion is taken only when it is picked. */
export function Combobox({ label, value, options, onType, onPick, className = 'field', ...rest }: Props) {
  return (
    <Autocomplete.Root
      items={options}
      value={value}
      mode="none"
      itemToStringValue={(option: ComboboxOption) => option.label}
      onValueChange={(text, details) => {
        if (details.reason === 'item-press') {
          const picked = options.find((option) => option.label === text)
          if (picked !== undefined) onPick(picked)
        } else onType(text)
      }}
    >
      <Autocomplete.Input aria-label={label} className={className} {...rest} />
      <Autocomplete.Portal>
        <Autocomplete.Positioner className="combobox-layer" sideOffset={4} align="start">
          <Autocomplete.Popup className="floating">
            <Autocomplete.List className="combobox-list">
              {(option: ComboboxOption) => (
                <Autocomplete.Item key={option.value} value={option} className="combobox-item">
                  <span>{option.label}</span>
                  {option.note === undefined ? null : <span className="field-label">{option.note}</span>}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  )
}
