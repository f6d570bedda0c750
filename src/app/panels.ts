import { create } from 'zustand'

/** The dialogs of the shell; one at a time. */
export type Panel =
  | 'keys'
  | 'receipt'
  | 'day'
  | 'policy'
  | 'palette'
  | 'query'
  | 'authorizations'
  | 'visit-level'
  | 'wipe'
  | 'save-regimen'
  | 'paste'

export const usePanel = create<{ readonly panel: Panel | null }>()(() => ({ panel: null }))

export const showPanel = (panel: Panel | null): void => usePanel.setState({ panel })
