import { EXAMPLES } from '../days/examples.ts'
import { saveClaim } from '../exports/save-claim.ts'
import { saveDay } from '../exports/save-day.ts'
import { useCoding, useEncounter } from '../session/use-session.ts'
import { KeyCap } from '../ui/key-cap.tsx'
import { MenuItem } from '../ui/menu-item.tsx'
import { Menu } from '../ui/menu.tsx'
import { newDay, openExample, pickFile } from './day-actions.ts'
import { MOD } from './key-words.ts'

export function FileMenu() {
  const encounter = useEncounter()
  const { claim } = useCoding()
  return (
    <Menu label="File">
      <MenuItem onChoose={newDay}>New day</MenuItem>
      <MenuItem onChoose={pickFile} aside={<KeyCap>{`${MOD}O`}</KeyCap>}>
        Open…
      </MenuItem>
      <MenuItem onChoose={() => saveDay(encounter)} aside={<KeyCap>{`${MOD}S`}</KeyCap>}>
        Save file
      </MenuItem>
      <MenuItem onChoose={() => saveClaim(claim, encounter.title)}>Save claim file</MenuItem>
      <hr className="menu-rule" />
      <div role="group" aria-label="Example days">
        <div className="menu-group" aria-hidden>
          Example days
        </div>
        {EXAMPLES.map((example) => (
          <MenuItem key={example.id} onChoose={() => void openExample(example)}>
            {example.title}
          </MenuItem>
        ))}
      </div>
    </Menu>
  )
}
