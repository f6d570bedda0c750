import { ChevronDown, ChevronRight } from 'lucide-react'
import { Chain } from '../explain/chain.tsx'
import type { Unbilled } from '../rules/index.ts'
import { light, unlight } from '../session/selection.ts'
import { classNames } from '../ui/class-names.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import type { LineWords } from './line-words.ts'

type Props = {
  readonly item: Unbilled
  readonly words: LineWords
  readonly day: number
  readonly open: boolean
  readonly onToggle: () => void
}

/** One thing that earns no line; it opens to its reasons. */
export function NotBilledRow({ item, words, day, open, onToggle }: Props) {
  const show = (): void => light(item.administrations)
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <li className={classNames('claim-line', open && 'claim-line-open')}>
      <button
        type="button"
        className="claim-row not-billed-row"
        data-row
        aria-expanded={open}
        onClick={onToggle}
        onPointerEnter={show}
        onPointerLeave={unlight}
        onFocus={show}
        onBlur={unlight}
      >
        <span className="claim-words">
          <span className="claim-drug">{words.name} </span>
          <span className="claim-label">{words.label}</span>
        </span>
        <span className="claim-minutes">
          {item.minutes > 0 ? item.minutes : <span aria-hidden>–</span>}
          {item.minutes > 0 ? <VisuallyHidden> minutes,</VisuallyHidden> : null}
        </span>
        <span className="claim-amount claim-rule">{item.because.at(-1)?.says.rule}</span>
        <Chevron className="claim-chevron" size={14} aria-hidden />
      </button>
      {open ? (
        <div className="claim-reasons">
          <Chain steps={item.because} day={day} />
        </div>
      ) : null}
    </li>
  )
}
