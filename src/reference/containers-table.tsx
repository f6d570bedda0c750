import type { Container } from '../codes/book.ts'
import { ndcText } from '../rules/index.ts'
import { number, UNKNOWN } from './words.ts'

type Props = {
  readonly code: string
  readonly containers: readonly Container[]
  /** The table of containers is read. */
  readonly known: boolean
}

const contentWords = ({ micro, of, microMl }: Container): string => {
  const content = micro === null || of === null ? UNKNOWN : `${number(micro)} ${of}`
  return microMl === undefined ? content : `${content} in ${number(microMl)} mL`
}

const kindWords = ({ singleDose }: Container): string =>
  singleDose === undefined ? UNKNOWN : singleDose ? 'single-dose' : 'multi-dose'

/** The containers of a code by NDC. */
export function ContainersTable({ code, containers, known }: Props) {
  if (!known) return <p className="empty">The table of containers is being read.</p>
  if (containers.length === 0) return <p className="empty">No NDC of this code is known.</p>
  return (
    <table className="reference-sub" aria-label={`Containers of ${code}`}>
      <thead>
        <tr>
          <th scope="col">NDC</th>
          <th scope="col">Content</th>
          <th scope="col">Kind</th>
          <th scope="col">Product, labeler</th>
        </tr>
      </thead>
      <tbody>
        {containers.map((container) => (
          <tr key={container.ndc}>
            <th scope="row">{ndcText(container.ndc)}</th>
            <td>{contentWords(container)}</td>
            <td>{kindWords(container)}</td>
            <td>
              {container.product} <span className="quiet">{container.labeler}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
