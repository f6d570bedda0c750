import type { VisitLevelsTable } from '../codes/claim-tables.ts'
import { LEVELS } from '../rules/index.ts'
import type { Element, Level } from '../rules/index.ts'

type Props = {
  readonly element: Element
  readonly title: string
  readonly table: VisitLevelsTable
  readonly value: Level | null
  readonly onChange: (level: Level | null) => void
}

/** One element of the decision: which threshold the record holds. Nothing is chosen beforehand. */
export function ElementChoice({ element, title, table, value, onChange }: Props) {
  const rows = LEVELS.flatMap((level) =>
    table.elements.filter((row) => row.element === element && row.level === level),
  )
  return (
    <fieldset className="element-choice">
      <legend>{title}</legend>
      <label className="element-level">
        <input type="radio" name={element} checked={value === null} onChange={() => onChange(null)} />
        <span>not documented</span>
      </label>
      {rows.map((row) => (
        <label key={row.level} className="element-level">
          <input
            type="radio"
            name={element}
            checked={value === row.level}
            onChange={() => onChange(row.level)}
          />
          <span>
            <b>{row.level}</b>: {row.threshold}
            <span className="element-example">For example: {row.example}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
