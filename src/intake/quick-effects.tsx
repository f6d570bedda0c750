import type { LineEffect } from './quick-preview.ts'

const SHOWN = 4

export function effectWords(effects: readonly LineEffect[]): string {
  if (effects.length === 0) return 'no change of the claim'
  return effects.map(({ code, words }) => `${code} ${words}`).join(', ')
}

/** What the claim would have after Enter. */
export function QuickEffects({ effects }: { readonly effects: readonly LineEffect[] }) {
  const more = effects.length - SHOWN
  return (
    <p className="quick-effects" title={effectWords(effects)}>
      {effects.length === 0 ? 'no change of the claim' : 'line: '}
      {effects.slice(0, SHOWN).map(({ code, words }, at) => (
        <span key={code}>
          {at === 0 ? '' : ', '}
          <b>{code}</b> {words}
        </span>
      ))}
      {more > 0 ? ` and ${more} more` : ''}
    </p>
  )
}
