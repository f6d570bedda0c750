import { create } from 'zustand'
import type { SwitchName } from '../rules/index.ts'
import { showPanel } from './panels.ts'

/** The switch at which the policy dialog opens; null: at its top. */
export const useWantedSwitch = create<{ readonly name: SwitchName | null }>()(() => ({ name: null }))

export function showSwitch(name: SwitchName): void {
  useWantedSwitch.setState({ name })
  showPanel('policy')
}

export const showPolicy = (): void => showPanel('policy')
