import type { GradedLine } from './grade.ts'

const withModifiers = (modifiers: readonly string[]): string =>
  modifiers.length === 0 ? 'without a modifier' : `with ${modifiers.join(' ')}`

/** What a grade says, in the calm words of the workbench: same, or how it differs. */
export function verdictWords({ verdict, predicted, expected }: GradedLine): string {
  switch (verdict) {
    case 'right':
      return 'Same'
    case 'place':
      return 'Differs: rests on this'
    case 'units':
      return `Differs: predicted × ${predicted?.units ?? 0}`
    case 'modifiers': {
      const units = predicted?.units === expected?.units ? '' : `, × ${predicted?.units ?? 0}`
      return `Differs: predicted ${withModifiers(predicted?.modifiers ?? [])}${units}`
    }
    case 'missing':
      return 'Differs: not predicted'
    case 'extra':
      return 'Differs: not on the claim'
    case 'not-asked':
      return 'Not asked for here'
  }
}

type Written = { readonly code: string; readonly units: number; readonly modifiers: readonly string[] }

/** `96372-59 × 2`, as the claim writes it. */
export const lineText = ({ code, units, modifiers }: Written): string =>
  `${[code, ...modifiers].join('-')}${units === 1 ? '' : ` × ${units}`}`
