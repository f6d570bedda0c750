const mac = /Mac|iPhone|iPad/.test(navigator.platform)

/** How this computer's keyboard names the key that goes with a letter for a command. */
export const MOD = mac ? '⌘' : 'Ctrl '
