import { useState } from 'react'
import { RuleLink } from '../explain/rule-link.tsx'
import { SWITCHES, valueWords } from '../explain/switch-words.ts'
import type { SwitchName, SwitchValue } from '../rules/index.ts'
import { chooseSwitch, resetSwitch } from '../session/site-switches.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'

type Props = {
  readonly name: SwitchName
  readonly value: SwitchValue
  /** What the day's profile says. */
  readonly profile: SwitchValue
  /** What holds where no profile says anything. */
  readonly usual: SwitchValue
}

/** One switch: what it decides, its value, and the way back to the profile. */
export function SwitchRow({ name, value, profile, usual }: Props) {
  const { label, decides, rule, values, least } = SWITCHES[name]
  const site = value !== profile
  const set = (text: string): void => {
    const named = values.find(([one]) => String(one) === text)
    chooseSwitch(name, named === undefined ? Number(text) : named[0])
  }
  return (
    <li className="switch-row" data-switch={name}>
      <div className="switch-words">
        <b id={`switch-${name}`}>{label}</b>
        <p>
          {decides} <RuleLink rule={rule} />
        </p>
      </div>
      <div className="switch-value">
        {values.length > 0 ? (
          <Select
            aria-labelledby={`switch-${name}`}
            value={String(value)}
            onChange={(event) => set(event.target.value)}
          >
            {values.map(([one, words]) => (
              <option key={one} value={String(one)}>
                {words}
                {one === usual ? ' (default)' : ''}
              </option>
            ))}
            {values.some(([one]) => one === value) ? null : (
              <option value={String(value)}>{valueWords(name, value)}</option>
            )}
            {least === undefined || value === 500 ? null : <option value="500">from 500 mL</option>}
          </Select>
        ) : (
          <NumberValue
            key={value}
            name={name}
            value={value}
            least={least ?? 0}
            unit={`minutes (default ${usual})`}
            onSet={set}
          />
        )}
        <span className="switch-origin">
          {site ? (
            <>
              chosen by this site
              <Button
                look="link"
                aria-label={`Back to the profile: ${label}`}
                onClick={() => resetSwitch(name)}
              >
                Reset
              </Button>
            </>
          ) : profile === usual ? (
            'default'
          ) : (
            'set by the profile'
          )}
        </span>
      </div>
    </li>
  )
}

type NumberProps = {
  readonly name: string
  readonly value: SwitchValue
  readonly least: number
  readonly unit: string
  readonly onSet: (text: string) => void
}

function NumberValue({ name, value, least, unit, onSet }: NumberProps) {
  const [text, setText] = useState(String(value))
  const good = /^\d{1,4}$/.test(text) && Number(text) >= least
  const commit = (): void => {
    if (good && text !== String(value)) onSet(text)
  }
  return (
    <span className="field-with-unit">
      <input
        className="field switch-number"
        inputMode="numeric"
        aria-labelledby={`switch-${name}`}
        aria-invalid={!good}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
        }}
      />
      {unit}
    </span>
  )
}
