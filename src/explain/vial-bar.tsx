import { classNames } from '../ui/class-names.ts'
import { classColor } from '../ui/class-patterns.tsx'
import type { ClassLook } from '../ui/class-patterns.tsx'
import type { DrawnVials } from './drug-flow-facts.ts'

type Props = { readonly drawn: DrawnVials; readonly look: ClassLook }

const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`

/** The vials to scale, filled as far as the dose goes, with a cut where it ends. */
export function VialBar({ drawn, look }: Props) {
  const { containers, total, given, givenText, left, planned } = drawn
  const cut = given < total
  const labelled = Math.min(given, containers[0]?.size ?? 0)
  return (
    <div
      className={classNames('vial-bar', planned && 'vial-bar-planned')}
      style={{ color: classColor(look) }}
      aria-hidden
    >
      {containers.map(({ from, size }) => {
        const filled = Math.max(0, Math.min(size, given - from))
        return (
          <span key={from} className="vial" style={{ width: percent(size, total) }}>
            <span className="vial-given" style={{ width: percent(filled, size) }} />
          </span>
        )
      })}
      <span className="vial-label" style={{ left: 0, width: percent(labelled, total) }}>
        {labelled / total > 0.22 ? `${givenText} ${planned ? '' : 'given'}`.trim() : ''}
      </span>
      {cut ? (
        <span className="vial-cut" style={{ left: percent(given, total) }}>
          {left !== null && (total - given) / total > 0.12 ? left : ''}
        </span>
      ) : null}
    </div>
  )
}
