import { create } from 'zustand'
import type { RuleNumber } from '../rules/index.ts'

export const useShownRule = create<{ readonly rule: RuleNumber | null }>()(() => ({ rule: null }))

/** Opens a rule's dialog; null closes it. */
export const showRule = (rule: RuleNumber | null): void => useShownRule.setState({ rule })
