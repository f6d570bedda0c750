/**
 * A table as text: one line per row, so that a change of a row is one line of a difference. Keys stand in the
 * order in which the table gives them.
 */
export function tableText(table: object): string {
  if (Array.isArray(table))
    return (
      lines(
        '[',
        table.map((row) => JSON.stringify(row)),
        ']',
        '',
      ) + '\n'
    )
  const parts = Object.entries(table).map(
    ([key, value]: [string, unknown]) => `${JSON.stringify(key)}:${inner(value)}`,
  )
  return `{\n${parts.join(',\n')}\n}\n`
}

const lines = (open: string, rows: readonly string[], close: string, indent: string): string =>
  rows.length === 0 ? open + close : `${open}\n${rows.map((row) => indent + row).join(',\n')}\n${close}`

function inner(value: unknown): string {
  if (Array.isArray(value) && value.some((row) => typeof row === 'object' && row !== null))
    return lines(
      '[',
      value.map((row) => JSON.stringify(row)),
      ']',
      '',
    )
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const rows = Object.entries(value).map(([key, row]) => `${JSON.stringify(key)}:${JSON.stringify(row)}`)
    return lines('{', rows, '}', '')
  }
  return JSON.stringify(value)
}
