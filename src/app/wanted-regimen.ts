import { create } from 'zustand'
import { goTo } from './pages.ts'

/** The choice that the page of regimens shows; null: its first. */
export const useWantedRegimen = create<{ readonly id: string | null }>()(() => ({ id: null }))

export function showRegimen(id: string): void {
  useWantedRegimen.setState({ id })
  goTo('regimens')
}
