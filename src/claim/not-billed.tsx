import { ChevronDown, ChevronRight } from 'lucide-react'
import { lazy, memo, Suspense, useId, useRef } from 'react'
import type { Unbilled } from '../rules/index.ts'
import { askWhyNot, useAskedCode } from '../session/asked-code.ts'
import { useBook, useCoding, useDayPart, useEncounter } from '../session/use-session.ts'
import { useKept } from '../ui/use-kept.ts'
import { useInSight } from '../ui/use-in-sight.ts'
import { useOpenRows } from '../ui/use-open-rows.ts'
import type { LineWords } from './line-words.ts'
import { NotBilledRow } from './not-billed-row.tsx'
import { unbilledWords } from './unbilled-words.ts'
import { WhyNotBox } from './why-not-box.tsx'

/** The rules of what is withheld are read when a code is asked for. */
const WhyNotAnswer = lazy(async () => ({ default: (await import('./why-not-answer.tsx')).WhyNotAnswer }))

/**
 * What is documented and earns no line: counted, and each with its reason. Its head stays in sight at the foot
 * of the list, however long the claim is, and takes the question why a code is not on the claim.
 */
export function NotBilled() {
  const isEmpty = useDayPart('administrations').length === 0
  return isEmpty ? null : <NotBilledList />
}

type Row = { readonly item: Unbilled; readonly words: LineWords; readonly key: string }

function NotBilledList() {
  const encounter = useEncounter()
  const book = useBook().at(encounter.date)
  const { claim, day } = useCoding()
  const rows = useKept(
    claim.unbilled.map((item, at) => ({
      item,
      words: unbilledWords(item, encounter, book),
      key: `${item.administrations.join(' ')} ${item.because.at(-1)?.says.id ?? at}`,
    })),
  )
  return <Rows rows={rows} day={day} />
}

const Rows = memo(function Rows({ rows, day }: { readonly rows: readonly Row[]; readonly day: number }) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const { isOpen, toggle } = useOpenRows()
  const isShown = useInSight(list)
  const Chevron = isShown ? ChevronDown : ChevronRight
  const asked = useAskedCode((state) => state.code)
  return (
    <>
      <div className="not-billed-head">
        <h3>
          <button type="button" id={id} onClick={() => list.current?.scrollIntoView({ block: 'nearest' })}>
            <Chevron size={14} aria-hidden />
            <span>
              Not billed <span className="not-billed-count">{rows.length}</span>
            </span>
            {isShown ? null : (
              <span className="not-billed-summary" aria-hidden>
                {[...new Set(rows.map(({ words }) => words.name))].join(', ')}
              </span>
            )}
          </button>
        </h3>
        <WhyNotBox onAsk={askWhyNot} />
      </div>
      <Suspense>
        {asked === null ? null : <WhyNotAnswer code={asked} onClose={() => askWhyNot(null)} />}
      </Suspense>
      <ul ref={list} aria-labelledby={id} className="not-billed">
        {rows.map(({ item, words, key }) => (
          <NotBilledRow
            key={key}
            item={item}
            {...words}
            day={day}
            open={isOpen(key)}
            row={key}
            onToggle={toggle}
          />
        ))}
      </ul>
    </>
  )
})
