import { expect, it } from 'vitest'
import { fileText } from './file-text.ts'

const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'little' | 'big'): Uint8Array =>
  new Uint8Array(
    [0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))].flatMap((unit) =>
      order === 'little' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  )

const TEXT = 'code,amount\nJ9263,2.50\n'

it.each<[string, Uint8Array, string | null]>([
  ['UTF-8', utf8(TEXT), TEXT],
  ['UTF-8 with its mark', utf8(`\uFEFF${TEXT}`), TEXT],
  ['UTF-16 as a spreadsheet saves Unicode text', utf16(TEXT, 'little'), TEXT],
  ['UTF-16 the other way round', utf16(TEXT, 'big'), TEXT],
  ['Windows-1252', bytes(0x35, 0x20, 0xb5, 0x67), '5 µg'],
  ['no file at all', bytes(), ''],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x00, 0x00), null],
  ['UTF-16 without its mark', bytes(0x63, 0x00, 0x6f, 0x00), null],
])('%s', (_, file, text) => {
  expect(fileText(file)).toBe(text)
})
