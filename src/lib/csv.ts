/**
 * Comma-separated values as spreadsheets write them: quotes around a cell, doubled inside, line ends inside
 * quotes. Cells are text and nothing else; what looks like a formula stays what it is.
 */

/** The separator of a text: of comma, semicolon and tab the one that its first line holds most of. */
export function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const counts = [',', ';', '\t'].map((mark) => [mark, first.split(mark).length] as const)
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** A row and the number of the line on which it begins, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] }

/** All rows that hold anything. A quote that is never closed takes the rest of the text. */
export function readCsv(text: string, separator = separatorOf(text)): readonly CsvRow[] {
  const rows: CsvRow[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let begins = 1
  const endRow = (): void => {
    cells.push(cell)
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: begins, cells })
    cells = []
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const next = text.charAt(at)
    if (next === '\n') line += 1
    if (quoted) {
      if (next !== '"') cell += next
      else if (text.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (next === '"' && cell === '') quoted = true
    else if (next === separator) {
      cells.push(cell)
      cell = ''
    } else if (next === '\n') {
      endRow()
      begins = line
    } else if (next !== '\r') cell += next
  }
  endRow()
  return rows
}

/** A text as one quoted cell for a spreadsheet; what would be a formula there gets an apostrophe and stays text. */
export function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${plain.replaceAll('"', '""')}"`
}
