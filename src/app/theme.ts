import { create } from 'zustand'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'theme'
const dark = window.matchMedia('(prefers-color-scheme: dark)')

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY)
    return THEMES.find((theme) => theme === stored) ?? 'system'
  } catch {
    return 'system'
  }
}

export const useTheme = create<{ readonly theme: Theme }>()(() => ({ theme: storedTheme() }))

function show(): void {
  const { theme } = useTheme.getState()
  const shown = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
  document.documentElement.dataset['theme'] = shown
}

export function setTheme(theme: Theme): void {
  useTheme.setState({ theme })
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // A browser that keeps nothing still shows the theme until it is closed.
  }
}

/** Shows the chosen theme from now on. */
export function startTheme(): void {
  show()
  useTheme.subscribe(show)
  dark.addEventListener('change', show)
}
