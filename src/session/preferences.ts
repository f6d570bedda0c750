import { create } from 'zustand'

type Preferences = { readonly letterKeys: boolean }

const KEY = 'letter-keys'

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

export const usePreferences = create<Preferences>()(() => ({ letterKeys: stored() }))

/** Whether a letter alone may be a command. */
export const lettersOn = (): boolean => usePreferences.getState().letterKeys

export function setPreference(change: Preferences): void {
  usePreferences.setState(change)
  try {
    localStorage.setItem(KEY, change.letterKeys ? 'on' : 'off')
  } catch {
    // Without storage the choice lasts until the page is closed.
  }
}
