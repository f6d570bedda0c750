import { classNames } from '../ui/class-names.ts'
import { Menu } from '../ui/menu.tsx'
import { MenuItem } from '../ui/menu-item.tsx'
import { SeverityIcon } from '../ui/severity-icon.tsx'
import type { Chip, Choice } from './quick-reading.ts'

type Props = {
  readonly chip: Chip
  readonly onChoose: (chip: Chip, choice: Choice) => void
}

/** What was read from the line: label and value; amber opens its choices. */
export function QuickChip({ chip, onChoose }: Props) {
  const { label, value, state, choices } = chip
  const face = (
    <>
      {label === '' ? null : <span className="quick-label">{label}</span>}
      <span className="quick-value">{value}</span>
    </>
  )
  if (state === 'choose')
    return (
      <Menu
        label={`${label}: ${value}`}
        className="quick-chip quick-choose"
        face={
          <>
            <SeverityIcon severity="warning" size={14} />
            {face}
          </>
        }
      >
        {choices.map((choice) => (
          <MenuItem
            key={choice.text}
            onChoose={() => onChoose(chip, choice)}
            aside={choice.note === '' ? null : <span className="quick-note">{choice.note}</span>}
          >
            {choice.label}
          </MenuItem>
        ))}
      </Menu>
    )
  return (
    <span className={classNames('quick-chip', `quick-${state}`)}>
      {state === 'unread' ? <SeverityIcon severity="error" size={14} /> : null}
      {face}
    </span>
  )
}
