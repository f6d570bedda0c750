import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const examples = path.join(root, 'src/days/examples')

type Run = { readonly out: string; readonly said: string; readonly status: number | null }

/** Runs the command as a program that pipes lines through it does. */
function run(input: string, ...args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/code.mjs', ...args], { cwd: root })
    const out: Buffer[] = []
    const said: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => out.push(piece))
    child.stderr.on('data', (piece: Buffer) => said.push(piece))
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({ out: Buffer.concat(out).toString(), said: Buffer.concat(said).toString(), status }),
    )
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

type Document = {
  readonly format: string
  readonly encounter?: string
  readonly line?: number
  readonly errors?: readonly { readonly path: string; readonly text: string }[]
  readonly lines?: readonly {
    readonly code: string
    readonly rate: { readonly source: string } | null
    readonly amount: number | null
  }[]
  readonly findings?: readonly { readonly severity: string; readonly text: string }[]
  readonly tables?: readonly { readonly table: string; readonly name: string }[]
}

const documents = (out: string): readonly Document[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Document)

const DAYS = readdirSync(examples)
  .toSorted()
  .map((name) => JSON.stringify(JSON.parse(readFileSync(path.join(examples, name), 'utf8'))))
const iron = DAYS[readdirSync(examples).toSorted().indexOf('iron.json')] ?? ''

let folder = ''
const file = (name: string, text: string): string => {
  const at = path.join(folder, name)
  writeFileSync(at, text)
  return at
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'code-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the code command', { timeout: 60_000 }, () => {
  it('answers every line in order, with the same bytes every time', async () => {
    const [first, second] = await Promise.all([run(DAYS.join('\n')), run(`${DAYS.join('\r\n')}\r\n`)])
    expect(first).toEqual({ ...second, said: '' })
    expect(first.status).toBe(0)
    const ids = DAYS.map((day) => (JSON.parse(day) as { id: string }).id)
    expect(documents(first.out).map((document) => document.encounter)).toEqual(ids)
    expect(
      first.out.startsWith('{"format":"infusion-day-claim/1","encounter":"ac-cycle-2","tables":[{'),
    ).toBe(true)
  })

  it('puts an error in the place of a line that cannot be read, and goes on', async () => {
    const wrong = iron.replace('T10:22', 'T09:22')
    const { out, status } = await run(`${iron}\n\n{"x":\n${wrong}\n   \n${iron}`)
    const [first, broken, backwards, last, ...more] = documents(out)
    expect(status).toBe(1)
    expect([first?.encounter, last?.encounter, more.length]).toEqual([
      'ferric-carboxymaltose',
      'ferric-carboxymaltose',
      0,
    ])
    expect(broken).toMatchObject({ format: 'infusion-day-error/1', line: 3 })
    expect(out.split('\n')[2]).toBe(
      '{"format":"infusion-day-error/1","line":4,"errors":[{"path":"administrations[0].stop","text":"is before the start"}]}',
    )
    expect(backwards?.errors).toHaveLength(1)
  })

  it('answers nothing to nothing', async () => {
    expect(await run('')).toEqual({ out: '', said: '', status: 0 })
  })

  it('takes letters of any language across the pieces of the stream', async () => {
    const long = iron.replace('"ferric-carboxymaltose"', JSON.stringify('é€😀'.repeat(40_000)))
    const { out } = await run(long)
    expect(documents(out)[0]?.encounter).toBe('é€😀'.repeat(40_000))
  })

  it('codes an unknown payer as Medicare and says so', async () => {
    const { out, status } = await run(iron.replace('"date"', '"payer":"acme","date"'))
    const findings = documents(out)[0]?.findings ?? []
    expect(
      findings.filter((finding) => finding.text.includes('acme')).map((finding) => finding.severity),
    ).toEqual(['warning'])
    expect(status).toBe(0)
  })

  it('takes a policy for every encounter', async () => {
    const policy = {
      format: 'infusion-day-policy/1',
      id: 'mine',
      name: 'Mine',
      from: '2026-01-01',
      switches: { wasteModifiers: 'off' },
    }
    const { out } = await run(iron, '--policy', file('policy.json', JSON.stringify(policy)))
    expect(documents(out)[0]?.tables).toContainEqual({
      table: 'policy',
      name: 'mine',
      changed: { wasteModifiers: 'off' },
      decisive: ['wasteModifiers'],
    })
  })

  it('prices from Medicare, from a file, from the sample or not at all', async () => {
    const amounts = async (...args: readonly string[]) =>
      documents((await run(iron, ...args)).out)[0]?.lines?.map((line) => line.amount)
    const own = file('own.csv', 'code,amount\n96365,100.5\n')
    expect(await amounts('--rates', own)).toEqual([10_050, null])
    expect(await amounts('--rates=none')).toEqual([null, null])
    expect(await amounts('--rates=sample')).toEqual([null, null])
    const national = await amounts()
    expect(national?.every((amount) => amount !== null && amount > 0)).toBe(true)
    expect(await amounts('--locality', '10112-00')).not.toEqual(national)
  })

  it('indents one document', async () => {
    const { out } = await run(iron, '--pretty')
    expect(out).toMatch(/^\{\n {2}"format": "infusion-day-claim\/1",\n/)
    expect(JSON.parse(out)).toEqual(documents((await run(iron)).out)[0])
  })

  it.each([
    ['an unknown option', ['--fast'], /^unknown option --fast\n\nusage: /],
    ['a value that is missing', ['--policy'], /^--policy needs a value/],
    ['a file that is not there', ['--rates', '/nowhere.csv'], /^\/nowhere\.csv: cannot be read/],
    ['a locality that is not there', ['--locality', '1'], /^1: no locality/],
    [
      'a locality without a fee schedule',
      ['--rates', 'none', '--locality', '10112-00'],
      /^--locality goes with/,
    ],
  ])('refuses %s', async (_, args, said) => {
    const answer = await run(iron, ...args)
    expect([answer.status, answer.out]).toEqual([2, ''])
    expect(answer.said).toMatch(said)
  })

  it('names what is wrong in a policy or a price list', async () => {
    const policy = file(
      'bad.json',
      '{"format":"infusion-day-policy/1","id":"x","from":"2026-01-01","switches":{"a":1}}',
    )
    expect((await run(iron, '--policy', policy)).said).toBe(`${policy}: switches.a is no policy switch\n`)
    const rates = file('bad.csv', 'code,amount\n96365,=1+1\n')
    expect((await run(iron, '--rates', rates)).said).toContain(`${rates}: row 2 `)
  })

  it('says how it is used', async () => {
    expect(await run('', '--help')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^usage: /) as string,
    })
  })
})
