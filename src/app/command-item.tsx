import { useSession } from '../session/store.ts'
import { KeyCap } from '../ui/key-cap.tsx'
import { MenuItem } from '../ui/menu-item.tsx'
import { isEnabled, keyNames, runCommand } from './command.ts'
import type { AppCommand } from './command.ts'

/** A command as an item of a menu, with its key. */
export function CommandItem({ command }: { readonly command: AppCommand }) {
  const { keys, label } = command
  // What depends on the day is drawn again when it changes, and not with every edit.
  const enabled = useSession(() => isEnabled(command))
  return (
    <MenuItem
      disabled={!enabled}
      onChoose={() => runCommand(command)}
      aside={keys === undefined ? undefined : <KeyCap>{keyNames(keys).join(' ')}</KeyCap>}
    >
      {label}
    </MenuItem>
  )
}
