/** A text as a spreadsheet saves it, by its byte-order mark: UTF-8, or UTF-16 of either order. Null where it is none. */
export function fileText(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return noZeros(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // What a spreadsheet of a western Windows calls CSV.
    return noZeros(new TextDecoder('windows-1252').decode(bytes))
  }
}

/** A text has no zero bytes; a picture or a workbook has. */
const noZeros = (text: string): string | null => (text.includes('\0') ? null : text)
