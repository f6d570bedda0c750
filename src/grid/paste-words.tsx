import { X } from 'lucide-react'
import { IconButton } from '../ui/icon-button.tsx'
import type { Pasted } from './paste-block.ts'

const SHOWN = 20

type Props = { readonly pasted: Pasted; readonly onClose: () => void }

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

/** How much of a paste was taken over, and every cell that was not, with the reason. */
export function PasteWords({ pasted, onClose }: Props) {
  const more = pasted.bad.length - SHOWN
  return (
    <div className="paste-report">
      <p>
        <b>Pasted {counted(pasted.taken, 'cell')}</b>
        {pasted.added.length > 0 ? `, ${counted(pasted.added.length, 'row')} added` : ''}
        {pasted.bad.length > 0 ? `, ${pasted.bad.length} not read:` : ''}
      </p>
      {pasted.bad.length === 0 ? null : (
        <ul>
          {pasted.bad.slice(0, SHOWN).map(({ row, head, text, fault }) => (
            <li key={`${row} ${head}`}>
              row {row} {head} {text === '' ? '' : `“${text}” `}
              <span className="paste-fault">{fault}</span>
            </li>
          ))}
          {more > 0 ? <li>and {more} more</li> : null}
        </ul>
      )}
      <IconButton label="Hide what was pasted" look="plain" onClick={onClose}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  )
}
