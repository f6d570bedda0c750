import { ROUTE_WORDS } from '../encounter/route-words.ts'
import { timeText } from '../encounter/typed-time.ts'
import { select } from '../session/selection.ts'
import { classNames } from '../ui/class-names.ts'
import { ClassSwatch } from '../ui/class-swatch.tsx'
import type { LaneView, MarkView } from './day-view.ts'
import { EdgeNudges } from './edge-nudges.tsx'
import { edgesOf, minutesWords } from './edges.ts'
import { MiniAxis } from './mini-axis.tsx'
import type { Scale } from './scale.ts'
import { doseOf, STOP_MISSING } from './words.ts'

type Props = {
  readonly lane: LaneView
  readonly view: MarkView
  readonly scale: Scale
  readonly selected: boolean
  readonly lit: boolean
}

const STEPS = [1, 5]

function underWords({ administration, mark, earned }: MarkView): string {
  const minutes = administration.stop === null || mark.shape === 'pin' ? null : minutesWords(administration)
  const what = minutes ?? (mark.shape === 'open' ? STOP_MISSING : ROUTE_WORDS[administration.route])
  return earned.codes.length > 0 || earned.rule === null ? what : `${what} · ${earned.rule}`
}

const codesOf = ({ earned }: MarkView): string =>
  earned.codes.map(({ code, units }) => (units === 1 ? code : `${code} × ${units}`)).join(' + ')

/** One administration of the list; selected, its times can be changed below it. */
export function DayListRow({ lane, view, scale, selected, lit }: Props) {
  const { administration, mark, earned } = view
  const stop =
    administration.stop === null ? (mark.shape === 'pump' ? 'open' : null) : timeText(administration.stop)
  return (
    <li className={classNames('list-row', selected && 'list-selected', lit && 'list-lit')}>
      <button
        type="button"
        data-row={mark.id}
        className="list-button"
        aria-label={view.spoken}
        aria-expanded={selected}
        onClick={() => select(selected ? null : mark.id)}
      >
        <span className="list-times">
          <span>{timeText(administration.start)}</span>
          {stop === null ? null : <span>{stop}</span>}
        </span>
        <ClassSwatch look={lane.look} size={14} />
        <span className="list-middle">
          <span className="list-name">
            {lane.name} <span className="list-dose">{doseOf([administration])}</span>
          </span>
          <MiniAxis view={view} look={lane.look} scale={scale} />
        </span>
        <span className="list-line">
          {earned.codes.length === 0 ? <span className="list-none">not billed</span> : <b>{codesOf(view)}</b>}
          <span className={mark.shape === 'open' ? 'list-under list-missing' : 'list-under'}>
            {underWords(view)}
          </span>
        </span>
      </button>
      {selected ? (
        <div className="list-nudges">
          {edgesOf(administration).map((edge) => (
            <EdgeNudges key={edge.edge} {...edge} administration={administration} steps={STEPS} />
          ))}
        </div>
      ) : null}
    </li>
  )
}
