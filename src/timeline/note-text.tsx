import { BAR_HEIGHT, BAR_TOP } from './draw.ts'
import type { Placed } from './labels.ts'

type Props = { readonly placed: Placed; readonly warn: boolean }

const MIDDLE = BAR_TOP + BAR_HEIGHT / 2

/** What is said in a mark: what a fluid carries, or that a stop is not documented. */
export function NoteText({ placed, warn }: Props) {
  const left = placed.x - placed.width / 2
  return (
    <g>
      {warn ? (
        <g className="note-sign">
          <path d={`M${left - 10} ${MIDDLE - 5}l6 10.5h-12z`} />
          <path d={`M${left - 10} ${MIDDLE - 1.5}v3.4`} />
        </g>
      ) : null}
      <text
        className={warn ? 'mark-label mark-label-inside mark-label-warn' : 'mark-label mark-label-inside'}
        x={placed.x}
        y={MIDDLE + 4.2}
        textAnchor="middle"
      >
        {placed.words.map(({ text }) => text).join('')}
      </text>
    </g>
  )
}
