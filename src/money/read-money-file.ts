import { readCsv } from '../lib/csv.ts'
import type { FileProblem } from '../lib/fields.ts'
import { err, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { addCosts } from '../session/price-costs.ts'
import { addList, addQuarter } from '../session/price-files.ts'
import { fileText } from './file-text.ts'
import { many, quarterWords } from './words.ts'

const MOST_BYTES = 20_000_000

type Kind = 'quarter' | 'list' | 'costs'

/** What a file is, by the words of its head. */
function kindOf(text: string): Kind | null {
  if (/payment\s+(?:allowance\s+)?limit/i.test(text.slice(0, 5000))) return 'quarter'
  const names = (readCsv(text.slice(0, 5000).replace(/^\uFEFF/, ''))[0]?.cells ?? []).map((cell) =>
    cell.trim().toLowerCase(),
  )
  if (names.includes('cost')) return 'costs'
  return names.includes('amount') || names.includes('code') ? 'list' : null
}

const one = (text: string): Result<string, readonly FileProblem[]> => err([{ path: '', text }])

/** Takes a file in: a quarter of payment limits, a price list or costs. Out: what was taken, or every fault. */
export async function readMoneyFile(
  file: File,
  first: string | null,
  today: string,
): Promise<Result<string, readonly FileProblem[]>> {
  if (file.size > MOST_BYTES) return one('a file has at most 20 MB')
  const text = fileText(new Uint8Array(await file.arrayBuffer()))
  if (text === null || text.startsWith('PK'))
    return one('this is no text but an archive, a workbook or a picture: unpack it, or save the sheet as CSV')
  if (text.trim() === '') return one('the file is empty')
  switch (kindOf(text)) {
    case null:
      return one(
        'no head that is known: a price list has code,amount; costs have code,cost or ndc,cost; a quarter has the publisher’s columns, “Payment Limit” among them',
      )
    case 'quarter': {
      const read = await addQuarter(file.name, text, first)
      if (!read.ok) return read
      const { quarter, report } = read.value
      return ok(`${quarterWords(quarter.from)}: ${many(report.used.length, 'payment limit')} in force`)
    }
    case 'costs': {
      const read = await addCosts(file.name, text)
      return read.ok ? ok(`${many(read.value.length, 'cost')} read`) : read
    }
    case 'list': {
      const read = await addList(file.name, text, today)
      return read.ok
        ? ok(
            `${read.value.list.name}: ${many(read.value.list.prices.length, 'price')}; choose it under Price bases`,
          )
        : read
    }
  }
}
