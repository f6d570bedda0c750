import { MenuItem } from '../ui/menu-item.tsx'
import { Menu } from '../ui/menu.tsx'
import { CommandItem } from './command-item.tsx'
import { VIEW_COMMANDS } from './view-commands.ts'
import { setPreference, usePreferences } from '../session/preferences.ts'
import { setTheme, THEMES, useTheme } from './theme.ts'
import type { Theme } from './theme.ts'

const WORDS: { readonly [T in Theme]: string } = { system: 'As the system', light: 'Light', dark: 'Dark' }

export function ViewMenu() {
  const theme = useTheme((state) => state.theme)
  const letterKeys = usePreferences((state) => state.letterKeys)
  return (
    <Menu label="View">
      <div role="group" aria-label="Theme">
        <div className="menu-group" aria-hidden>
          Theme
        </div>
        {THEMES.map((choice) => (
          <MenuItem key={choice} chosen={choice === theme} onChoose={() => setTheme(choice)}>
            {WORDS[choice]}
          </MenuItem>
        ))}
      </div>
      <hr className="menu-rule" />
      <CommandItem command={VIEW_COMMANDS.settings} />
      <CommandItem command={VIEW_COMMANDS.policy} />
      <CommandItem command={VIEW_COMMANDS.receipt} />
      <hr className="menu-rule" />
      <div role="group" aria-label="Keys of one letter">
        <div className="menu-group" aria-hidden>
          Keys of one letter
        </div>
        <MenuItem chosen={letterKeys} onChoose={() => setPreference({ letterKeys: true })}>
          On, outside text fields
        </MenuItem>
        <MenuItem chosen={!letterKeys} onChoose={() => setPreference({ letterKeys: false })}>
          Off
        </MenuItem>
      </div>
    </Menu>
  )
}
