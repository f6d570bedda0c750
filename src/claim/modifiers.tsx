import { VisuallyHidden } from '../ui/visually-hidden.tsx'

/** Each modifier in a box. */
export function Modifiers({ modifiers }: { readonly modifiers: readonly string[] }) {
  return (
    <span className="claim-modifiers">
      {modifiers.length > 0 ? <VisuallyHidden>modifier </VisuallyHidden> : null}
      {modifiers.map((modifier) => (
        <span key={modifier} className="modifier">
          {modifier}
        </span>
      ))}
    </span>
  )
}
