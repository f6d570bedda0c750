import type { FileProblem } from '../lib/fields.ts'

/** What is wrong with a file, row by row. */
export function FaultTable({ problems }: { readonly problems: readonly FileProblem[] }) {
  return (
    <table className="money-table">
      <thead>
        <tr>
          <th scope="col">Row</th>
          <th scope="col">What is wrong</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ path, text }) => (
          <tr key={`${path} ${text}`}>
            <th scope="row">{path === '' ? 'the file' : path}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
