/** The pasted text as rows: mail quotes and odd characters gone, rows that were broken put together again. */
import { withPoints } from './mar-decimals.ts'

export type SourceRow = {
  /** Numbers of the pasted lines that it stands on, from 1. */
  readonly lines: readonly number[]
  readonly text: string
}

const MOST_LINES_IN_A_CELL = 20

/** One character for each that is replaced, so that columns keep their places. */
const plainCharacters = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')

/** The lines of a paste, as they are numbered. */
export const linesOf = (text: string): readonly string[] =>
  plainCharacters(text)
    .split('\n')
    .map((line) => line.trimEnd())

const isQuoted = (line: string): boolean => /^\s?>/.test(line)

/** Takes the quote marks of a forwarded mail away; a line without one continues the line before it. */
function unquoted(lines: readonly string[]): readonly SourceRow[] {
  const filled = lines.filter((line) => line.trim() !== '').length
  const quoted = lines.filter(isQuoted).length
  const plain = lines.map((text, at) => ({ lines: [at + 1], text }))
  if (quoted < 3 || quoted * 2 < filled) return plain
  const rows: { lines: number[]; text: string }[] = []
  let inside = false
  for (const { lines: numbers, text } of plain) {
    const last = rows.at(-1)
    if (isQuoted(text)) {
      rows.push({ lines: numbers, text: text.replace(/^\s?(?:> ?)+/, '') })
      inside = true
    } else if (inside && last !== undefined && text.trim() !== '' && last.text.trim() !== '') {
      last.text = `${last.text} ${text.trim()}`
      last.lines.push(...numbers)
    } else rows.push({ lines: numbers, text })
  }
  return rows
}

/** Whether a line opens a quoted cell that it does not close. */
function opensCell(line: string, delimiter: string): boolean {
  let at = 0
  while (at < line.length) {
    if (line[at] === '"' && line[at + 1] !== delimiter && at + 1 < line.length) {
      let close = line.indexOf('"', at + 1)
      while (close >= 0 && line[close + 1] === '"') close = line.indexOf('"', close + 2)
      if (close < 0) return true
      at = close + 1
    }
    const next = line.indexOf(delimiter, at)
    if (next < 0) return false
    at = next + 1
  }
  return false
}

const closesCell = (line: string, delimiter: string): boolean => {
  const at = line.indexOf('"')
  return at >= 0 && (at === line.length - 1 || line[at + 1] === delimiter)
}

/** Puts cells with line breaks together: a quote that opens at the start of a cell and closes at the end of one. */
function withWholeCells(rows: readonly SourceRow[], delimiter: string): readonly SourceRow[] {
  const whole: SourceRow[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]
    if (row === undefined) continue
    let text = row.text
    let last = at
    while (opensCell(text, delimiter)) {
      let close = last + 1
      while (
        close < rows.length &&
        close - last <= MOST_LINES_IN_A_CELL &&
        !closesCell(rows[close]?.text ?? '', delimiter)
      )
        close += 1
      if (close >= rows.length || close - last > MOST_LINES_IN_A_CELL) break
      text = [text, ...rows.slice(last + 1, close + 1).map((one) => one.text)].join('\n')
      last = close
    }
    whole.push(last === at ? row : { lines: rows.slice(at, last + 1).flatMap((one) => [...one.lines]), text })
    at = last
  }
  return whole
}

/** The rows of a paste. */
export function rowsOf(lines: readonly string[]): readonly SourceRow[] {
  const rows = unquoted(withPoints(lines))
  for (const delimiter of ['\t', ',', ';'])
    if (rows.filter((row) => row.text.includes(delimiter)).length * 3 >= rows.length)
      return withWholeCells(rows, delimiter)
  return rows
}

/** Cells of a row, quotes taken away; a quote counts only around a whole cell. */
export function cellsOf(text: string, delimiter: string): readonly string[] {
  if (delimiter === '|') return text.split('|').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  const cells: string[] = []
  let at = 0
  while (at <= text.length) {
    const closing = text[at] === '"' ? closingQuote(text, at + 1, delimiter) : -1
    if (closing > 0) {
      cells.push(
        text
          .slice(at + 1, closing)
          .replaceAll('""', '"')
          .trim(),
      )
      at = closing + 2
    } else {
      const end = text.indexOf(delimiter, at)
      cells.push(text.slice(at, end < 0 ? text.length : end).trim())
      if (end < 0) break
      at = end + 1
      if (at === text.length) {
        cells.push('')
        break
      }
    }
  }
  return cells
}

function closingQuote(text: string, from: number, delimiter: string): number {
  let at = text.indexOf('"', from)
  while (at >= 0) {
    const after = text[at + 1]
    if (after === undefined || after === delimiter) return at
    at = text.indexOf('"', at + (after === '"' ? 2 : 1))
  }
  return -1
}

export type Chunk = { readonly text: string; readonly from: number }

/** Pieces of a line that stand two spaces or more apart, with their places. */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (const match of text.matchAll(/[^\s]+(?: [^\s]+)*/g)) chunks.push({ text: match[0], from: match.index })
  return chunks
}

/** The pieces of a line from one of them on, as one text. */
export const wordsFrom = (text: string, piece: number): string =>
  chunksOf(text)
    .slice(piece)
    .map((chunk) => chunk.text)
    .join(' ')
