import type { AppCommand } from './command.ts'
import { DAY_COMMANDS } from './day-commands.ts'
import { VIEW_COMMANDS } from './view-commands.ts'

/** Every command that is there whatever is selected. */
export const COMMANDS: readonly AppCommand[] = [
  ...Object.values(DAY_COMMANDS),
  ...Object.values(VIEW_COMMANDS),
]
