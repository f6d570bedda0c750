import type { DayBook } from '../codes/book.ts'
import { useEncounter } from '../session/use-session.ts'
import { limitWords } from './chain-words.ts'

type Props = { readonly code: string; readonly units: number; readonly book: DayBook }

/** The units limit of a code in both settings, that of the day first. */
export function LimitsFact({ code, units, book }: Props) {
  const { setting } = useEncounter()
  const other = setting === 'office' ? 'facility' : 'office'
  return (
    <div>
      <dt>MUE, discarded units with it</dt>
      <dd>
        {setting}: {limitWords(book.limit(setting, code), units)}
        <span className="quiet">
          {other}: {limitWords(book.limit(other, code), units)}
        </span>
      </dd>
    </div>
  )
}
