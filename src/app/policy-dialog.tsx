import { useEffect, useRef, useState } from 'react'
import { SWITCH_LIST, SWITCHES } from '../explain/switch-words.ts'
import { switchesOf } from '../rules/index.ts'
import { MEDICARE, policyNote } from '../rules/policies/index.ts'
import { profileOf, resetSwitches } from '../session/site-switches.ts'
import { useSession } from '../session/store.ts'
import { useEncounter, usePolicy, useSiteChanges } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { OwnPolicies } from './own-policies.tsx'
import { showPanel } from './panels.ts'
import { PolicySelect } from './policy-select.tsx'
import { SwitchRow } from './switch-row.tsx'
import { useWantedSwitch } from './wanted-switch.ts'

const NO_SWITCH = { ...MEDICARE, switches: {} }

/** Every switch of the policy with its value, its default and what it decides; and the user's own profiles. */
export function PolicyDialog() {
  const { setting, payer } = useEncounter()
  const policy = usePolicy()
  const profile = useSession(profileOf)
  const changes = useSiteChanges()
  const [text, setText] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const wanted = useWantedSwitch((state) => state.name)
  const values = switchesOf(policy, setting)
  const byProfile = switchesOf(profile, setting)
  const usual = switchesOf(NO_SWITCH, setting)
  const shown = SWITCH_LIST.filter((name) => {
    const { label, decides, rule } = SWITCHES[name]
    return `${name} ${label} ${decides} ${rule}`.toLowerCase().includes(text.trim().toLowerCase())
  })

  useEffect(() => {
    if (wanted === null) return
    const row = list.current?.querySelector<HTMLElement>(`[data-switch="${wanted}"]`)
    void row?.scrollIntoView({ block: 'center' })
    row?.querySelector<HTMLElement>('select, input')?.focus()
    useWantedSwitch.setState({ name: null })
  }, [wanted])

  return (
    <Dialog title="Policy" className="dialog-wide" onClose={() => showPanel(null)}>
      <div className="policy-head">
        <PolicySelect />
        <p>{policyNote(payer)}</p>
      </div>
      <div className="policy-tools">
        <input
          className="field"
          type="search"
          aria-label="Find a switch"
          placeholder="Find a switch, a rule"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span className="policy-count" role="status">
          {changes.length === 0
            ? 'This site has changed no switch.'
            : `${changes.length} ${changes.length === 1 ? 'switch' : 'switches'} changed by this site`}
        </span>
        <Button disabled={changes.length === 0} onClick={resetSwitches}>
          Reset all
        </Button>
      </div>
      <ul ref={list} className="switches">
        {shown.map((name) => (
          <SwitchRow
            key={name}
            name={name}
            value={values[name]}
            profile={byProfile[name]}
            usual={usual[name]}
          />
        ))}
      </ul>
      {shown.length === 0 ? <p>No switch holds these words.</p> : null}
      <OwnPolicies />
    </Dialog>
  )
}
