import { format } from 'date-fns'
import { useEffect, useRef, useState } from 'react'
import { MOST_PROBLEMS } from '../lib/fields.ts'
import type { FileProblem } from '../lib/fields.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { FaultTable } from './fault-table.tsx'
import { KeptFiles } from './kept-files.tsx'
import { readMoneyFile } from './read-money-file.ts'
import { many, quarterWords } from './words.ts'

type Answer =
  | { readonly file: string; readonly taken: string }
  | { readonly file: string; readonly problems: readonly FileProblem[] }

const QUARTERS = ['01', '04', '07', '10']

/** The quarters around a day, newest first. */
const quartersNear = (today: string): readonly string[] => {
  const year = Number(today.slice(0, 4))
  return [year + 1, year, year - 1]
    .flatMap((one) => QUARTERS.map((month) => `${one}-${month}-01`))
    .sort((a, b) => (a < b ? 1 : -1))
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Prices and costs from files: dropped anywhere on this page, or chosen. */
export function FilesSection() {
  const [today] = useState(() => format(new Date(), 'yyyy-MM-dd'))
  const [first, setFirst] = useState('')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)
  const take = async (file: File): Promise<void> => {
    const read = await readMoneyFile(file, first === '' ? null : first, today)
    setAnswer(read.ok ? { file: file.name, taken: read.value } : { file: file.name, problems: read.error })
  }
  const taking = useRef(take)
  useEffect(() => {
    taking.current = take
  })
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const onDrop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0]
      if (file === undefined) return
      onOver(event)
      void taking.current(file)
    }
    // Before the window takes a dropped file for a day.
    window.addEventListener('dragover', onOver, true)
    window.addEventListener('drop', onDrop, true)
    return () => {
      window.removeEventListener('dragover', onOver, true)
      window.removeEventListener('drop', onDrop, true)
    }
  }, [])
  return (
    <section className="money-section" aria-labelledby="money-files">
      <div className="money-head">
        <h3 id="money-files">Files</h3>
        <span className="quiet">read here, kept in this browser, wiped with the rest</span>
      </div>
      <div className="money-take">
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.txt,text/csv,text/plain"
          aria-label="Price file"
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file !== undefined) void take(file)
          }}
        />
        <Button ref={choose} look="strong" onClick={() => input.current?.click()}>
          Choose a file…
        </Button>
        <span>or drop one on this page.</span>
        <label className="money-choice">
          <span>Quarter</span>
          <Select value={first} onChange={(event) => setFirst(event.target.value)}>
            <option value="">as the file says</option>
            {quartersNear(today).map((day) => (
              <option key={day} value={day}>
                {quarterWords(day)}
              </option>
            ))}
          </Select>
        </label>
      </div>
      <p className="money-note">
        A price list: <code>code,amount</code> and, where wanted, <code>per</code> (unit or line). Costs:{' '}
        <code>code,cost</code> or <code>ndc,cost</code>. A quarter of payment limits: the CSV of the ASP
        pricing file as published.
      </p>
      <div role="status" className="money-answer">
        {answer === null ? null : 'taken' in answer ? (
          <p>
            <b>{answer.file}</b> {answer.taken}
          </p>
        ) : (
          <>
            <p>
              <b>{answer.file}</b> was not taken: {many(answer.problems.length, 'fault')}
              {answer.problems.length < MOST_PROBLEMS ? '' : ' and perhaps more'}. Prices stay as they were.
            </p>
            <FaultTable problems={answer.problems} />
          </>
        )}
      </div>
      <KeptFiles onRemoved={() => choose.current?.focus()} />
    </section>
  )
}
