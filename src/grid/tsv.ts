/** Tab-separated text as spreadsheets copy and paste it. A row without text counts: it holds a place. */

const quotedCell = (text: string): string =>
  /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

export const writeTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quotedCell).join('\t')).join('\n')

/** The cells of a text, row by row. The line end after the last row adds none. */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  let fresh = true
  const endCell = (): void => {
    rows.at(-1)?.push(cell)
    cell = ''
    fresh = true
  }
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let at = 0; at < plain.length; at += 1) {
    const next = plain.charAt(at)
    if (quoted && next === '"' && plain.charAt(at + 1) === '"') {
      cell += '"'
      at += 1
    } else if (quoted && next === '"') quoted = false
    else if (quoted) cell += next
    else if (next === '"' && fresh) {
      quoted = true
      fresh = false
    } else if (next === '\t') endCell()
    else if (next === '\n') {
      endCell()
      rows.push([])
    } else {
      cell += next
      fresh = false
    }
  }
  endCell()
  return rows
}
