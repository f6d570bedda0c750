import type { FileProblem } from '../encounter/read.ts'

const SHOWN = 50

/** What is wrong with a file: place, and what was expected there. */
export function ProblemTable({ problems }: { readonly problems: readonly FileProblem[] }) {
  const more = problems.length - SHOWN
  return (
    <>
      <table className="problems">
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, SHOWN).map((problem) => (
            <tr key={`${problem.path} ${problem.text}`}>
              <td>
                <code>{problem.path === '' ? 'the file' : problem.path}</code>
              </td>
              <td>{problem.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p>and {more} more</p> : null}
    </>
  )
}
