import { useId } from 'react'
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'input'>, 'id'> & {
  readonly label: string
  readonly unit?: string
  /** What is wrong with the text, in words; null while nothing is. */
  readonly fault?: string | null
}

export function TextField({ label, unit, fault = null, ...rest }: Props) {
  const id = useId()
  return (
    <div className="field-frame">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-with-unit">
        <input
          {...rest}
          id={id}
          className="field"
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
        />
        {unit === undefined ? null : <span>{unit}</span>}
      </div>
      {fault === null ? null : (
        <p className="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
