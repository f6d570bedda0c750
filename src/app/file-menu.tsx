import { EXAMPLES } from '../days/examples.ts'
import { MenuItem } from '../ui/menu-item.tsx'
import { Menu } from '../ui/menu.tsx'
import { CommandItem } from './command-item.tsx'
import { DAY_COMMANDS } from './day-commands.ts'
import { VIEW_COMMANDS } from './view-commands.ts'
import { openExample } from './day-actions.ts'

export function FileMenu() {
  return (
    <Menu label="File">
      <CommandItem command={DAY_COMMANDS.newDay} />
      <CommandItem command={DAY_COMMANDS.open} />
      <CommandItem command={DAY_COMMANDS.paste} />
      <CommandItem command={DAY_COMMANDS.save} />
      <CommandItem command={DAY_COMMANDS.saveClaim} />
      <CommandItem command={DAY_COMMANDS.print} />
      <hr className="menu-rule" />
      <CommandItem command={VIEW_COMMANDS.days} />
      <CommandItem command={VIEW_COMMANDS.regimens} />
      <CommandItem command={DAY_COMMANDS.saveRegimen} />
      <CommandItem command={VIEW_COMMANDS.wipe} />
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
