import { AnatomyTable } from './anatomy-table.tsx'

/** How the amount of the day is made up. */
export function AnatomySection() {
  return (
    <section className="money-section" aria-labelledby="money-anatomy">
      <div className="money-head">
        <h3 id="money-anatomy">Anatomy</h3>
        <span className="quiet">the share of each line; beside it drugs and the initial code only</span>
      </div>
      <AnatomyTable />
    </section>
  )
}
