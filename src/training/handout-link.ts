import { err, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { LINK_MARK } from './handout-mark.ts'

/** With a checksum, so that a changed link is no other day. */
const PACKING = 'deflate'
/** Mail programs and chats cut longer addresses. */
export const LONGEST_LINK = 8000
const MOST_PACKED = 200_000
const MOST_UNPACKED = 2_000_000

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
  } catch {
    return null
  }
}

/** Reads a stream to its end, or to a size beyond which it is no hand-out. */
async function readAll(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most) {
      // Not waited for: a stream that is still being packed out may answer late.
      void reader.cancel().catch(() => {})
      return null
    }
    parts.push(value)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const pipe = (bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(through)

/** The fragment of a link that holds a text, packed. */
export async function linkOf(text: string): Promise<string> {
  const packed = await readAll(
    pipe(new TextEncoder().encode(text), new CompressionStream(PACKING)),
    Number.MAX_SAFE_INTEGER,
  )
  return `${LINK_MARK}${toBase64Url(packed ?? new Uint8Array())}`
}

const DAMAGED =
  'The link is damaged: part of it is missing or was changed. Ask for it again, or for the file.'

/** The text that a fragment holds, or what is wrong with it, in words. */
export async function textOfLink(fragment: string): Promise<Result<string, string>> {
  const packed = fragment.slice(LINK_MARK.length)
  if (packed.length > MOST_PACKED) return err('The link is too long to hold a day. Ask for the file.')
  const bytes = fromBase64Url(packed)
  if (bytes === null) return err(DAMAGED)
  try {
    const text = await readAll(pipe(bytes, new DecompressionStream(PACKING)), MOST_UNPACKED)
    if (text === null) return err('The link holds more than a day can hold. It is not opened.')
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(text))
  } catch {
    return err(DAMAGED)
  }
}
