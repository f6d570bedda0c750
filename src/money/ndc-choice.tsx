import { useState } from 'react'
import type { DayBook } from '../codes/book.ts'
import type { Result } from '../lib/result.ts'
import { ndc11, ndcBlock, ndcText } from '../rules/index.ts'
import type { KnownContainers, NdcBlock, NdcProblem, NdcUnit } from '../rules/index.ts'
import { Select } from '../ui/select.tsx'
import type { DayDrug } from './day-drugs.ts'

type Props = {
  readonly drug: DayDrug
  readonly book: DayBook
  readonly known: KnownContainers
}

const UNITS: readonly (readonly [NdcUnit, string])[] = [
  ['ML', 'ML, millilitres'],
  ['UN', 'UN, containers'],
  ['GR', 'GR, grams'],
  ['ME', 'ME, milligrams'],
  ['F2', 'F2, international units'],
]

const PROBLEMS: { readonly [P in NdcProblem]: string } = {
  form: 'the NDC cannot be read',
  'unit-unknown': 'liquid or powder is not known: choose the unit',
  'quantity-unknown': 'no quantity in this unit from what is documented',
}

const isUnit = (text: string): text is NdcUnit => UNITS.some(([unit]) => unit === text)

/** The NDC block of a drug line: of the recorded containers, else of one that is chosen to look at. */
export function NdcChoice({ drug, book, known }: Props) {
  const [chosen, setChosen] = useState('')
  const [unit, setUnit] = useState<NdcUnit | null>(null)
  const vials = drug.given.flatMap((given) => given.vials)
  const recorded = [...new Set(vials.flatMap(({ ndc }) => (ndc === null ? [] : [ndc])))]
  const block = (ndc: string): Result<NdcBlock, NdcProblem> => {
    const own = vials.filter((vial) => vial.ndc === ndc)
    const eleven = ndc11(ndc)
    return ndcBlock({
      ndc,
      container: eleven === null ? null : book.container(eleven),
      // Of several NDCs it is not documented how much came from which: then containers count.
      count: own.length === 0 ? null : own.reduce((sum, { count }) => sum + count, 0),
      dose: recorded.length > 1 ? null : drug.dose,
      unit,
    })
  }
  const shown = recorded.length > 0 ? recorded : chosen === '' ? [] : [chosen]
  const blocks = shown.map((ndc) => ({ ndc, made: block(ndc) }))
  return (
    <div className="money-ndc">
      <dt>NDC{known.code === drug.code ? '' : `, as under ${known.code}`}</dt>
      <dd>
        {recorded.length > 0 ? null : (
          <Select
            aria-label={`NDC of ${drug.code}`}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">not recorded; look at one…</option>
            {known.containers.map(({ ndc, product, labeler }) => (
              <option key={ndc} value={ndc}>
                {ndcText(ndc)} {product}, {labeler}
              </option>
            ))}
          </Select>
        )}
        {shown.length === 0 ? null : (
          <Select
            aria-label={`NDC unit of ${drug.code}`}
            value={unit ?? ''}
            onChange={(event) => setUnit(isUnit(event.target.value) ? event.target.value : null)}
          >
            <option value="">unit of the container</option>
            {UNITS.map(([id, text]) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </Select>
        )}
        <output className="money-blocks" aria-label={`NDC block of ${drug.code}`}>
          {blocks.map(({ ndc, made }) => (
            <span key={ndc}>{made.ok ? <code>{made.value.text}</code> : PROBLEMS[made.error]}</span>
          ))}
          {recorded.length === 0 && shown.length > 0 ? (
            <span className="quiet">not part of the record</span>
          ) : null}
        </output>
      </dd>
    </div>
  )
}
