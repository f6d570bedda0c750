import { useState } from 'react'
import { Menu } from '../ui/menu.tsx'
import { onDemand } from '../ui/on-demand.tsx'
import { CommandItem } from './command-item.tsx'
import { DAY_COMMANDS } from './day-commands.ts'
import { VIEW_COMMANDS } from './view-commands.ts'

const exampleItems = onDemand(async () => (await import('./example-items.tsx')).ExampleItems)

export function FileMenu() {
  const [isNear, setNear] = useState(false)
  return (
    <Menu label="File" onNear={() => setNear(true)}>
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
        {isNear ? <exampleItems.Shown /> : null}
      </div>
    </Menu>
  )
}
