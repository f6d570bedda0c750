import { RuleLink } from '../explain/rule-link.tsx'
import type { Setting } from '../encounter/model.ts'

const PLACES: { readonly [S in Setting]: readonly (readonly [string, string])[] } = {
  office: [
    ['CMS-1500, on paper', 'item 23'],
    ['837P, electronic', 'loop 2300, REF, qualifier G1'],
  ],
  facility: [
    ['UB-04, on paper', 'form locator 63'],
    ['837I, electronic', 'loop 2300, REF, qualifier G1'],
  ],
}

/** Where the number stands on the claim of this setting (R-CLM-2). */
export function NumberPlaces({ setting }: { readonly setting: Setting }) {
  return (
    <section aria-labelledby="number-places">
      <h3 id="number-places">Where the number stands on the claim</h3>
      <dl className="number-places">
        {PLACES[setting].map(([form, place]) => (
          <div key={form}>
            <dt>{form}</dt>
            <dd>{place}</dd>
          </div>
        ))}
      </dl>
      <p className="ledger-note">
        One number a claim on paper. Original Medicare authorizes no infusion drug; other plans do.{' '}
        <RuleLink rule="R-CLM-2" />
      </p>
    </section>
  )
}
