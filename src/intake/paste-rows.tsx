import { useId, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { useOpenRows } from '../ui/use-open-rows.ts'
import { PasteRowItem } from './paste-row.tsx'
import type { MarReading } from './mar-reading.ts'
import { counted, nothingWords } from './paste-words.ts'
import type { Paste } from './use-paste.ts'

type Props = { readonly paste: Paste; readonly reading: MarReading }

const STEP = 200

/** The administrations that the lines became, each to be taken or left. */
export function PasteRows({ paste, reading }: Props) {
  const id = useId()
  const [shown, setShown] = useState(STEP)
  const { isOpen, toggle } = useOpenRows()
  const { settled, excluded, include } = paste
  const { rows } = settled
  const free = rows.filter(({ lack }) => lack === null).map(({ key }) => key)
  const allIn = free.every((key) => !excluded.has(key))
  return (
    <section aria-labelledby={id}>
      <div className="paste-head">
        <h3 id={id}>
          Administrations <span className="paste-count">{rows.length}</span>
        </h3>
        {free.length > 1 ? (
          <Button look="link" onClick={() => include(free, !allIn)}>
            {allIn ? 'Take none' : 'Take all'}
          </Button>
        ) : null}
      </div>
      {rows.length === 0 ? (
        <p className="paste-nothing">{nothingWords(reading)}</p>
      ) : (
        <>
          <div className="paste-row paste-row-head" aria-hidden>
            <span />
            <span>Drug</span>
            <span>Route</span>
            <span className="paste-time">Start</span>
            <span className="paste-time">Stop</span>
            <span className="paste-dose">Dose</span>
            <span>Access, bag</span>
            <span>Lines</span>
          </div>
          <ul className="paste-rows" aria-labelledby={id}>
            {rows.slice(0, shown).map((row) => (
              <PasteRowItem
                key={row.key}
                row={row}
                lines={reading.lines}
                isIn={!excluded.has(row.key)}
                onInclude={include}
                isOpen={isOpen(row.key)}
                onToggle={toggle}
              />
            ))}
          </ul>
          {rows.length > shown ? (
            <Button onClick={() => setShown(shown + STEP)}>
              Show {counted(Math.min(STEP, rows.length - shown), 'more', 'more')} of {rows.length}
            </Button>
          ) : null}
        </>
      )}
    </section>
  )
}
