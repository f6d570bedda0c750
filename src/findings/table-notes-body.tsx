import { Chain } from '../explain/chain.tsx'
import type { Finding } from '../rules/index.ts'
import { Acknowledge } from './acknowledge.tsx'

type Props = { readonly notes: readonly Finding[]; readonly title: string; readonly day: number }

/** What the tables of another date say, once for all of them. */
export function TableNotesBody({ notes, title, day }: Props) {
  return (
    <div className="finding-body">
      <Chain steps={notes.flatMap((note) => note.because)} day={day} />
      <Acknowledge findings={notes} title={title} />
    </div>
  )
}
