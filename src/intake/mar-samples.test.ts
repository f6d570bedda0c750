import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { formatTime, parseDay } from '../lib/wall-clock.ts'
import { formatMicro } from '../lib/decimal.ts'
import type { Amount } from '../encounter/model.ts'
import { readMar } from './read-mar.ts'
import type { MarReading } from './mar-reading.ts'

const folder = new URL('mar/samples/', import.meta.url)

type Wanted = { readonly [field: string]: unknown } & {
  readonly id: string
  readonly drug: string
  readonly start: string | null
  readonly stop?: string
  readonly bag?: string
  readonly access?: string | null
}
type Answer = {
  readonly setting: string | null
  readonly expected: {
    readonly date: string
    readonly patient?: unknown
    readonly diagnoses?: unknown
    readonly administrations: readonly Wanted[]
  }
  readonly ask: readonly { readonly fields: readonly string[] }[]
}

const book = fullBook.at('2026-05-01')
/** A drug by the first code that its row bills, else by its name. */
const drug = (text: string): string =>
  book.findDrug(text)?.codes[0] ?? book.findDrug(text)?.id ?? text.toLowerCase()
const amount = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  const { value: number, unit } = value as { value: number; unit: string }
  return unit === 'g' ? `${number * 1000} mg` : unit === 'mcg' ? `${number / 1000} mg` : `${number} ${unit}`
}
const micro = (one: Amount | null): string | null =>
  one === null ? null : amount({ value: Number(formatMicro(one.micro)), unit: one.unit })
const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

function wanted(answer: Answer) {
  const list = answer.expected.administrations
  const single = new Set(list.map((a) => a.access).filter((a) => a !== null && a !== undefined)).size < 2
  return list
    .map((a) => {
      const same =
        a.bag === undefined
          ? []
          : list.filter((b) => b.bag === a.bag).map((b) => `${b.start} ${drug(b.drug)}`)
      const order = a['order'] as { value: number; unit: string; per: string } | undefined
      return {
        start: a.start,
        drug: drug(a.drug),
        route: a['route'] ?? null,
        stop: a.stop ?? null,
        access: single ? null : (a.access?.replace(/-\d$/, '') ?? null),
        bag: same.sort(byText),
        dose: amount(a['dose']),
        discarded: amount(a['discarded']),
        vials: (
          (a['vials'] ?? []) as { ndc?: string; count: number; sizeMg?: number; singleDose?: boolean }[]
        ).map((v) => `${v.ndc ?? ''} ${v.count} ${v.sizeMg ?? ''} ${v.singleDose ?? ''}`),
        purpose:
          a['purpose'] === undefined
            ? null
            : ['keep-open', 'carrier', 'pre-hydration', 'post-hydration', 'dehydration', 'flush'].includes(
                  a['purpose'] as string,
                )
              ? a['purpose']
              : 'words',
        order:
          order === undefined || order.per === 'flat' ? null : `${order.value} ${order.unit} ${order.per}`,
        reason: a['secondAccessReason'] !== undefined,
      }
    })
    .sort(byText)
}

function found(reading: MarReading, single: boolean) {
  const day = parseDay(reading.date ?? '') ?? 0
  const time = (minute: number | null): string | null => (minute === null ? null : formatTime(minute, day))
  const list = reading.administrations
  return list
    .map((a) => ({
      start: time(a.start),
      drug: drug(a.drug),
      route: a.route,
      stop: time(a.stop),
      access: single ? null : (a.access?.replace(/-\d$/, '') ?? null),
      bag:
        a.bag === null
          ? []
          : list
              .filter((b) => b.bag === a.bag)
              .map((b) => `${time(b.start)} ${drug(b.drug)}`)
              .sort(byText),
      dose: micro(a.dose),
      discarded: micro(a.discarded),
      vials: a.vials.map(
        (v) =>
          `${v.ndc ?? ''} ${v.count} ${v.sizeMicroMg === null ? '' : formatMicro(v.sizeMicroMg)} ${v.singleDose ?? ''}`,
      ),
      purpose:
        a.purpose === null
          ? null
          : ['keep-open', 'carrier', 'pre-hydration', 'post-hydration', 'dehydration', 'flush'].includes(
                a.purpose,
              )
            ? a.purpose
            : 'words',
      order:
        a.order === null || a.order.per === 'flat'
          ? null
          : `${formatMicro(a.order.micro)} ${a.order.unit} ${a.order.per}`,
      reason: a.secondAccessReason !== null,
    }))
    .sort(byText)
}

/** What is asked, as `drug start field`, whatever the ids. */
const asksOf = (asks: readonly (readonly [string, string, string])[]): readonly string[] =>
  asks.map((ask) => ask.join(' ')).sort(byText)

describe.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const answer = JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), folder), 'utf8')) as Answer
  const reading = readMar(text, fullBook)
  const day = parseDay(reading.date ?? '') ?? 0

  it('reads the day and what stands around the events', () => {
    expect(reading.date).toBe(answer.expected.date)
    expect(reading.setting).toBe(answer.setting)
    expect({ ...reading.patient }).toEqual(answer.expected.patient ?? { weightKg: null, heightCm: null })
    expect(reading.diagnoses).toEqual(answer.expected.diagnoses ?? [])
  })

  it('reads every administration', () => {
    const single =
      new Set(
        answer.expected.administrations.map((a) => a.access).filter((a) => a !== null && a !== undefined),
      ).size < 2
    expect(found(reading, single)).toEqual(wanted(answer))
  })

  it('asks what is open and no more', () => {
    const byId = new Map(answer.expected.administrations.map((a) => [a.id, a]))
    const expected = answer.ask.flatMap((ask) =>
      ask.fields.map((field): [string, string, string] => {
        const [id = '', name = ''] = field.split('.')
        const a = byId.get(id)
        return a === undefined ? ['', '', id] : [drug(a.drug), a.start ?? '', name]
      }),
    )
    const asked = reading.questions.flatMap((question) =>
      question.fields.map((field): [string, string, string] => {
        const a = reading.administrations.find((one) => question.about.includes(one.id))
        return a === undefined || field === 'row'
          ? ['', '', field]
          : [drug(a.drug), a.start === null ? '' : formatTime(a.start, day), field]
      }),
    )
    expect(asksOf(asked)).toEqual(asksOf(expected))
  })

  it('keeps no name and no number of a person', () => {
    const kept = JSON.stringify(reading).replace(/"micro":\d+/g, '')
    for (const secret of [
      'TEST, PATIENT',
      'TEST,PATIENT',
      'TEST PATIENT',
      'TEST P.',
      'Roe',
      'ROE',
      'DOE',
      'Doe',
      'Smith',
      '01/01/1900',
      '1/1/1900',
      '01-JAN-1900',
      '01/01/00',
      'Jan 1, 1900',
      'Z0000',
      '000000000',
    ])
      expect(kept).not.toContain(secret)
    expect(kept).not.toMatch(/\b(?:MRN|FIN|CSN|ACCT)\W{0,3}\d/)
  })
})
