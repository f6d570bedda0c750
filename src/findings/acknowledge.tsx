import { useRef, useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { Finding } from '../rules/index.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { acknowledge, changedWords, withdraw } from './acknowledging.ts'

type Props = {
  /** What one reason is given for: a finding, or notes that say one thing of several tables. */
  readonly findings: readonly Finding[]
  readonly title: string
}

/** The place of the reason for which a finding is accepted: given, shown, taken back. The claim stays as it is. */
export function Acknowledge({ findings, title }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const answers = findings.flatMap(({ acknowledged }) => acknowledged ?? [])
  const old = answers[0]
  const holds = answers.length === findings.length && answers.every((answer) => answer.holds)
  const [text, setText] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const reason = text ?? (holds ? '' : (old?.given.reason ?? ''))
  // What had the focus goes away with the answer: the row that it belongs to takes it.
  const toRow = (): void => place.current?.closest('li')?.querySelector<HTMLElement>('[data-row]')?.focus()
  const give = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (reason.trim() === '') return setFault('a reason is needed')
    toRow()
    acknowledge(findings, reason.trim(), title)
    return setText(null)
  }
  if (holds && old !== undefined)
    return (
      <div className="acknowledge" ref={place}>
        <p>
          Acknowledged: <b>{old.given.reason}</b>
        </p>
        <Button
          onClick={() => {
            toRow()
            withdraw(findings, title)
          }}
        >
          Withdraw
        </Button>
      </div>
    )
  return (
    <div className="acknowledge" ref={place}>
      {old === undefined || old.holds ? null : (
        <p>
          {changedWords(old)} The reason was: <b>{old.given.reason}</b>
        </p>
      )}
      <form onSubmit={give}>
        <TextField
          label={`Reason to acknowledge it${old === undefined ? '' : ' again'}`}
          autoComplete="off"
          value={reason}
          fault={fault}
          onChange={(event) => {
            setText(event.target.value)
            setFault(null)
          }}
        />
        <Button type="submit">Acknowledge</Button>
      </form>
    </div>
  )
}
