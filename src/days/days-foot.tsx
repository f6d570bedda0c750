import { useEffect, useState } from 'react'
import { useDaysVersion } from '../session/day-records.ts'
import { daysOnDisk, shareComputer, unshareComputer } from '../session/shared-computer.ts'
import { useSession } from '../session/store.ts'
import { SeverityIcon } from '../ui/severity-icon.tsx'
import { Button } from '../ui/button.tsx'

/** How many days stand in the storage although nothing is written there now. */
function useLeftOnDisk(shared: boolean): number {
  const version = useDaysVersion((state) => state.version)
  const [count, setCount] = useState(0)
  useEffect(() => {
    let current = true
    const counted = shared ? daysOnDisk() : Promise.resolve(0)
    void counted.then((days) => current && setCount(days))
    return () => {
      current = false
    }
  }, [shared, version])
  return count
}

/** What the signs mean, where the days are kept, and how to keep nothing. */
export function DaysFoot({ onWipe }: { readonly onWipe: () => void }) {
  const shared = useSession((state) => state.shared)
  const left = useLeftOnDisk(shared)
  return (
    <div className="days-foot">
      <p className="days-legend">
        {(['error', 'warning', 'opportunity'] as const).map((severity) => (
          <span key={severity} className="days-count">
            <SeverityIcon severity={severity} size={13} />
            <span aria-hidden>{severity === 'opportunity' ? 'gap' : severity}</span>
          </span>
        ))}
      </p>
      <p className="days-legend">
        bars: tall = chemotherapy and biologics, middle = therapeutic, thin = fluid, dashed = no stop
      </p>
      <p className="days-where">
        {shared
          ? 'Days are in memory only, and gone when this page is closed.'
          : 'Days are kept in this browser only.'}
        {left > 0 ? ` ${left} ${left === 1 ? 'day' : 'days'} kept earlier still stand here.` : ''}
        <label className="days-shared">
          <input
            type="checkbox"
            checked={shared}
            onChange={(event) => void (event.target.checked ? shareComputer() : unshareComputer())}
          />
          Shared computer: keep nothing
        </label>
        <Button look="link" aria-haspopup="dialog" onClick={onWipe}>
          Wipe everything…
        </Button>
      </p>
    </div>
  )
}
