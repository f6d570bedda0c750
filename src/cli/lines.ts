import { StringDecoder } from 'node:string_decoder'

/** A line of the input with its number, from 1. `text` is null where the line is too long to be kept. */
export type InputLine = { readonly number: number; readonly text: string | null }

/**
 * Splits a stream of bytes into lines, a batch per piece of input. At most one line is held, and of a line that
 * is longer than `most` nothing: a file without line ends does not fill the memory.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<readonly InputLine[]> {
  const decoder = new StringDecoder('utf8')
  let number = 1
  let held: string[] = []
  let length = 0
  const keep = (piece: string): void => {
    length += piece.length
    if (length <= most) held.push(piece)
    else held = []
  }
  const take = (): InputLine => {
    const text = length > most ? null : held.join('')
    held = []
    length = 0
    number += 1
    return { number: number - 1, text }
  }
  for await (const chunk of input) {
    const pieces = decoder.write(Buffer.from(chunk)).split('\n')
    const lines: InputLine[] = []
    pieces.forEach((piece, position) => {
      keep(piece)
      if (position < pieces.length - 1) lines.push(take())
    })
    if (lines.length > 0) yield lines
  }
  keep(decoder.end())
  if (length > 0) yield [take()]
}
