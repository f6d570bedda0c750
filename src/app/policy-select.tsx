import { policyNote } from '../rules/policies/index.ts'
import { run } from '../session/store.ts'
import { useDayPart, usePolicies } from '../session/use-session.ts'
import { Select } from '../ui/select.tsx'

/** Which payer's readings the day is coded with. */
export function PolicySelect() {
  const payer = useDayPart('payer')
  const policies = usePolicies()
  const known = policies.some((policy) => policy.id === payer)
  return (
    <label className="day-choice">
      <span className="day-word">Policy</span>
      <Select
        value={payer}
        title={policyNote(payer)}
        onChange={(event) => {
          const id = event.target.value
          const name = policies.find((policy) => policy.id === id)?.name ?? id
          run({ type: 'day/set', changes: { payer: id } }, `policy ${name}`)
        }}
      >
        {known ? null : <option value={payer}>{payer} (coded as Medicare)</option>}
        {policies.map((policy) => (
          <option key={policy.id} value={policy.id}>
            {policy.name}
          </option>
        ))}
      </Select>
    </label>
  )
}
