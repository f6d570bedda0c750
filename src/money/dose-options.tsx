import { useId } from 'react'
import type { DoseOptions as Options } from '../rules/index.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'

/** How a dose is worked out from its order, as typed. */
export type DoseChoice = {
  readonly surface: 'mosteller' | 'du-bois'
  /** mL/min; empty for none. */
  readonly cap: string
}

export const USUAL_CHOICE: DoseChoice = { surface: 'mosteller', cap: '125' }

/** Hundredths of mL/min of a typed cap; null for none, undefined where the text is no number. */
function capOf(text: string): number | null | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (text.trim() === '') return null
  return match === null ? undefined : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** The choice for the arithmetic; a cap that is no number leaves the usual one. */
export function optionsOf({ surface, cap }: DoseChoice): Pick<Options, 'surface' | 'bounds'> {
  const hundredths = capOf(cap)
  return {
    surface,
    ...(hundredths === undefined ? {} : { bounds: { cap: hundredths, creatinineFloor: null } }),
  }
}

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
