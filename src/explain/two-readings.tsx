import { useId, useMemo } from 'react'
import { formatCents } from '../lib/money.ts'
import { codeDay, readingsOf } from '../rules/index.ts'
import type { SwitchName, SwitchValue } from '../rules/index.ts'
import { chooseSwitch, resetSwitch } from '../session/site-switches.ts'
import { useBook, useEncounter, usePolicy, usePricing, useSiteChanges } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast-store.ts'
import { linesText, readingLines } from './reading-lines.ts'
import { SWITCHES, valueWords } from './switch-words.ts'

/** What each reading of a switch would bring this day, and the site's choice among them. Computed while it is shown. */
export function TwoReadings({ name }: { readonly name: SwitchName }) {
  const id = useId()
  const encounter = useEncounter()
  const book = useBook()
  const policy = usePolicy()
  const pricing = usePricing()
  const changed = useSiteChanges().includes(name)
  const readings = useMemo(() => {
    const all = [...readingsOf(codeDay, encounter, book, policy, pricing, name).readings]
    // In the order of the words, so that a choice moves no row.
    const order = SWITCHES[name].values.map(([value]) => value)
    all.sort((a, b) => order.indexOf(a.value as never) - order.indexOf(b.value as never))
    const lines = readingLines(all.map(({ claim }) => claim))
    return all.map((reading, at) => ({ ...reading, ...(lines[at] ?? { lines: [], amount: 0 }) }))
  }, [encounter, book, policy, pricing, name])
  const choose = (value: SwitchValue, place: Element | null): void => {
    const before = readings.find(({ chosen }) => chosen)?.value
    chooseSwitch(name, value)
    showToast(
      `${SWITCHES[name].label}: ${valueWords(name, value)}, for this site`,
      before === undefined ? null : { text: 'Undo', run: () => chooseSwitch(name, before) },
    )
    // The line may be another one now: then the focus stays in its region.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body && place instanceof HTMLElement) place.focus()
    })
  }
  return (
    <section className="readings" aria-labelledby={id}>
      <h3 id={id}>{readings.length === 2 ? 'Two readings' : 'Readings'}</h3>
      <div role="radiogroup" aria-label={SWITCHES[name].label}>
        {readings.map(({ value, chosen, lines, amount }) => (
          <label key={value} className="reading">
            <input
              type="radio"
              name={id}
              checked={chosen}
              onChange={(event) => choose(value, event.currentTarget.closest('[data-region]'))}
            />
            <span className="reading-words">{valueWords(name, value)}</span>
            <b className="reading-lines">{lines.length === 0 ? 'no further line' : linesText(lines)}</b>
            <span className="reading-amount">{amount === null ? 'no price' : formatCents(amount)}</span>
          </label>
        ))}
      </div>
      <p className="reading-note">
        {readings.length < 2
          ? 'Every reading has the same claim for this day.'
          : changed
            ? 'Chosen by this site; the choice is printed on the worksheet.'
            : 'Default of the policy; the choice is printed on the worksheet.'}
        {changed ? (
          <Button look="link" onClick={() => resetSwitch(name)}>
            Back to the policy
          </Button>
        ) : null}
      </p>
    </section>
  )
}
