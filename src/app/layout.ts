import { create } from 'zustand'

/** Sizes which the user has set by the dividers; null: what the window's width suggests. */
type Layout = { readonly right: number | null; readonly timeline: number | null }

const KEY = 'layout'

function stored(): Layout {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const size = (name: string): number | null => {
      const value: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, name) : null
      return typeof value === 'number' && value > 0 && value < 4000 ? value : null
    }
    return { right: size('right'), timeline: size('timeline') }
  } catch {
    return { right: null, timeline: null }
  }
}

export const useLayout = create<Layout>()(stored)

export function setLayout(change: Partial<Layout>): void {
  useLayout.setState(change)
  try {
    localStorage.setItem(KEY, JSON.stringify(useLayout.getState()))
  } catch {
    // Sizes are a comfort; without storage they last until the page is closed.
  }
}
