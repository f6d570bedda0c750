import { useId } from 'react'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { capOf } from './dose-choice.ts'
import type { DoseChoice } from './dose-choice.ts'

type Props = {
  readonly choice: DoseChoice
  /** Whether an order of the day goes by surface, and whether one goes by AUC. */
  readonly bySurface: boolean
  readonly byClearance: boolean
  readonly onChange: (choice: DoseChoice) => void
}

/** The formula of the body surface and the cap of the clearance, where an order of the day needs them. */
export function DoseOptions({ choice, bySurface, byClearance, onChange }: Props) {
  const id = useId()
  return (
    <>
      {bySurface ? (
        <div className="money-choice">
          <label className="field-label" htmlFor={id}>
            Body surface
          </label>
          <Select
            id={id}
            value={choice.surface}
            onChange={(event) =>
              onChange({ ...choice, surface: event.target.value === 'du-bois' ? 'du-bois' : 'mosteller' })
            }
          >
            <option value="mosteller">Mosteller</option>
            <option value="du-bois">Du Bois</option>
          </Select>
        </div>
      ) : null}
      {byClearance ? (
        <TextField
          label="Clearance at most"
          unit="mL/min"
          inputMode="decimal"
          placeholder="no cap"
          value={choice.cap}
          fault={capOf(choice.cap) === undefined ? 'a number' : null}
          onChange={(event) => onChange({ ...choice, cap: event.target.value })}
        />
      ) : null}
    </>
  )
}
