import type { Administration } from '../encounter/model.ts'
import { isInfusionRoute } from '../encounter/route-words.ts'
import { drugName } from '../explain/class-look.ts'
import { earnedOf, NOTHING } from '../session/earned.ts'
import { useBook, useCoding, useDayPart } from '../session/use-session.ts'
import { EdgeNudges } from './edge-nudges.tsx'
import { edgesOf, minutesWords } from './edges.ts'
import { PauseButton } from './pause-form.tsx'

const STEPS = [1, 5, 15]

/** The times of a bar, to be changed by click or by typing. */
export function TimesStrip({ administration }: { readonly administration: Administration }) {
  const { claim } = useCoding()
  const book = useBook().at(useDayPart('date'))
  const { id, start, stop, route } = administration
  const name = drugName(administration, book)
  const { codes } = earnedOf(claim).get(id) ?? NOTHING
  const units = codes.reduce((sum, code) => sum + code.units, 0)
  const minutes = minutesWords(administration)
  const missing = stop === null
  // The units are those of the whole infusion, of which this may be one stretch.
  const whole = claim.services.find(({ administrations }) => administrations.includes(id))?.minutes
  const isPart = !missing && whole !== undefined && whole > stop - start
  return (
    <div className="strip strip-on" role="group" aria-label={`Times of ${name}`}>
      <div className="strip-row">
        <b className="strip-name">{name}</b>
        {edgesOf(administration).map((edge) => (
          <EdgeNudges key={edge.edge} {...edge} administration={administration} steps={STEPS} />
        ))}
        {minutes === null ? null : (
          <span className={missing ? 'strip-minutes strip-missing' : 'strip-minutes'}>
            <b>{minutes}</b>
            {missing || units === 0 ? null : (
              <span>
                {isPart ? ` of ${whole}` : ''} = {units === 1 ? '1 unit' : `${units} units`}
              </span>
            )}
          </span>
        )}
        {isInfusionRoute(route) ? <PauseButton administration={administration} /> : null}
      </div>
    </div>
  )
}
